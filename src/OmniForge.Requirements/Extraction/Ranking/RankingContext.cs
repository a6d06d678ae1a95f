using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>What rankings look at.</summary>
internal sealed class RankingContext
{
    private static readonly string[] Engines =
    [
        "engine",
        "service",
        "module",
        "functionality",
        "capability",
        "support",
        "feature",
        "api",
        "system",
    ];

    /// <summary>The rank of a deed whose object is not said.</summary>
    private const int Implied = 3;

    private IReadOnlyList<Evidence>? _evidence;

    private RankingContext(SemanticAnalysis analysis)
    {
        Analysis = analysis;
        Standing = new(new RoleClassifier());
        Salience = new(this);
    }

    /// <summary>That of an analysis, made once.</summary>
    public static RankingContext Of(SemanticAnalysis analysis) => analysis.Ranking ??= new(analysis);

    /// <summary>All evidence of operations, unsorted.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence ??= [.. OperationRanking.Evidence(this)];

    /// <summary>The ranked operations, once they were asked for.</summary>
    public IReadOnlyList<RankedOperation>? Operations { get; set; }

    /// <summary>The ranked entities, once they were asked for.</summary>
    public IReadOnlyList<RankedEntity>? Entities { get; set; }

    /// <summary>The analysis.</summary>
    public SemanticAnalysis Analysis { get; }

    /// <summary>The PRD.</summary>
    public PrdDocument Document => Analysis.Document;

    /// <summary>How much its parts count.</summary>
    public Standing Standing { get; }

    /// <summary>How much it is about which nouns.</summary>
    public Salience Salience { get; }

    /// <summary>The deeds of a phrase; a noun for a deed that stands without an object has that which the PRD is about.</summary>
    public IReadOnlyList<Deed> DeedsOf(RichText phrase)
    {
        var deeds = PhraseDeeds.Read(phrase);
        if (deeds.Count > 0 || Salience.Main is not { } main)
        {
            return deeds;
        }

        var sentence = Sentence.Of(phrase);
        var at = SentenceDeeds.StartOf(sentence);
        var verb = sentence.At(at) is { Kind: TokenKind.Word } first ? Nominals.VerbOf(first.Lower) : null;
        var isAlone =
            sentence.At(at + 1) is not { IsTerm: true } next
            || (Engines.Contains(next.Lower) && sentence.At(at + 2) is not { IsTerm: true });
        return verb is not null && isAlone ? [new(verb, [main], DeedForm.Nominal, Implied)] : [];
    }
}

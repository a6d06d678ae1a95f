using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>How much a PRD is about a noun: how often it stands in headings, leads and the first words of items.</summary>
internal sealed partial class Salience
{
    private const int MaxWords = 6;
    private const double PerDoubling = 0.12;
    private const int TitleFactor = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public Salience(RankingContext context)
    {
        foreach (var section in context.Document.Sections.Where(section => context.Standing.Of(section) > 0))
        {
            Count(section.Title, 2);
        }

        foreach (
            var requirement in context.Document.Requirements.Where(requirement =>
                requirement.Kind != RequirementKind.Code && context.Standing.Of(requirement) > 0
            )
        )
        {
            Count((requirement.Lead ?? requirement.Body).Text, 1);
        }

        Count(context.Document.Title ?? "", 4);
        Product = ProductOf(context.Document);
        var title = OperationNamer
            .WordsOf(context.Document.Title ?? "")
            .Select(Inflection.Singular)
            .ToHashSet(StringComparer.Ordinal);
        Main = _counts
            .Where(pair =>
                pair.Key.Length > 3
                && pair.Key != Product
                && pair.Value > 2
                && !Actors.IsActor(pair.Key)
                && context.Document.Text.Contains($" {pair.Key}", StringComparison.Ordinal)
                && IsThing(pair.Key)
            )
            .OrderByDescending(pair => pair.Value * (title.Contains(pair.Key) ? TitleFactor : 1))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)
            .FirstOrDefault();
    }

    /// <summary>A factor from 1 on that grows with how often the deed's noun stands where it matters.</summary>
    public double Of(Deed deed) => Factor(deed.Head);

    /// <summary>A factor from 1 on that grows with how often a noun stands where it matters.</summary>
    public double Factor(string noun) =>
        1 + (PerDoubling * Math.Log2(1 + _counts.GetValueOrDefault(Inflection.Singular(noun))));

    /// <summary>The noun that the PRD is most about, or null.</summary>
    public string? Main { get; }

    /// <summary>The first word of the title, if the text uses it as a name that does something: <c>Acme manages orders</c>; else null.</summary>
    public string? Product { get; }

    private static string? ProductOf(PrdDocument document)
    {
        var first = document.Title?.Split(' ', '-', ':', '–', '—').FirstOrDefault(word => word.Length > 0) ?? "";
        return
            first.Length > 2
            && char.IsUpper(first[0])
            && !document.Text.Contains($" {first.ToLowerInvariant()}", StringComparison.Ordinal)
            && document.Requirements.Any(requirement =>
                requirement.Text.Text.StartsWith(first + " ", StringComparison.Ordinal)
                && IsPredicate(Sentence.Of(requirement.Text).At(1))
            )
            ? string.Join(' ', OperationNamer.WordsOf(first).Select(Inflection.Singular))
            : null;
    }

    private static bool IsPredicate(Token? token) =>
        token is not null && (token.Is(WordClass.Auxiliary | WordClass.Modal) || token.CanBe(VerbForm.ThirdPerson));

    private static bool IsThing(string word) =>
        (Words.ClassesOf(word) is WordClass.None or (WordClass.Verb | WordClass.Noun))
        && Nominals.VerbOf(word) is null
        && word
            is not (
                "requirement"
                or "feature"
                or "functional"
                or "overview"
                or "status"
                or "rule"
                or "type"
                or "data"
                or "error"
                or "core"
                or "key"
                or "support"
            );

    private void Count(string text, int weight)
    {
        foreach (
            var word in OperationNamer
                .WordsOf(Code().Replace(text.Length > 120 ? text[..120] : text, " "))
                .Take(MaxWords * 2)
                .Select(Inflection.Singular)
                .Distinct(StringComparer.Ordinal)
        )
        {
            _counts[word] = _counts.GetValueOrDefault(word) + weight;
        }
    }

    /// <summary>Names in code, whose words are those of code.</summary>
    [GeneratedRegex(@"\b\w+_\w+\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Code();
}

using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads which fields an operation takes, and which of them may be left out.</summary>
internal static partial class InputReader
{
    /// <summary>The fields that the clause says the operation takes.</summary>
    public static IEnumerable<(FieldReading Field, bool IsOptional)> Read(Clause clause)
    {
        if (IsAnswer(clause) || (Refusal().IsMatch(clause.Shape) && !Takes().IsMatch(clause.Shape)))
        {
            return [];
        }
        var excluded = Excluded(clause);
        var cue = Optional().Match(clause.Shape);
        var trailing = TrailingOptional()
            .Matches(clause.Shape)
            .Concat(WhereGiven().Matches(clause.Shape))
            .SelectMany(match => clause.FieldsOf(match.Groups["f"]))
            .ToHashSet();
        return clause
            .Hits.Where(hit =>
                !clause.Text.IsTaken(hit.Start) && !IsAside(clause, hit) && !excluded.Contains(hit.Field)
            )
            .Select(hit =>
                (hit.Field, trailing.Contains(hit.Field) || (cue.Success && hit.Start >= clause.Start + cue.Index))
            );
    }

    /// <summary>The clauses that tell what an operation takes: those under a head that says so, if there are any; else all.</summary>
    public static IReadOnlyList<Clause> ClausesOf(EffectOperation operation)
    {
        var told = operation.Clauses.Where(clause => InputLabel().IsMatch(clause.Label)).ToList();
        return told.Count > 0 ? told : [.. operation.Clauses.Where(clause => !clause.IsReferred)];
    }

    /// <summary>Tells whether the clause says that all other fields may be told, too.</summary>
    public static bool TakesAllOthers(Clause clause) =>
        Others().IsMatch(clause.Shape) || (!IsAnswer(clause) && AllBut().IsMatch(clause.Shape));

    /// <summary>The fields that are not taken where all others are: "all of the above except the id".</summary>
    public static IReadOnlyList<FieldReading> Excluded(Clause clause) =>
        IsAnswer(clause) || AllBut().Match(clause.Shape) is not { Success: true } match
            ? []
            : [.. clause.FieldsOf(match.Groups["f"])];

    /// <summary>Notes that "all but some" is understood; tells whether the clause says it.</summary>
    public static bool TakeAllBut(Clause clause) => Excluded(clause).Count > 0 && clause.TakeAll(AllBut());

    /// <summary>Tells whether the clause says what is answered.</summary>
    public static bool IsAnswer(Clause clause) => AnswerLabel().IsMatch(clause.Label) || Answer().IsMatch(clause.Shape);

    /// <summary>Tells whether the clause says that the entity is answered, as a whole or as it was.</summary>
    public static bool AnswersEntity(Clause clause)
    {
        var isAnswer = AnswerLabel().IsMatch(clause.Label);
        return (isAnswer && WholeEntity().IsMatch(clause.Shape)) || AnswerEntity().IsMatch(clause.Shape);
    }

    /// <summary>A field that a story's aim or an explanation names is no input, nor is one whose value is told.</summary>
    private static bool IsAside(Clause clause, FieldHit hit) =>
        Told().IsMatch(clause.Text.Shape, hit.End) || Aside().IsMatch(clause.Shape[..(hit.Start - clause.Start)]);

    [GeneratedRegex(@"\G[`""']* (?:is |= |becomes )?[`""']?\ue001", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Told();

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Tells whether the clause stands below a head that asks what an operation takes.</summary>
    public static bool IsInput(Clause clause) => InputLabel().IsMatch(clause.Label);

    /// <summary>Tells whether the clause stands below a head that asks what an operation answers.</summary>
    public static bool IsBelowAnswer(Clause clause) => AnswerLabel().IsMatch(clause.Label);

    [GeneratedRegex(
        @"^\W*(?:inputs?|takes|needs|expects|(?:the )?request(?: fields| body)?|parameters?|arguments?|what (?:it|the caller) (?:takes|needs|gives|sends)|(?:you|callers?|the caller) (?:gives?|sends?)|goes in|in)\W*$",
        Options,
        10000
    )]
    private static partial Regex InputLabel();

    /// <summary>What is refused is no input.</summary>
    [GeneratedRegex(@"\b(?:refus|reject|declin|turned (?:down|away))", Options, 10000)]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"\b(?:takes?|taking|accepts?|expects?|needs?|requires?|inputs?|gives?|sends?|provides?|suppl(?:y|ies)|passes|enters?|optional(?:ly)?)\b",
        Options,
        10000
    )]
    private static partial Regex Takes();

    private const string Fs = @"(?<f>[`""']?\ue000+[`""']?(?:(?:,| and| or|, and)(?: the)? [`""']?\ue000+[`""']?)*)";

    [GeneratedRegex(
        @"\b(?:optional(?:ly)?(?: in)?|if (?:wanted|wished|desired|needed|given|known|they are (?:given|known|there|told)|it is (?:given|known)|there|any)|where the \w+ knows|may (?:also )?(?:be (?:given|added|sent|supplied|there|present)|come(?: with (?:it|them))?|send|pass|supply|provide|specify|carry|take|add|have|give|tell|contain|include|be told)|can also|and may)\b",
        Options,
        10000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        Fs
            + @"(?=\?)|"
            + Fs
            + @" (?:is|are|can be|may be|too) ?(?:optional|added|given|left out|omitted|sent|if)\b|"
            + Fs
            + @",? (?:may|can|might|could)(?: also| too| optionally)? (?:come|go|follow|join|accompany|be (?:there|present|missing|absent|supplied|stated|named|entered|told|set|included|provided|specified|dropped|skipped))\b",
        Options,
        10000
    )]
    private static partial Regex TrailingOptional();

    /// <summary>"Plus colour and shelf where they are given", "and shelf if it is known".</summary>
    [GeneratedRegex(
        @"\b(?:plus|as well as|together with|along with|besides|in addition(?: to)?|and also|and(?= (?:the )?\ue000+,? (?:where|if|when|wherever|whenever|as far as|insofar as|in case|provided) it is))(?: the)? "
            + Fs
            + @",? (?:where|if|when|wherever|whenever|as far as|insofar as|in case|provided)(?: that)? (?:(?:they|it|these|those) (?:is|are|has been|have been) )?(?:given|sent|told|known|supplied|present|set|there|provided|available|wanted|filled in)\b",
        Options,
        10000
    )]
    private static partial Regex WhereGiven();

    [GeneratedRegex(
        @"\b(?:everything|all|any) (?:else|others?|(?:the )?other (?:fields|columns|ones)|the rest)\b[^;]*\b(?:optional|may|can)\b|\bthe rest (?:is|are) optional\b",
        Options,
        10000
    )]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\b(?:all|everything|every|the|what(?:['’]s| is)?|whatever(?: is)?)(?: (?:of|in|on|the|above|other|fields?|columns?|attributes?|propert(?:y|ies)|values?|data|schema|list|table|type|model|below|record|whole|complete|\ue002+))*,? (?:except|but|without|save|other than|apart from|minus)(?: for)?(?: the)? "
            + Fs,
        Options,
        10000
    )]
    private static partial Regex AllBut();

    [GeneratedRegex(
        @"\b(?:answers?|responses?|outputs?|returns?|replies|reply|result|out|gives back|gets back)\b",
        Options,
        10000
    )]
    private static partial Regex AnswerLabel();

    private const string Answers =
        @"(?:returns?|answers?|responds?|replies|gives? back|hands? back|the (?:response|answer|output|result|reply)(?: is|:)|output:?|out:|reply:|result:|then the|yields?|i (?:get|receive)|200:|201:|the service (?:answers|returns)|shall return|delivers?|sends back)";

    [GeneratedRegex(
        @"^\W*(?:and |it |then |the (?:operation|service|registry|system|register|api|\w+) )?(?:shall |will |must )?"
            + Answers,
        Options,
        10000
    )]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\W*(?:the |an? )?(?:whole |stored |deleted |removed |old |new |full )*\ue002+", Options, 10000)]
    private static partial Regex WholeEntity();

    [GeneratedRegex(
        Answers + @"(?: with)? (?:the |an? )?(?:whole |stored |deleted |removed |old |former |last )*\ue002+",
        Options,
        10000
    )]
    private static partial Regex AnswerEntity();

    [GeneratedRegex(
        @"\bso that\b|\bin order to\b|\bbecause\b|\b(?:returns?|answers?|gives back)\b|\bthen (?:the|it|all|items|a)\b",
        Options,
        10000
    )]
    private static partial Regex Aside();
}

using System.Buffers;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads that no two entities share the values of some fields.</summary>
internal static partial class Uniqueness
{
    /// <summary>The fields that a clause demands to be unique together; empty, if it speaks of nothing of the kind.</summary>
    /// <param name="clause">The clause; it is taken if it does.</param>
    /// <param name="entity">The entity, whose key is unique anyway.</param>
    /// <param name="ignoresCase">Whether upper and lower case count as the same.</param>
    public static IReadOnlyList<IReadOnlyList<FieldReading>> Read(
        Clause clause,
        EffectEntity entity,
        out bool ignoresCase
    )
    {
        var key = entity.Key.Name;
        ignoresCase = false;
        var fields = clause.Fields.Where(field => field.Name != key).ToList();
        if (fields.Count == 0 && ShortName().Match(clause.Shape) is { Success: true } name)
        {
            fields = [.. NamedInShort(entity.Others, name.Groups["name"].Value)];
        }
        if (
            fields.Count == 0
            || !clause.Shape.AsSpan().ContainsAny(Hints)
            || Allowed().IsMatch(clause.Shape)
            || Scoped().IsMatch(clause.Shape)
        )
        {
            return [];
        }
        var rule = Rule().Match(clause.Shape);
        if (rule.Success)
        {
            fields = rule.Groups["all"].Success ? fields : [.. clause.FieldsOf(rule).Where(field => field.Name != key)];
        }
        else if (fields.Count > 2 || !IsTakenAlready(clause))
        {
            return [];
        }
        if (fields.Count == 0)
        {
            return [];
        }
        ignoresCase = CaseAlike().IsMatch(clause.Shape);
        clause.Take();
        return Alternative().IsMatch(clause.Shape) ? [.. fields.Select(field => new[] { field })] : [fields];
    }

    /// <summary>Takes what only says again that a second one is refused, where something must be unique.</summary>
    public static void TakeSecond(Clause clause)
    {
        if (Second().IsMatch(clause.Shape))
        {
            clause.Take();
        }
    }

    /// <summary>The only field whose name ends in a word: <c>plot_number</c>, of "a second plot with the same number".</summary>
    private static FieldReading[] NamedInShort(IEnumerable<FieldReading> fields, string word) =>
        fields.Where(field => field.Name.EndsWith("_" + word, StringComparison.Ordinal)).ToArray() is [var only]
            ? [only]
            : [];

    private static bool IsTakenAlready(Clause clause)
    {
        var isRefused =
            Refusal().IsMatch(clause.Shape) || clause.IsAmongFailures || Refusal().IsMatch(clause.Text.Shape);
        return Taken().IsMatch(clause.Shape) && isRefused && !Compared().IsMatch(clause.Shape);
    }

    // Without one of these no pattern below matches; one look for all of them is far cheaper.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "same",
            "share",
            "alike",
            "equal",
            "identical",
            "unique",
            "once",
            "twice",
            "only one",
            "at most one",
            "combination of",
            "already",
            "another",
            "second",
            "taken",
            "in use",
            "on file",
            "duplicate",
            "belong",
        ],
        StringComparison.Ordinal
    );

    private const string F = ShapedText.F;

    private const string E = ShapedText.E;

    private const string Fs =
        @"[`""']?\ue000+[`""']?(?:(?:,| and| or|, and| nor)(?: the)?(?: same)? [`""']?\ue000+[`""']?)*";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:before|after|later|earlier|than|deviation)\b", Options, 10000)]
    private static partial Regex Compared();

    [GeneratedRegex(
        @"\bno (?:two|2)\b.{0,40}?(?:\bsame\b|\bshare\b|\balike\b|\bequal\b|\bidentical\b).{0,30}?"
            + Fs
            + @"|\b(?:shall|must|may|can|does|do)(?: not|not|n't) (?:hold|have|contain|keep|store|be) (?:two|several|more than one)\b.{0,40}\bsame\b.{0,20}"
            + F
            + "|"
            + F
            + @"[^;]{0,60}\b(?:unique|only once|at most once|never twice|not twice|only one "
            + E
            + @")|\bunique\b.{0,20}"
            + F
            + @"|(?<all>\bnot (?:together )?with the same) "
            + F
            + @"|(?<all>\bcombination of\b).*"
            + F
            + @".*\b(?:once|unique)\b|\b(?:each|every) "
            + F
            + @".{0,20}\bonly once\b|\b(?:at most|only) one "
            + E
            + @".{0,20}"
            + F,
        Options,
        10000
    )]
    private static partial Regex Rule();

    [GeneratedRegex(
        @"\b(?:already|another|second|taken|in use|on file|same|duplicate|belongs? to|twice)\b",
        Options,
        10000
    )]
    private static partial Regex Taken();

    [GeneratedRegex(
        @"\b(?:refus\w*|reject\w*|errors?|fails?|failed|declin\w*|denied|turned down|not accepted|duplicate_registration|duplicate|409|not (?:possible|allowed|permitted)|conflict|gets an error|nothing is (?:added|stored|recorded)|(?:can ?not|can['’]t|may not|must not) be (?:added|stored|recorded|registered|created|entered))\b",
        Options,
        10000
    )]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"\b(?:two|several|many) "
            + E
            + @".{0,20}\b(?:may|can|might)\b(?! not| never).{0,20}\bsame\b|\b(?:not?|never|needn't|don't|doesn't|isn't|aren't)\b(?: \w+){0,4} (?:unique(?:ness)?|refuse|reject)\b|\bunique(?:ness)? (?:is|does|do)(?: not|n't)\b|\bneither\b[^;]*\bunique\b|\b(?:duplicates?|equal|identical|same)\b[^;]*\b(?:is|are) (?:allowed|accepted|permitted|fine|ok|okay|possible)\b|\bno (?:ground|reason|obstacle|problem)\b",
        Options,
        10000
    )]
    private static partial Regex Allowed();

    [GeneratedRegex(
        @"\b(?:per|for each|within (?:one|a|an|the same)|among (?:open|active)|(?:while|as long as)(?! (?:it|they|(?:an?|the|that|one|any) \ue002+(?: (?:with|of|under|by) [^,;]{0,30}\ue000+)?) (?:is|are|stays?|remains?|exists?)(?: (?:still|there|registered|stored|kept|listed|(?:in|on|part of) (?:the|our) \w+))?(?=\W))|at the same time|on the same day|overlap\w*)\b|\ue001",
        Options,
        10000
    )]
    private static partial Regex Scoped();

    [GeneratedRegex(@"\bsame (?<name>[a-z]+)\b", Options, 10000)]
    private static partial Regex ShortName();

    [GeneratedRegex(
        @"^\W*(?:(?:creating|adding|registering|storing|entering) )?(?:(?:a|the) (?:second|other|duplicate)(?: (?:one|"
            + E
            + @"))?|another(?: one)?|duplicates?) (?:is|are|will be|gets) (?:refused|rejected|turned down|declined)(?: with (?:an error|duplicate_registration))?\W*$",
        Options,
        10000
    )]
    private static partial Regex Second();

    [GeneratedRegex(F + @" (?:or|nor) (?:the same )?" + F, Options, 10000)]
    private static partial Regex Alternative();

    [GeneratedRegex(
        @"\b(?:without regard to|regardless of|ignoring|irrespective of) (?:upper (?:and|or) lower )?case\b|\bcase-?insensitive(?:ly)?\b|\bupper and lower case (?:are alike|count as the same|do not matter|don't matter|are the same|make no difference)\b",
        Options,
        10000
    )]
    private static partial Regex CaseAlike();
}

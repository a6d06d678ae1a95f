using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the steps that words refer to: by name, by number, or by the words of their names.</summary>
internal static partial class StepReferences
{
    /// <summary>The steps of a list such as <c>2 and 3</c>, <c>pack parcel</c>, <c>4-6</c>; null if a part of it is unknown.</summary>
    public static IReadOnlyList<StepDraft>? Resolve(string words, WorkflowNotes notes)
    {
        if (IsOneEnough(words))
        {
            return null;
        }

        var steps = new List<StepDraft>();
        foreach (
            var part in SeparatorPattern
                .Split(IfAppliesPattern.Replace(ParallelPattern.Replace(words, ""), " "))
                .Select(Core)
                .Where(part => part.Length > 0)
        )
        {
            if (Range(part, notes) is { } range)
            {
                steps.AddRange(range);
            }
            else if ((notes.Find(part) ?? (OtherPattern.IsMatch(part) ? null : Similar(part, notes.Steps))) is { } step)
            {
                steps.Add(step);
            }
            else
            {
                return null;
            }
        }

        return [.. steps.Distinct()];
    }

    /// <summary>The number that a label is: that of a letter is its place in the alphabet; null for other labels.</summary>
    public static int? NumberOf(string label)
    {
        var text = label.Trim().TrimEnd('.', ')').TrimStart('(');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : text is [var letter] && char.IsAsciiLetter(letter) ? char.ToLowerInvariant(letter) - 'a' + 1
            : null;
    }

    /// <summary>The one step whose name shares the most words with a phrase, or null.</summary>
    public static StepDraft? Similar(string phrase, IEnumerable<StepDraft> steps)
    {
        var stems = Stems(phrase);
        var ranked = steps
            .Select(step => (Step: step, Score: step.Name.Split('_').Count(word => stems.Contains(Stem(word)))))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .Take(2)
            .ToList();
        return ranked.Count == 0 || (ranked.Count == 2 && ranked[0].Score == ranked[1].Score) ? null : ranked[0].Step;
    }

    /// <summary>The step that words of a sentence mean: what else they say is no more than that it is done, or its verb is among them.</summary>
    public static StepDraft? Meant(string phrase, IEnumerable<StepDraft> steps) =>
        Similar(phrase, steps) is { } step
        && NameBook.WordsOf(phrase).Split(' ').Where(word => !Fillers.Contains(word)).Select(Base).ToList() is var said
        && step.Name.Split('_').Select(Base).ToList() is var own
        && (said.Contains(own[0]) || said.TrueForAll(word => own.Contains(word) || Done.Contains(word)))
            ? step
            : null;

    private static readonly HashSet<string> Done = new(
        "there,ready,has,have,been,was,were,over,through,out,available,present,exists,complete,made,successful,behind,us,we,you"
            .Split(',')
            .Select(Base),
        StringComparer.Ordinal
    );

    /// <summary>Tells whether words ask for one of several steps, which steps do not wait for: "2 or 3", "one of them".</summary>
    public static bool IsOneEnough(string words) => OnePattern.IsMatch(words);

    /// <summary>The one step whose name has all words of a phrase, or null.</summary>
    public static StepDraft? Holding(string phrase, IEnumerable<StepDraft> steps)
    {
        var stems = Stems(phrase);
        var holding = steps.Where(step => stems.IsSubsetOf(step.Name.Split('_').Select(Stem))).Take(2).ToList();
        return stems.Count > 0 && holding is [var only] ? only : null;
    }

    /// <summary>Tells whether all words of the one phrase stand in the other in some form.</summary>
    public static bool Share(string phrase, string other) =>
        Stems(other) is { Count: > 0 } words && words.IsSubsetOf(Stems(phrase));

    /// <summary>Tells whether a phrase has one of some words in some form.</summary>
    public static bool ShareAny(string phrase, IEnumerable<string> words) => Stems(phrase).Overlaps(words.Select(Stem));

    private static HashSet<string> Stems(string phrase) =>
        NameBook
            .WordsOf(phrase)
            .Split(' ')
            .Where(word => !Fillers.Contains(word))
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static string Core(string part) => EdgePattern.Replace(part.Trim(), "").Trim();

    private static IEnumerable<StepDraft>? Range(string part, WorkflowNotes notes)
    {
        if (part.Length == 1 && char.IsAsciiLetter(part[0]))
        {
            return NumberOf(part) is { } number && notes.Find(number) is { } lettered ? [lettered] : null;
        }

        if (RangePattern.Match(part) is not { Success: true } range)
        {
            return null;
        }

        var from = Digits.Value(range.Groups["from"].ValueSpan);
        var to = range.Groups["to"].Success ? Digits.Value(range.Groups["to"].ValueSpan) : from;
        var steps = Enumerable.Range(from, Math.Clamp(to - from + 1, 0, 100)).Select(notes.Find).ToList();
        return steps.Count > 0 && steps.TrueForAll(step => step is not null) ? steps.OfType<StepDraft>() : null;
    }

    /// <summary>What is left of a word in base form: "frozen" is of "freeze".</summary>
    private static string Base(string word) => Root(Verbs.Find(word).Lemma is { Length: > 0 } lemma ? lemma : word);

    /// <summary>A word without all of its ends: "registered" and "register" are of one.</summary>
    private static string Root(string word)
    {
        for (var stem = Stem(word); stem != word; stem = Stem(word))
        {
            word = stem;
        }

        return word;
    }

    /// <summary>A word without its end; "scanned" is of "scan".</summary>
    private static string Stem(string word) =>
        SuffixPattern.Replace(word, "") is { Length: > 3 } stem && stem[^1] == stem[^2]
            ? stem[..^1]
            : SuffixPattern.Replace(word, "");

    private static readonly HashSet<string> Fillers = new(
        [
            "the",
            "a",
            "an",
            "is",
            "are",
            "of",
            "to",
            "step",
            "steps",
            "done",
            "completed",
            "finished",
            "and",
            "both",
            "in",
            "on",
            "for",
            "it",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Words with which a part says something else than what is waited for.</summary>
    [GeneratedRegex(
        @"\b(?:parallel|same time|alongside|beside|simultaneously|concurrently|together|before|not|never|no|unless|without|if|when|where|except|only|but|instead|skipped|left out)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OtherPattern { get; }

    [GeneratedRegex(
        @"\b(?:or|either|any of|one of|some of|at least)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OnePattern { get; }

    /// <summary>"(in parallel with the other one)": that steps wait for the same tells it already.</summary>
    [GeneratedRegex(
        @"\s*\((?:in parallel|at the same time|together|concurrently|simultaneously|alongside)\b[^()]*\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ParallelPattern { get; }

    /// <summary>"(If it applies)", ", unless it is left out,": a step that is left out is waited for by nobody anyway.</summary>
    [GeneratedRegex(
        @"\s*\(" + IfApplies + @"\)|,\s*" + IfApplies + @"(?:,|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex IfAppliesPattern { get; }

    /// <summary>Words that a step which may be left out is waited for only where it takes place.</summary>
    public const string IfApplies =
        "(?:(?:if|when|where|as far as|provided(?: that)?) (?:(?:it|that|this|they|one|there) (?:applies|apply|takes? place|happens?|exists?|(?:is|are) (?:one|any|due|needed|required|necessary|planned|not (?:skipped|left out|omitted))|has to be(?: done)?)|needed|required|necessary|applicable|any|planned|due)|unless (?:it|that|this|they) (?:is|are|has been|was) (?:skipped|left out|omitted|dropped|not (?:needed|required|necessary|due)))";

    [GeneratedRegex(@"\s*(?:[,;+&\n]|\band\b)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex SeparatorPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:both|all of|all|after|steps?|no\.?|the|of|number)\s+)+|\s+(?:if|where|when|unless)\s+(?:it|that|this|they)\s+(?:(?:is|are|was|were)\s+)?(?:occurs?|applies|apply|takes?\s+place|needed|skipped|left\s+out|required|happens?|there|due|done\s+at\s+all)$|\s+(?:(?:is|are|have been|has been)\s+)?(?:both\s+|all\s+)?(?:done|completed|finished)$|[.""“”'`]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EdgePattern { get; }

    [GeneratedRegex(
        @"^#?(?<from>\d{1,3})\.?(?:\s*(?:-|–|to|\.\.\.?|…)\s*(?<to>\d{1,3}))?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RangePattern { get; }

    [GeneratedRegex(
        @"(?<=\w{3})(?:ations?|ating|ate[sd]?|ances?|ences?|ements?|ments?|ings?|ions?|ers?|ed|es|e|s|al)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SuffixPattern { get; }
}

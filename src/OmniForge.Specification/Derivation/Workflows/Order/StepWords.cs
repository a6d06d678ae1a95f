using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Meanings;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>Finds the steps that are meant by words of their names: "the trip is approved", "both bookings", "the calibration".</summary>
/// <param name="steps">The steps.</param>
internal sealed partial class StepWords(IReadOnlyList<StepSpec> steps)
{
    private readonly List<(string Name, HashSet<string> Stems)> _steps =
    [
        .. steps.Select(step => (step.Name, step.Name.Split('_').Select(Stem).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>The one step whose name has all words of a phrase, or all that do where several are asked for; none, if it is not clear which.</summary>
    public IReadOnlyList<string> Find(string phrase, int? count = null)
    {
        var words = NameBook.WordsOf(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stems = words
            .Where(word => !MeaningWords.Neutral.Contains(word) && !DonePattern.IsMatch(word))
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);
        var found = _steps.Where(step => stems.IsSubsetOf(step.Stems)).Select(step => step.Name).ToList();
        var isClear = count is null ? found.Count == 1 : found.Count == count;
        return stems.Count > 0 && isClear ? found : [];
    }

    /// <summary>A word without the ends that verbs and the nouns of deeds have.</summary>
    public static string Stem(string word)
    {
        var stem = SuffixPattern.Replace(word.ToLowerInvariant(), "");
        // "publish" and "publication" are of one stem.
        return stem.EndsWith("ish", StringComparison.Ordinal) ? stem[..^3] + "ic"
            : stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1]
            : stem;
    }

    [GeneratedRegex(
        @"(?<=\w{3})(?:ations?|ating|ate[sd]?|ances?|ences?|als?|ements?|ments?|ings?|ions?|ers?|ed|es|e|s)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SuffixPattern { get; }

    [GeneratedRegex(
        "^(?:done|completed?|finished|ready|over|through|exists?|steps?|tasks?|there)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex DonePattern { get; }
}

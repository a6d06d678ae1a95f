using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Recognises what clauses tell again of the steps and inputs of a workflow, which they have to tell as it is: their order, one run, their bounds.</summary>
/// <param name="draft">The workflow.</param>
internal sealed partial class ToldAgain(WorkflowDraft draft)
{
    private readonly HashSet<string> _words =
    [
        .. draft.Workflow.Steps.SelectMany(step => step.Name.Split('_')).Where(word => word.Length > 2),
    ];

    private bool IsOfStep(string word) => WordForms.Any(word, _words.Contains);

    /// <summary>"If retouch_losses fails here, compensations is …": one run, which the order of the steps tells.</summary>
    public bool IsInstance(string clause, IReadOnlyList<Tag> tags)
    {
        if (
            !InstancePattern.IsMatch(clause) || tags.Where(tag => tag.Kind == TagKind.Step).ToList() is not [var failed]
        )
        {
            return false;
        }

        var steps = draft.Workflow.Steps.ToList();
        List<int> undone =
        [
            .. tags.Where(tag => tag.Kind == TagKind.Event)
                .Select(tag => steps.FindIndex(step => step.Compensation == tag.Name)),
        ];
        return undone.TrueForAll(place => place >= 0 && steps[place].Name != failed.Name)
            && tags.All(tag => tag.Kind is TagKind.Step or TagKind.Event);
    }

    [GeneratedRegex(
        @"^(?:if|when) \uE004 (?:fails?|failed|goes wrong|went wrong)(?: (?:then|here|now|at this point|in this case))?, (?:then )?(?:compensations (?:is|are|=|lists?|has|have|holds?|contains?):? )(?:\uE001|,|and| )+\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex InstancePattern { get; }

    /// <summary>"As soon as the account exists, a, b and c run in parallel", where these wait for the step that makes it.</summary>
    public bool IsOrderToldAgain(string clause, IReadOnlyList<Tag> tags)
    {
        if (
            AsSoonPattern.Match(clause) is not { Success: true } told
            || tags.Count == 0
            || tags.Any(tag => tag.Kind != TagKind.Step)
            || !WorkflowVocabulary.Covers(told.Groups["rest"].Value, IsOfStep)
        )
        {
            return false;
        }

        var words = told.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return tags.Select(tag => draft.Workflow.Steps.First(step => step.Name == tag.Name))
            .All(step =>
                step.WaitsFor.Count > 0
                && step.WaitsFor.All(name => name.Split('_').Intersect(words, StringComparer.Ordinal).Any())
            );
    }

    [GeneratedRegex(
        @"^(?:as soon as|once|when|after) (?<words>[a-z ]+?),? (?<rest>\uE004.*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AsSoonPattern { get; }

    /// <summary>Steps that are listed in another order than that of the workflow.</summary>
    public bool IsOtherOrder(string clause, IReadOnlyList<Tag> tags)
    {
        List<int> places =
        [
            .. tags.Where(tag => tag.Kind == TagKind.Step)
                .Select(tag => draft.Workflow.Steps.ToList().FindIndex(step => step.Name == tag.Name)),
        ];
        return places.Count > 2
            && clause.Contains("order", StringComparison.Ordinal)
            && places.Zip(places.Skip(1)).Any(pair => pair.First >= pair.Second);
    }

    /// <summary>A clause without the bounds that its inputs have: "outside of 4 to 99".</summary>
    public string WithoutBounds(string clause, IReadOnlyList<Tag> tags)
    {
        var told = draft
            .Workflow.Inputs.Where(input =>
                tags.Any(tag => tag.Kind == TagKind.Input && NameBook.WordsOf(tag.Name) == NameBook.WordsOf(input.Name))
            )
            .SelectMany(input => input.Phrases)
            .Select(phrase => phrase.Text.Text)
            .ToList();
        return tags.Where(tag => tag.Kind == TagKind.Number)
            .All(tag => told.Exists(text => text.Contains(tag.Name, StringComparison.Ordinal)))
            ? BoundsPattern.Replace(
                told.Exists(NotNegativePattern.IsMatch) ? NegativePattern.Replace(clause, "outside range") : clause,
                "range"
            )
            : clause;
    }

    /// <summary>"A negative price", of one that is not negative.</summary>
    [GeneratedRegex(
        @"\b(?:(?:is |are )?negative|(?:is |are )?(?:below|less than|under) (?:zero|0|\uE006))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NegativePattern { get; }

    [GeneratedRegex(
        @"\b(?:0 or more|zero or more|0 or greater|at least 0|from 0|not negative|non-?negative|never negative|not below 0|not less than 0|0 upwards?|0 and up|positive)\b|(?:≥|>=) ?0\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NotNegativePattern { get; }

    [GeneratedRegex("\uE006 ?(?:to|and|–|-|…) ?\uE006", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BoundsPattern { get; }
}

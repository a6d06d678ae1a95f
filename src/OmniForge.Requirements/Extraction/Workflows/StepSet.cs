namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Steps that a PRD names together: a phase, the items below "At the same time".</summary>
/// <param name="Names">What it is called; none if it has a number only.</param>
/// <param name="Number">Its number among the steps, or null.</param>
/// <param name="Members">Names of its steps, in the order of the text.</param>
internal sealed record StepSet(IReadOnlyList<string> Names, int? Number, IReadOnlyList<string> Members);

using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What is known of a step so far.</summary>
internal sealed class StepDraft(
    string name,
    SourceSpan span,
    PrdRequirement requirement,
    IReadOnlyList<PrdRequirement> homes
)
{
    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public PrdRequirement Requirement { get; } = requirement;

    /// <summary>The requirements that are about this step only: its item with what is nested there, its section; none for steps of sentences and tables.</summary>
    public IReadOnlyList<PrdRequirement> Homes { get; } = homes;

    /// <summary>The steps that it waits for; null as long as nothing is known.</summary>
    public List<string>? WaitsFor { get; set; }

    /// <summary>The step beside which it runs, where it is told by that only.</summary>
    public string? Beside { get; set; }

    public List<StepCondition> Conditions { get; } = [];

    public string? Compensation { get; set; }

    /// <summary>When it is undone, if it is not always; all must hold.</summary>
    public List<StepCondition> UndoConditions { get; } = [];

    /// <summary>What it waits for where another step is left out, to be checked against the rule for all.</summary>
    public List<(string LeftOut, IReadOnlyList<string> WaitsFor)> Detours { get; } = [];

    public WorkflowStep ToStep() =>
        new(Name, Span, WaitsFor ?? [], [.. Conditions], Compensation, Requirement)
        {
            UndoConditions = [.. UndoConditions],
        };
}

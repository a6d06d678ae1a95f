using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What the words before a list or table say about all steps in it.</summary>
/// <param name="IsParallel">Whether they run side by side.</param>
/// <param name="WaitsFor">What they wait for; null, if nothing is said.</param>
/// <param name="Conditions">When they take place.</param>
internal sealed record StepGroup(
    bool IsParallel,
    IReadOnlyList<string>? WaitsFor,
    IReadOnlyList<StepCondition> Conditions
)
{
    private static readonly StepGroup Silent = new(false, null, []);

    /// <summary>The group that an item stands in.</summary>
    public static StepGroup Of(PrdRequirement item, WorkflowNotes notes)
    {
        if (item.Block.Parent is not PrdList { LeadIn: { } lead } list)
        {
            return Silent;
        }

        var members = notes.Steps.Where(step => step.Requirement.Block.Parent == list).ToList();
        return members.Count > 0 && StepPatterns.SideBySide.IsMatch(TextTagger.Tag(lead.Text, notes.Names()).Shape)
            ? Read(lead, item.Parent ?? item, members, notes)
            : Silent;
    }

    /// <summary>Reads the words before a group.</summary>
    /// <param name="lead">The words.</param>
    /// <param name="requirement">Where they stand.</param>
    /// <param name="members">The steps of the group, at least one.</param>
    /// <param name="notes">What is known.</param>
    public static StepGroup Read(
        RichText lead,
        PrdRequirement requirement,
        IReadOnlyList<StepDraft> members,
        WorkflowNotes notes
    )
    {
        var tagged = TextTagger.Tag(lead.Text, notes.Names());
        var probe = new StepDraft(members[0].Name, lead.Span, requirement, []);
        var found = StepClauseReader.Read(lead, tagged, (0, tagged.Shape.Length), [probe], requirement, notes);
        return new(StepPatterns.SideBySide.IsMatch(tagged.Shape), found ? probe.WaitsFor : null, [.. probe.Conditions]);
    }
}

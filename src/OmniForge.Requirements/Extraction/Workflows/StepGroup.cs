using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What the words before a list say about the steps in it.</summary>
/// <param name="IsParallel">Whether they run side by side.</param>
/// <param name="WaitsFor">What they wait for; null, if nothing is said.</param>
/// <param name="Members">The steps of the list that say nothing of their own.</param>
internal sealed record StepGroup(bool IsParallel, IReadOnlyList<string>? WaitsFor, IReadOnlyList<string> Members)
{
    /// <summary>The group that an item stands in.</summary>
    public static StepGroup Of(PrdRequirement requirement, WorkflowNotes notes)
    {
        if (requirement.Block.Parent is not PrdList { LeadIn: { } lead } list)
        {
            return new(false, null, []);
        }

        var tagged = TextTagger.Tag(lead.Text, notes.Names());
        var isParallel = StepPatterns.SideBySide.IsMatch(tagged.Shape);
        var members = notes.Steps.Where(step => step.Requirement.Block.Parent == list).ToList();
        if (!isParallel)
        {
            return new(false, null, []);
        }

        // The members before this one have been given what the lead-in says already.
        var first = members.Find(step => step.WaitsFor is not null && step.Requirement != requirement);
        return new(true, first?.WaitsFor, [.. members.Select(step => step.Name)]);
    }
}

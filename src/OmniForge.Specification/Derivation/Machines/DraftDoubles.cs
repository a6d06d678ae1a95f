using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Takes away what a PRD tells twice of an event.</summary>
internal static class DraftDoubles
{
    /// <summary>Takes it away; two values of one field need a human.</summary>
    public static void Remove(EventDraft draft)
    {
        var distinct = draft.Transitions.DistinctBy(transition => (transition.From, transition.To)).ToList();
        draft.Transitions.Clear();
        draft.Transitions.AddRange(distinct);
        var assignments = draft.Assignments.DistinctBy(change => (change.Field, change.Value)).ToList();
        draft.Assignments.Clear();
        draft.Assignments.AddRange(assignments);
        if (assignments.Select(change => change.Field).Distinct(StringComparer.Ordinal).Count() < assignments.Count)
        {
            var twice = assignments
                .GroupBy(change => change.Field, StringComparer.Ordinal)
                .First(group => group.Count() > 1)
                .Last();
            draft.Unmet.Add(new(twice.Field, "The PRD gives it two values.", twice.Sources[0]));
        }
    }
}

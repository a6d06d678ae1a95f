using OmniForge.Requirements.Planning;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds what an event carries and nothing uses: what becomes of it was told in words that nobody has understood, or not at all.</summary>
internal static class UnusedInputs
{
    /// <summary>Notes in the draft of an event what needs a human for that.</summary>
    public static void Note(EventDraft draft)
    {
        var used = draft
            .Assignments.Concat(draft.Values)
            .Select(change => change.Value)
            .Concat(draft.Guards.Select(guard => guard.Condition))
            .Concat(draft.Transitions.Select(transition => transition.Condition).OfType<Expression>())
            .SelectMany(ExpressionParts.All)
            .OfType<FieldExpression>()
            .Where(field => field.Scope == FieldScope.Input)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var input in draft.Inputs.Where(input => !used.Contains(input.Name) && input.Sources.Count > 0))
        {
            draft.Unmet.Add(
                new(input.Name.Replace('_', ' '), "What becomes of it was not understood.", input.Sources[0])
            );
        }
    }
}

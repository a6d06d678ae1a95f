using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Finds what an event carries and nothing uses, though the text beside it names a field that the event does not change: what becomes of it was told
/// in words that nobody has understood.
/// </summary>
internal static class UnusedInputs
{
    /// <summary>Notes in the draft of an event what needs a human for that.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="machine">What is told of events.</param>
    /// <param name="state">The fields of the state.</param>
    public static void Note(EventDraft draft, MachineExtraction machine, StateModel state)
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
        var unused = draft.Inputs.Where(input => !used.Contains(input.Name) && input.Sources.Count > 0).ToList();
        foreach (var input in unused.Where(input => IsTold(input, draft, machine, state)))
        {
            draft.Unmet.Add(
                new(input.Name.Replace('_', ' '), "What becomes of it was not understood.", input.Sources[0])
            );
        }
    }

    /// <summary>Tells whether a text about the event, with the input in it, names a field that the event leaves alone.</summary>
    private static bool IsTold(FieldSpec input, EventDraft draft, MachineExtraction machine, StateModel state)
    {
        var changed = draft.Assignments.Select(change => change.Field).Append(state.StateField);
        var names = new NameBook()
            .Add(TagKind.Input, draft.Inputs.Select(other => other.Name))
            .Add(TagKind.Field, state.Fields.Select(field => field.Name).Except(changed, StringComparer.Ordinal));
        return machine
            .Clauses.Where(clause => clause.Events.Contains(draft.Name, StringComparer.Ordinal))
            .Select(clause => TextTagger.Tag(clause.Text.Text, names).Tags.ToList())
            .Any(tags =>
                tags.Exists(tag => tag.Kind == TagKind.Input && tag.Name == input.Name)
                && tags.Exists(tag => tag.Kind == TagKind.Field)
            );
    }
}

using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// Makes operations of events: one of each event that carries or changes something, and one of all that change the state
/// only (design, "A reducer's shared operation").
/// </summary>
internal static class FoldOperations
{
    /// <summary>The operations, in the order of the events.</summary>
    public static IReadOnlyList<OperationSpec> Of(
        StateModel state,
        EnumSpec eventEnum,
        IReadOnlyList<EventDraft> events
    )
    {
        List<EventDraft> bare = [.. events.Where(draft => draft.IsBare && draft.Unmet.Count == 0)];
        var shared = bare.Count > 1 ? bare : [];
        List<OperationSpec> operations =
        [
            .. events.Where(draft => !shared.Contains(draft)).Select(draft => Single(state, draft)),
        ];
        if (shared.Count > 0)
        {
            operations.Add(Shared(state, eventEnum, shared));
        }

        return operations;
    }

    private static OperationSpec Single(StateModel state, EventDraft draft) =>
        new(
            draft.Name,
            $"Applies the event {draft.Name} to {(state.Name[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a")} {state.Name.Replace('_', ' ')}",
            [.. state.Fields, .. draft.Inputs],
            state.Fields,
            draft.Unmet.Count > 0
                ? new StubLogic([.. draft.Unmet.DistinctBy(unmet => unmet.Source.Span)])
                : new FoldLogic([draft.Name], draft.Guards, draft.Assignments) { Values = draft.Values },
            [.. draft.Sources.DistinctBy(source => source.RequirementId, StringComparer.Ordinal)],
            []
        );

    private static OperationSpec Shared(StateModel state, EnumSpec eventEnum, List<EventDraft> events)
    {
        var sources = events
            .SelectMany(draft => draft.Sources)
            .DistinctBy(source => source.RequirementId, StringComparer.Ordinal)
            .ToList();
        var trigger = new FieldSpec(
            "trigger",
            new EnumType(eventEnum.Name),
            true,
            false,
            null,
            "What happened.",
            [],
            "shared-operation"
        );
        return new(
            $"change_{state.Name}_{state.StateField}",
            $"Applies the events that carry nothing: {string.Join(", ", events.Select(draft => draft.Name))}",
            [.. state.Fields, trigger],
            state.Fields,
            new FoldLogic([.. events.Select(draft => draft.Name)], [], []),
            sources,
            []
        );
    }
}

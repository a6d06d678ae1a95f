using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Reducer;

/// <summary>Makes cases for <c>examples/cases.json</c>: each event once, from the first state that it is possible in.</summary>
internal static class FoldCases
{
    /// <summary>The cases of an operation.</summary>
    public static IReadOnlyList<OperationCase> Of(OperationScope operation, FoldLogic fold)
    {
        var samples = new FoldSamples(operation.Node);
        var cases = new List<OperationCase>();
        foreach (var name in fold.Events)
        {
            var transition = operation.Node.Spec.Machine!.Transitions.FirstOrDefault(one => one.Event == name);
            if (transition is null || samples.Of(operation.Spec, fold, name, transition.From) is not [var sample, ..])
            {
                continue;
            }

            IReadOnlyList<WireField> trigger =
                fold.Events.Count > 1 ? [new WireField("trigger", WireValue.Text(name))] : [];
            cases.Add(
                new(
                    operation.Names.Name,
                    [.. sample.State, .. sample.Carried, .. trigger],
                    sample.Changed,
                    null,
                    [],
                    transition.Sources is [var source, ..] ? source.RequirementId : name
                )
            );
        }

        return cases;
    }
}

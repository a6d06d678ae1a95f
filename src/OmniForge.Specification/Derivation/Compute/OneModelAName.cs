using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Holds that operations of a node mean the same objects by the same name, such as <c>line</c>.</summary>
internal static class OneModelAName
{
    /// <summary>The operations; one that calls other objects as an operation before it needs a human.</summary>
    public static IReadOnlyList<DerivedOperation> Of(IReadOnlyList<DerivedOperation> operations)
    {
        var known = new Dictionary<string, ModelSpec>(StringComparer.Ordinal);
        return [.. operations.Select(operation => Checked(operation, known))];
    }

    private static DerivedOperation Checked(DerivedOperation operation, Dictionary<string, ModelSpec> known)
    {
        var other = operation.Models.FirstOrDefault(model =>
            known.TryGetValue(model.Name, out var before) && !AreSame(before, model)
        );
        foreach (var model in operation.Models)
        {
            _ = known.TryAdd(model.Name, model);
        }

        return other is null || operation.Spec.Logic is StubLogic
            ? operation
            : operation with
            {
                Spec = operation.Spec with
                {
                    Logic = new StubLogic([
                        new UnmetStatement(
                            operation.Spec.Summary,
                            $"Another operation calls other objects '{other.Name.Replace('_', ' ')}'.",
                            operation.Spec.Sources[0]
                        ),
                    ]),
                    Examples = [],
                },
                Tables = [],
            };
    }

    private static bool AreSame(ModelSpec one, ModelSpec other) =>
        one.Fields.Count == other.Fields.Count
        && one.Fields.Zip(other.Fields)
            .All(pair =>
                pair.First.Name == pair.Second.Name
                && pair.First.Type == pair.Second.Type
                && pair.First.IsRequired == pair.Second.IsRequired
                && pair.First.IsNullable == pair.Second.IsNullable
                && Equals(pair.First.Default, pair.Second.Default)
            );
}

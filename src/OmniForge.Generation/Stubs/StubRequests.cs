using OmniForge.Generation.Models;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Stubs;

/// <summary>
/// What the requests of operations that need a human take: the sort of each value, no limits, and nothing has to be there. A limit
/// that was misread as well would refuse requests, as if the operation were implemented.
/// </summary>
internal static class StubRequests
{
    /// <summary>The project with the requests of such operations opened.</summary>
    public static ProjectSpec Open(ProjectSpec project) => project with { Nodes = [.. project.Nodes.Select(Open)] };

    private static NodeSpec Open(NodeSpec node)
    {
        var left = MostUnions - node.Operations.Sum(Unions);
        return node with { Operations = [.. node.Operations.Select(one => Open(one, ref left))] };
    }

    // Each field that may be null is a union; the library counts at most 100 of them a node, and the handlers and the store have theirs.
    private const int MostUnions = 60;

    private static int Unions(OperationSpec operation) =>
        operation.Outputs.Count(field => field.IsNullable)
        + (
            ModelShapes.HasOpenRequest(operation)
                ? 0
                : operation.Inputs.Count(field => field.IsNullable || !field.IsRequired)
        );

    private static OperationSpec Open(OperationSpec operation, ref int left)
    {
        if (!ModelShapes.HasOpenRequest(operation))
        {
            return operation;
        }

        var inputs = new List<FieldSpec>(operation.Inputs.Count);
        foreach (var input in operation.Inputs)
        {
            inputs.Add(Open(input, left-- > 0 ? Sort(input.Type) : new OpenType()));
        }

        return operation with
        {
            Inputs = inputs,
        };
    }

    private static FieldSpec Open(FieldSpec field, FieldType type) =>
        field with
        {
            Type = type,
            IsRequired = false,
            IsNullable = true,
            Default = null,
        };

    private static FieldType Sort(FieldType type) =>
        type switch
        {
            TextType => new TextType(),
            IntegerType => new IntegerType(),
            DecimalType => new DecimalType(),
            ListType { Item: ModelType } list => new ListType(list.Item),
            ListType => new ListType(new OpenType()),
            _ => type,
        };
}

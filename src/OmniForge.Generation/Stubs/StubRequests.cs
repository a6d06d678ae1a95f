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
        // Each field that may be null is a union, and the library counts at most 100 of them a node.
        var hasSorts = node.Operations.Sum(Unions) <= MostUnions;
        return node with { Operations = [.. node.Operations.Select(one => Open(one, hasSorts))] };
    }

    private const int MostUnions = 40;

    private static int Unions(OperationSpec operation) =>
        operation.Outputs.Count(field => field.IsNullable)
        + (
            ModelShapes.HasOpenRequest(operation)
                ? operation.Inputs.Count
                : operation.Inputs.Count(field => field.IsNullable || !field.IsRequired)
        );

    private static OperationSpec Open(OperationSpec operation, bool hasSorts) =>
        ModelShapes.HasOpenRequest(operation)
            ? operation with
            {
                Inputs = [.. operation.Inputs.Select(input => Open(input, hasSorts))],
            }
            : operation;

    private static FieldSpec Open(FieldSpec field, bool hasSorts) =>
        field with
        {
            Type = hasSorts ? Sort(field.Type) : new OpenType(),
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

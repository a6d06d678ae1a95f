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
    public static ProjectSpec Open(ProjectSpec project) =>
        project with
        {
            Nodes = [.. project.Nodes.Select(node => node with { Operations = [.. node.Operations.Select(Open)] })],
        };

    private static OperationSpec Open(OperationSpec operation) =>
        ModelShapes.HasOpenRequest(operation)
            ? operation with
            {
                Inputs = [.. operation.Inputs.Select(Open)],
            }
            : operation;

    private static FieldSpec Open(FieldSpec field) =>
        field with
        {
            Type = Sort(field.Type),
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

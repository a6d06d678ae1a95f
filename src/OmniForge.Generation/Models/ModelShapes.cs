using OmniForge.Onex;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Models;

/// <summary>Which requests and answers of a node inherit one of its models.</summary>
public static class ModelShapes
{
    /// <summary>
    /// The model whose fields the request carries besides its own, or null. Only a reducer's request carries a whole
    /// model, its state; others would inherit fields that the caller may leave out.
    /// </summary>
    public static ModelSpec? InputBase(NodeSpec node, OperationSpec operation)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(operation);
        return node.Kind == NodeKind.Reducer && !HasOpenRequest(operation) ? Base(node, operation.Inputs) : null;
    }

    /// <summary>
    /// Whether the request of an operation that needs a human has fields without limits: one that was misunderstood as well
    /// would refuse requests, as if the operation were implemented.
    /// </summary>
    public static bool HasOpenRequest(OperationSpec operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Logic is StubLogic { HasCertainRequest: false };
    }

    /// <summary>The model whose fields the answer holds, or null.</summary>
    public static ModelSpec? OutputBase(NodeSpec node, OperationSpec operation)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(operation);
        return Base(node, operation.Outputs);
    }

    /// <summary>The fields that a request or an answer has besides those of its base.</summary>
    public static IEnumerable<FieldSpec> OwnFields(IReadOnlyList<FieldSpec> fields, ModelSpec? inherited)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Where(field => inherited?.Fields.Any(other => IsSame(field, other)) != true);
    }

    private static ModelSpec? Base(NodeSpec node, IReadOnlyList<FieldSpec> fields) =>
        node.Models.Where(model => model.Fields.Count > 1 && Holds(fields, model)).MaxBy(model => model.Fields.Count);

    private static bool Holds(IReadOnlyList<FieldSpec> fields, ModelSpec model) =>
        model.Fields.All(wanted => fields.Any(field => IsSame(field, wanted)));

    private static bool IsSame(FieldSpec field, FieldSpec other) =>
        string.Equals(field.Name, other.Name, StringComparison.Ordinal)
        && field.Type == other.Type
        && field.IsNullable == other.IsNullable;
}

using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Requirements.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Description;

/// <summary>Tells what the operations of a project take and answer.</summary>
public static class OperationFields
{
    /// <summary>
    /// The fields of all requests and answers, those inside lists of objects among them; fields that share name, place and type
    /// are told once.
    /// </summary>
    /// <param name="project">The project.</param>
    public static IReadOnlyList<OperationField> Of(ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return
        [
            .. project
                .Nodes.SelectMany(Uses)
                .GroupBy(use => (use.Field.Name, use.Span, use.Field.Type, use.Field.IsRequired))
                .Select(Joined),
        ];
    }

    private static IEnumerable<Use> Uses(NodeSpec node) =>
        node.Operations.SelectMany(operation =>
            Uses(operation.Inputs, isInput: true, operation, node)
                .Concat(Uses(operation.Outputs, isInput: false, operation, node))
        );

    private static IEnumerable<Use> Uses(
        IEnumerable<FieldSpec> fields,
        bool isInput,
        OperationSpec operation,
        NodeSpec node
    ) =>
        fields.SelectMany(field =>
            Parts(field, node).Prepend(field).Select(one => new Use(one, isInput, operation, node))
        );

    private static IEnumerable<FieldSpec> Parts(FieldSpec field, NodeSpec node) =>
        (field.Type is ListType list ? list.Item : field.Type) is ModelType(var name)
        && node.Models.FirstOrDefault(model => model.Name == name) is { } found
            ? found.Fields
            : [];

    private static OperationField Joined(IEnumerable<Use> uses)
    {
        var all = uses.ToList();
        var first = all[0];
        return new(
            first.Field.Name,
            first.Node.Document,
            first.Span,
            Names(all.Where(use => use.IsInput)),
            Names(all.Where(use => !use.IsInput)),
            [.. Attributes(first)],
            first.Field.InferredBy
        );
    }

    private static IReadOnlyList<string> Names(IEnumerable<Use> uses) =>
        [.. uses.Select(use => use.Operation.Name).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Value)> Attributes(Use use)
    {
        foreach (var attribute in TypeDescription.Of(use.Field.Type, use.Node))
        {
            yield return attribute;
        }

        if (use.IsInput)
        {
            yield return ("is_required", use.Field.IsRequired ? "true" : "false");
        }

        if (use.Field.IsNullable)
        {
            yield return ("is_nullable", "true");
        }

        if (use.Field.Default is { Value: { } value })
        {
            yield return ("when_left_out", Text(value));
        }

        if (use.IsUnique)
        {
            yield return ("is_unique", "true");
        }
    }

    private static string Text(object value) =>
        value is object[] items
            ? $"[{string.Join(", ", items.Select(Text))}]"
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private sealed record Use(FieldSpec Field, bool IsInput, OperationSpec Operation, NodeSpec Node)
    {
        public SourceSpan Span => (Field.Sources is [var own, ..] ? own : Operation.Sources[0]).Span;

        public bool IsUnique =>
            Node.Entity?.UniqueFields.Any(rule => rule.Fields is [var only] && only == Field.Name) == true;
    }
}

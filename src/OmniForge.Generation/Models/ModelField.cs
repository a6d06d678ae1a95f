using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Types;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Models;

/// <summary>Writes fields of models.</summary>
/// <param name="node">The node.</param>
/// <param name="module">The module that the model stands in.</param>
internal sealed class ModelField(NodeScope node, PyModuleName module)
{
    private readonly Literals _literals = new(node.Types);

    /// <summary>The field by which host and handlers tie an answer to its request.</summary>
    public static PyAnnotatedAssign CorrelationId { get; } =
        new(
            Py.Name("correlation_id"),
            Library.Uuid,
            Library.Field.Call(Py.Arg("description", new PyString("Ties the answer to the request.")))
        );

    /// <summary>A field that has to be there, whatever a request may leave out: of an entity or an answer.</summary>
    public PyAnnotatedAssign Held(FieldSpec field) => Declared(field, node.Types.Held(field, module), null);

    /// <summary>A field of an answer: one that has a default may be left out by the handler.</summary>
    public PyAnnotatedAssign Answered(FieldSpec field) =>
        Declared(field, node.Types.Held(field, module), field.Default is null ? null : Default(field));

    /// <summary>A field of a request or of a reducer's state: what may be left out has a default.</summary>
    public PyAnnotatedAssign Requested(FieldSpec field) => Requested(field, node.Types.Annotation(field, module));

    /// <summary>A field of a request with an annotation of its own.</summary>
    public PyAnnotatedAssign Requested(FieldSpec field, PyExpression annotation)
    {
        var mayBeNone = field.IsNullable || (!field.IsRequired && field.Default?.Value is null);
        // Any JSON value may be null as it is.
        return Declared(
            field,
            mayBeNone && field.Type is not OpenType ? annotation | Py.None : annotation,
            field.IsRequired ? null : Default(field)
        );
    }

    private PyExpression Default(FieldSpec field) => _literals.Of(field.Type, field.Default?.Value, module);

    private static PyAnnotatedAssign Declared(FieldSpec field, PyExpression annotation, PyExpression? value)
    {
        var arguments = new List<PyArgument>();
        if (value is not null)
        {
            arguments.Add(Py.Arg("default", value));
        }

        arguments.AddRange(FieldTypes.InlineLimits(field.Type));
        if (field.Description is { } description)
        {
            arguments.Add(Py.Arg("description", new PyString(PyProse.Clean(description))));
        }

        var name = FieldName.Of(field.Name);
        var isBare = arguments.Count == (value is null ? 0 : 1) && !(value == Py.None && FieldName.IsIdentity(name));
        return new PyAnnotatedAssign(Py.Name(name), annotation, isBare ? value : Library.Field.Call(arguments))
        {
            Mark = field.Sources,
        };
    }
}

using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>Writes <c>types/type_….py</c>: what each field of a node may hold, said once.</summary>
internal sealed class TypesWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        var aliases = node.Types.Aliases;
        if (aliases.Count == 0)
        {
            yield break;
        }

        var module = aliases[0].Name.Module;
        var subject = (node.Spec.Entity?.Model.Name ?? node.Spec.Name).Replace('_', ' ');
        var isCollapsed = aliases.Any(alias => alias.Type is TextType { HasSingleBlanks: true });
        var statements = aliases
            .Select(PyStatement (alias) => new PyTypeAlias(alias.Name.Name, Value(alias.Type)) { Mark = alias.Sources })
            .Concat(isCollapsed ? [SingleBlanks.Definition] : []);
        yield return PythonFiles.Source(
            module,
            $"Field types of {Article(subject)} {subject}: what each one may hold is said here, and only here.",
            [.. aliases.Select(alias => alias.Name.Name)],
            [.. statements]
        ) with
        {
            Links = [.. aliases.SelectMany(alias => TraceLink.Of(alias.Sources, alias.Name.Qualified))],
        };
    }

    private static string Article(string noun) => "aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a";

    private static PyExpression Value(FieldType type) =>
        type switch
        {
            TextType { WhenEmpty: { } value } text => Library.Annotated.Index([
                Py.Name("str"),
                .. text.HasSingleBlanks ? (PyExpression[])[SingleBlanks.Validator] : [],
                .. TypeLimits.Of(text) is { Count: > 0 } limits
                    ? (PyExpression[])[Library.StringConstraints.Call(limits)]
                    : [],
                PySymbol
                    .Of("pydantic", "AfterValidator")
                    .Call(Py.Lambda("text", Py.Or(Py.Name("text"), Py.Str(value)))),
            ]),
            TextType { HasSingleBlanks: true } text => TypeLimits.Of(text) is { Count: > 0 } limits
                ? Library.Annotated.Index(
                    Py.Name("str"),
                    SingleBlanks.Validator,
                    Library.StringConstraints.Call(limits)
                )
                : Library.Annotated.Index(Py.Name("str"), SingleBlanks.Validator),
            TextType text when TypeLimits.Of(text) is { Count: > 0 } limits => Annotated(
                "str",
                Library.StringConstraints,
                limits
            ),
            TextType => Py.Name("str"),
            DecimalType number => Limited(
                Library.Decimal,
                TypeLimits.Of(number.Lower, number.Upper, number.Places, number.MultipleOf)
            ),
            IntegerType number => Limited(
                Py.Name("int"),
                TypeLimits.Of(number.Lower, number.Upper, null, number.MultipleOf)
            ),
            DateType => Library.Date,
            TimeOfDayType => Library.Time,
            _ => Library.TimeDelta,
        };

    private static PySubscript Annotated(string type, PySymbol constraints, IReadOnlyList<PyArgument> limits) =>
        Library.Annotated.Index(Py.Name(type), constraints.Call(limits));

    private static PyExpression Limited(PyExpression type, IReadOnlyList<PyArgument> limits) =>
        limits.Count == 0 ? type : Library.Annotated.Index(type, Library.Field.Call(limits));
}

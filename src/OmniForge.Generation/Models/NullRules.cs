using OmniForge.Generation.Naming;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Models;

/// <summary>
/// What null means in a request for a field that is never null: left out when something is created, refused when it is
/// changed, where "left out" means "stays as it is".
/// </summary>
internal static class NullRules
{
    /// <summary>The validators that a request needs.</summary>
    public static IEnumerable<PyStatement> Of(OperationSpec operation) =>
        operation.Logic switch
        {
            CreateLogic when Names(operation, field => field.Default?.Value is not null) is { Count: > 0 } names =>
            [
                Validator(
                    "null_is_left_out",
                    "Give a field that is null its default.",
                    new PyRaise(Library.UseDefault),
                    names,
                    mode: "before"
                ),
            ],
            UpdateLogic
                when Names(operation, field => !field.IsRequired && field.Default is null) is { Count: > 0 } names =>
            [
                Validator("not_null", "Refuse null for a field that may not be empty.", Refusal(), names, mode: null),
            ],
            _ => [],
        };

    private static List<string> Names(OperationSpec operation, Func<FieldSpec, bool> isMeant) =>
        [
            .. operation
                .Inputs.Where(field => !field.IsNullable && isMeant(field))
                .Select(field => FieldName.Of(field.Name)),
        ];

    private static PyRaise Refusal() =>
        new(Py.Name("ValueError").Call(Py.Str("may be left out, but not null"))) { Pragma = PyPragma.ErrorOk };

    private static PyFunction Validator(string name, string does, PyRaise raise, List<string> fields, string? mode)
    {
        var value = Py.Name("value");
        var arguments = fields.Select(field => (PyArgument)new PyString(field)).ToList();
        if (mode is not null)
        {
            arguments.Add(Py.Arg("mode", new PyString(mode)));
        }

        return new PyFunction(
            PyIdentifier.Of(name),
            [PyParameter.Cls, new PyParameter(value.Identifier, Py.Name("object"))],
            Py.Name("object")
        )
        {
            Decorators = [Library.FieldValidator.Call(arguments), Py.Name("classmethod")],
            Docstring = PyDocstring.Of(does),
            Body = [new PyIf(new PyBranch(value.Is(Py.None), raise)), new PyReturn(value)],
        };
    }
}

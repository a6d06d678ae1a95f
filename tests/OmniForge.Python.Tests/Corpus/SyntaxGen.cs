using CsCheck;
using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Python.Tests.Corpus;

/// <summary>Random modules of realistic and of nasty shape.</summary>
internal static class SyntaxGen
{
    private const int Depth = 4;

    private static readonly string[] Names =
    [
        "x",
        "to",
        "rate",
        "value",
        "order",
        "request",
        "customer_group",
        "match",
        "still_open_amount",
        "is_delivered_within_two_days",
        "the_total_of_all_open_amounts_of_the_customer",
        "EnumOrderStatus",
        "ModelQuotePriceInput",
        "SHIPPED_AND_DELIVERED_TO_THE_CUSTOMER",
        "handler_for_the_very_long_operation_name_that_nobody_would_write_by_hand_but_a_document_may",
    ];

    private static readonly string[] Texts =
    [
        "",
        "a",
        "status",
        "it's",
        "say \"hi\"",
        "both ' and \"",
        "back\\slash",
        "{x}",
        "}{",
        "line\nbreak",
        "tab\t",
        "\0",
        "\u202e",
        "×–−’",
        "é€°",
        "日本",
        "😀",
        "'''",
        "\"\"\"",
        "\\\"",
        "# noqa",
        "The order cannot be cancelled because the parcel was already handed over to the carrier.",
        "https://example.org/a/very/long/address/that/does/not/fit/on/any/line/of/a/python/file/because/it/never/ends",
    ];

    private static readonly PySymbol[] Symbols =
    [
        PySymbol.Of("decimal", "Decimal"),
        PySymbol.Of("uuid", "UUID"),
        PySymbol.Of("pydantic", "Field"),
        PySymbol.Of("typing", "Annotated"),
        PySymbol.Of("collections.abc", "Iterable"),
        PySymbol.Of("demo_nodes.nodes.node_order_pricing_compute.models", "ModelQuote2Output"),
        PySymbol.Of("demo_nodes.nodes.node_order_pricing_compute.models", "ModelQuote10Output"),
        PySymbol.Of(
            "demo_nodes.nodes.node_order_pricing_compute.handlers.handler_suggest_order_quantity",
            "HandlerSuggestOrderQuantity"
        ),
        PySymbol.Of("omnibase_core.enums.enum_core_error_code", "EnumCoreErrorCode"),
        PySymbol.Of("decimal", "ROUND_HALF_UP"),
    ];

    private static readonly PyModuleReference[] Modules =
    [
        new(PyModuleName.Of("pytest")),
        new(PyModuleName.Of("logging")),
        new(PyModuleName.Of("demo_nodes")),
    ];

    private static readonly Gen<PyIdentifier> Identifier = OneOf(Names).Select(PyIdentifier.Of);

    private static readonly Gen<string> Text = OneOf(Texts).Array[1, 2].Select(string.Concat);

    private static readonly Gen<PyExpression> Atom = Gen.Frequency(
        (6, Identifier.Select(name => (PyExpression)new PyName(name))),
        (3, OneOf(Symbols).Select(symbol => (PyExpression)symbol)),
        (1, OneOf(Modules).Select(module => (PyExpression)module)),
        (4, Text.Select(text => (PyExpression)new PyString(text))),
        (1, Text.Select(text => (PyExpression)PyString.Raw(text))),
        (2, Gen.Int[-2_000_000, 2_000_000].Select(Gen.Bool).Select(t => PyNumber.Integer(t.Item1, t.Item2))),
        (1, Gen.Double.Select(d => PyNumber.Float(double.IsFinite(d) ? d : 0))),
        (2, Gen.Int[0, 3].Select(i => new[] { Py.None, Py.True, Py.False, Py.Ellipsis }[i]))
    );

    private static readonly Gen<PyExpression>[] ByDepth = Levels();

    private static readonly Gen<PyExpression> Any = ByDepth[Depth];

    private static readonly Gen<PyExpression> Small = ByDepth[2];

    private static readonly Gen<PyExpression> Type = Small.Where(e => e is not (PyLambda or PyUnary));

    private static readonly Gen<PyExpression> Target = Gen.Frequency(
        (6, Identifier.Select(name => (PyExpression)new PyName(name))),
        (
            1,
            Gen.Select(
                ByDepth[1].Where(IsNamed),
                Identifier,
                (value, name) => (PyExpression)new PyAttribute(value, name)
            )
        ),
        (
            1,
            Gen.Select(
                ByDepth[1].Where(IsNamed),
                ByDepth[1],
                (value, index) => (PyExpression)new PySubscript(value, index)
            )
        ),
        (1, Identifier.List[2, 4].Select(names => (PyExpression)Py.Tuple([.. names.Select(Py.Name)])))
    );

    private static readonly Gen<PyStatement> Simple = Gen.Frequency(
        (5, Gen.Select(Target, Any, (target, value) => (PyStatement)new PyAssign(target, value))),
        (4, Gen.Select(Target.Where(IsSingle), Type, Any, (t, a, v) => (PyStatement)new PyAnnotatedAssign(t, a, v))),
        (1, Gen.Select(Identifier, Type, (name, type) => (PyStatement)new PyAnnotatedAssign(new PyName(name), type))),
        (
            2,
            Gen.Select(
                Target.Where(IsSingle),
                Any,
                (t, v) => (PyStatement)new PyAugmentedAssign(t, PyBinaryOperator.Add, v)
            )
        ),
        (1, Gen.Select(Identifier, Any, (name, value) => (PyStatement)new PyTypeAlias(name, value))),
        (3, Any.Where(IsNoDocstring).Select(value => (PyStatement)new PyExpressionStatement(value))),
        (4, Any.Select(value => (PyStatement)new PyReturn(value))),
        (2, Gen.Select(Any, Small, (value, cause) => (PyStatement)new PyRaise(value, cause))),
        (3, Gen.Select(Any, Small, (test, message) => (PyStatement)new PyAssert(test, message))),
        (2, Any.Select(test => (PyStatement)new PyAssert(test))),
        (1, Target.Where(IsSingle).Select(target => (PyStatement)new PyDelete(target)))
    );

    public static Gen<PyModule> Module { get; } =
        Gen.Select(
            Statements(3).List[1, 8],
            Identifier.List[0, 6],
            Text,
            (body, exports, text) =>
                new PyModule(
                    PyModuleName.Of("demo_nodes.nodes.node_a_compute.rules"),
                    PyDocstring.Of($"Rules. {text}", text)
                )
                {
                    Header = [PyComment.Of("SPDX-License-Identifier: MIT")],
                    Exports = exports,
                    ReExports = [.. exports.Take(1).Select(_ => Symbols[7])],
                    Body = body,
                }
        );

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool IsNamed(PyExpression e) => e is PyName or PySymbol or PyAttribute or PyCall or PySubscript;

    private static bool IsSingle(PyExpression e) => e is not PyCollection;

    private static bool IsNoDocstring(PyExpression e) => e is not (PyString or PyConstant);

    private static Gen<PyExpression>[] Levels()
    {
        var levels = new List<Gen<PyExpression>> { Atom };
        for (var i = 1; i <= Depth; i++)
        {
            levels.Add(Gen.Frequency((3, Atom), (10, Compound(levels[^1]))));
        }

        return [.. levels];
    }

    private static Gen<PyExpression> Compound(Gen<PyExpression> inner)
    {
        var clause = Gen.Select(
            Identifier.List[1, 3],
            inner,
            inner.List[0, 2],
            (names, iterable, conditions) =>
                new PyComprehensionClause(
                    names.Count == 1 ? Py.Name(names[0]) : Py.Tuple([.. names.Select(Py.Name)]),
                    iterable,
                    conditions
                )
        );
        var item = Gen.Select(
            inner,
            inner,
            Gen.Int[0, 8],
            (key, value, n) => new PyDictItem(n == 0 ? null : key, value)
        );
        var argument = Gen.Select(inner, Identifier, Gen.Int[0, 5]);
        return Gen.Frequency(
            (3, Gen.Select(inner, Identifier, (value, name) => (PyExpression)new PyAttribute(value, name))),
            (
                6,
                Gen.Select(
                    inner,
                    argument.List[0, 4],
                    (function, arguments) => (PyExpression)new PyCall(function, Arguments(arguments))
                )
            ),
            (3, Gen.Select(inner, inner.List[1, 3], (value, indices) => (PyExpression)new PySubscript(value, indices))),
            (1, Gen.Select(inner, inner, inner, (v, a, b) => (PyExpression)new PySubscript(v, new PySlice(a, b)))),
            (
                4,
                Gen.Select(inner, Gen.Enum<PyBinaryOperator>(), inner, (a, o, b) => (PyExpression)new PyBinary(a, o, b))
            ),
            (3, Gen.Select(inner, Gen.Enum<PyCompareOperator>(), inner, (a, o, b) => (PyExpression)a.Compare(o, b))),
            (3, Gen.Select(Gen.Bool, inner.List[2, 4], (isAnd, operands) => PyBoolean.Joined(isAnd, operands))),
            (2, Gen.Select(Gen.Enum<PyUnaryOperator>(), inner, (o, operand) => (PyExpression)new PyUnary(o, operand))),
            (2, Gen.Select(inner, inner, inner, (a, b, c) => (PyExpression)new PyConditional(a, b, c))),
            (1, Gen.Select(Identifier, inner, (name, body) => (PyExpression)new PyLambda([name], body))),
            (
                4,
                Gen.Select(
                    Gen.Enum<PyCollectionKind>(),
                    inner.List[1, 4],
                    (k, e) => (PyExpression)new PyCollection(k, e)
                )
            ),
            (3, item.List[0, 4].Select(items => (PyExpression)new PyDict(items))),
            (
                2,
                Gen.Select(
                    Gen.Enum<PyCollectionKind>(),
                    inner,
                    clause.List[1, 2],
                    (k, e, c) => (PyExpression)new PyComprehension(k, e, c)
                )
            ),
            (1, Gen.Select(inner, inner, clause, (k, v, c) => (PyExpression)new PyDictComprehension(k, v, c))),
            (1, Gen.Select(Text, inner, (text, value) => (PyExpression)new PyFString(text, value, text)))
        );
    }

    private static List<PyArgument> Arguments(List<(PyExpression Value, PyIdentifier Name, int Kind)> arguments)
    {
        var named = arguments
            .Where(a => a.Kind >= 3)
            .DistinctBy(a => a.Name)
            .Select(a => PyArgument.Named(a.Name, a.Value));
        var positional = arguments.Where(a => a.Kind < 2).Select(a => (PyArgument)a.Value);
        var unpacked = arguments.Where(a => a.Kind == 2).Take(1).Select(a => PyArgument.UnpackedMapping(a.Value));
        return [.. positional, .. named, .. unpacked];
    }

    private static Gen<PyStatement> Statements(int depth)
    {
        if (depth == 0)
        {
            return Simple;
        }

        var body = Statements(depth - 1).List[1, 3];
        var parameter = Gen.Select(Identifier, Small, Atom, Gen.Int[0, 5]);
        return Gen.Frequency(
            (
                8,
                Gen.Select(
                    Simple,
                    Gen.Bool,
                    Text,
                    (s, blank, text) => s with { BlankLineBefore = blank, Comment = blank ? PyComment.Of(text) : null }
                )
            ),
            (
                2,
                Gen.Select(
                    Any,
                    body,
                    body,
                    (test, then, otherwise) =>
                        (PyStatement)
                            new PyIf(new PyBranch(test, then), new PyBranch(test, then)) { Otherwise = otherwise }
                )
            ),
            (
                1,
                Gen.Select(
                    Target,
                    Any,
                    body,
                    (target, iterable, then) => (PyStatement)new PyFor(target, iterable, then)
                )
            ),
            (1, Gen.Select(Any, body, (test, then) => (PyStatement)new PyWhile(test, then))),
            (
                1,
                Gen.Select(
                    Any.Where(IsSingle),
                    Identifier,
                    body,
                    Gen.Int[0, 2],
                    (c, name, then, n) => (PyStatement)new PyWith(WithItems(c, name, n), then)
                )
            ),
            (
                1,
                Gen.Select(
                    Small.Where(IsNamed),
                    body,
                    Identifier,
                    (type, then, name) =>
                        (PyStatement)new PyTry(then, new PyExceptHandler(type, name, then)) { Finally = then }
                )
            ),
            (
                3,
                Gen.Select(
                    Identifier,
                    parameter.List[0, 5],
                    Type,
                    body,
                    Text,
                    (name, ps, returns, then, text) =>
                        (PyStatement)
                            new PyFunction(name, Parameters(ps), ps.Count == 1 ? null : returns)
                            {
                                Body = then,
                                Docstring = PyDocstring.Of(text, text),
                            }
                )
            ),
            (
                1,
                Gen.Select(
                    Identifier,
                    Small.Where(IsNamed).List[0, 3],
                    body,
                    Text,
                    (name, bases, then, text) =>
                        (PyStatement)
                            new PyClass(name, [.. bases.Select(b => (PyArgument)b)])
                            {
                                Body = then,
                                Docstring = PyDocstring.Of(text),
                                Decorators = [.. bases.Take(1)],
                            }
                )
            )
        );
    }

    private static List<PyWithItem> WithItems(PyExpression context, PyIdentifier name, int kind) =>
        kind switch
        {
            0 => [new PyWithItem(context)],
            1 => [new PyWithItem(context, new PyName(name))],
            _ => [new PyWithItem(context, new PyName(name)), new PyWithItem(context)],
        };

    private static List<PyParameter> Parameters(
        List<(PyIdentifier Name, PyExpression Annotation, PyExpression Default, int Kind)> parameters
    ) =>
        [
            .. parameters
                .DistinctBy(p => p.Name)
                .OrderBy(p => p.Kind)
                .Select(p =>
                    p.Kind switch
                    {
                        0 => new PyParameter(p.Name),
                        1 or 2 => new PyParameter(p.Name, p.Annotation),
                        3 => new PyParameter(p.Name, p.Annotation, p.Default),
                        _ => new PyParameter(p.Name, p.Annotation, p.Default, PyParameterKind.KeywordOnly),
                    }
                ),
        ];
}

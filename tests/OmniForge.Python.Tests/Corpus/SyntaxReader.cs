using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Python.Tests.Corpus;

/// <summary>Builds the syntax tree of a real Python file again from what <c>dump_syntax.py</c> tells of it.</summary>
internal static class SyntaxReader
{
    public static PyModule Module(JsonElement file, string name, string firstParty) =>
        new(PyModuleName.Of(name), Docstring(file.GetProperty("doc"))!)
        {
            FirstParty = [PyIdentifier.Of(firstParty)],
            Header = [.. file.GetProperty("header").EnumerateArray().Select(line => PyComment.Of(line.GetString()!))],
            PostponesAnnotations = file.GetProperty("future").GetBoolean(),
            Exports =
            [
                .. file.GetProperty("exports")
                    .EnumerateArray()
                    .Where(IsName)
                    .Select(n => PyIdentifier.Of(n.GetString()!)),
            ],
            ReExports =
            [
                .. file.GetProperty("re_exports")
                    .EnumerateArray()
                    .Where(s => IsName(s[1]))
                    .Select(s => PySymbol.Of(s[0].GetString()!, s[1].GetString()!)),
            ],
            Body = Suite(file.GetProperty("body")),
        };

    private static bool IsName(JsonElement text) => PyIdentifier.IsValid(text.GetString());

    private static List<PyStatement> Suite(JsonElement statements) =>
        [
            .. statements
                .EnumerateArray()
                .Select(s =>
                    Statement(s) with
                    {
                        Comment = Text(s, "comment") is { } text ? Comment(text) : null,
                        BlankLineBefore = s.TryGetProperty("blank", out var blank) && blank.GetBoolean(),
                        Pragma = Pragma(s),
                    }
                ),
        ];

    private static PyComment Comment(string text) =>
        text.StartsWith("error-ok: ", StringComparison.Ordinal) ? PyComment.ErrorOk(text[10..]) : PyComment.Of(text);

    private static PyPragma? Pragma(JsonElement node)
    {
        var text = Text(node, "pragma") ?? "";
        if (text.StartsWith("# type: ignore[", StringComparison.Ordinal) && text.EndsWith(']'))
        {
            var code = text["# type: ignore[".Length..^1];
            return code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? PyPragma.TypeIgnore(code) : null;
        }

        return
            text.StartsWith("# noqa: ", StringComparison.Ordinal)
            && text["# noqa: ".Length..].All(char.IsAsciiLetterOrDigit)
            ? PyPragma.NoQa(text["# noqa: ".Length..])
            : null;
    }

    private static PyDocstring? Docstring(JsonElement text) =>
        text.ValueKind == JsonValueKind.Null ? null : PyDocstring.Of(text.GetString()!.Split("\n\n"));

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static PyIdentifier Name(string name) =>
        name switch
        {
            "__init__" => PyIdentifier.Init,
            "__file__" => PyIdentifier.File,
            "__module__" => PyIdentifier.Module,
            "__dict__" => PyIdentifier.Dict,
            _ => PyIdentifier.IsValid(name) ? PyIdentifier.Of(name) : PyIdentifier.Of($"x{name.Trim('_')}"),
        };

    private static PyIdentifier Name(JsonElement node, string name) => Name(node.GetProperty(name).GetString()!);

    private static PyStatement Statement(JsonElement s) =>
        s.GetProperty("k").GetString() switch
        {
            "Assign" => new PyAssign(Get(s, "target"), Get(s, "value")),
            "AnnAssign" => new PyAnnotatedAssign(Get(s, "target"), Get(s, "annotation"), Maybe(s, "value")),
            "AugAssign" => new PyAugmentedAssign(Get(s, "target"), Enum<PyBinaryOperator>(s, "op"), Get(s, "value")),
            "TypeAlias" => new PyTypeAlias(Name(s, "name"), Get(s, "value")),
            "Expr" => new PyExpressionStatement(Get(s, "value")),
            "Return" => new PyReturn(Maybe(s, "value")),
            "Raise" => new PyRaise(Maybe(s, "value"), Maybe(s, "cause")),
            "Assert" => new PyAssert(Get(s, "test"), Maybe(s, "message")),
            "Delete" => new PyDelete(Get(s, "target")),
            "Jump" => new PyJump(Enum<PyJumpKind>(s, "kind")),
            "If" => new PyIf([
                .. Each(s, "branches").Select(b => new PyBranch(Get(b, "test"), Suite(b.GetProperty("body")))),
            ])
            {
                Otherwise = Suite(s.GetProperty("otherwise")),
            },
            "For" => new PyFor(Get(s, "target"), Get(s, "iter"), Suite(s.GetProperty("body"))),
            "While" => new PyWhile(Get(s, "test"), Suite(s.GetProperty("body"))),
            "With" => new PyWith(
                [.. Each(s, "items").Select(i => new PyWithItem(Get(i, "context"), Maybe(i, "target")))],
                Suite(s.GetProperty("body"))
            ),
            "Try" => new PyTry(
                Suite(s.GetProperty("body")),
                [
                    .. Each(s, "handlers")
                        .Select(h => new PyExceptHandler(
                            Get(h, "type"),
                            Text(h, "name") is { } name ? Name(name) : null,
                            Suite(h.GetProperty("body"))
                        )),
                ]
            )
            {
                Otherwise = Suite(s.GetProperty("otherwise")),
                Finally = Suite(s.GetProperty("finally")),
            },
            "Match" => new PyMatch(
                Get(s, "subject"),
                [.. Each(s, "cases").Select(c => new PyMatchCase(Maybe(c, "pattern"), Suite(c.GetProperty("body"))))]
            ),
            "Function" => Definition(
                s,
                new PyFunction(Name(s, "name"), [.. Each(s, "params").Select(Parameter)], Maybe(s, "returns"))
                {
                    IsAsync = s.GetProperty("async").GetBoolean(),
                }
            ),
            "Class" => Definition(s, new PyClass(Name(s, "name"), [.. Each(s, "bases").Select(Argument)])),
            var kind => throw new NotSupportedException(kind),
        };

    private static PyDefinition Definition(JsonElement s, PyDefinition definition) =>
        definition with
        {
            Decorators = List(s, "decorators"),
            TypeParameters =
            [
                .. Each(s, "type_params").Select(p => new PyTypeParameter(Name(p, "name"), Maybe(p, "bound"))),
            ],
            Docstring = Docstring(s.GetProperty("doc")),
            Body = Suite(s.GetProperty("body")),
        };

    private static PyParameter Parameter(JsonElement p) =>
        new(Name(p, "name"), Maybe(p, "annotation"), Maybe(p, "default"), Enum<PyParameterKind>(p, "kind"));

    private static PyArgument Argument(JsonElement a)
    {
        var value = Get(a, "value");
        var argument = (Text(a, "name"), a.GetProperty("stars").GetInt32()) switch
        {
            ({ } name, _) => PyArgument.Named(Name(name), value),
            (_, 1) => PyArgument.Unpacked(value),
            (_, 2) => PyArgument.UnpackedMapping(value),
            _ => value,
        };
        return argument with { Pragma = Pragma(a) };
    }

    private static List<PyComprehensionClause> Clauses(JsonElement e) =>
        [
            .. Each(e, "clauses")
                .Select(c => new PyComprehensionClause(Get(c, "target"), Get(c, "iter"), List(c, "ifs"))),
        ];

    private static PyExpression Get(JsonElement node, string name) => Expression(node.GetProperty(name));

    private static PyExpression? Maybe(JsonElement node, string name) =>
        node.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? Expression(value) : null;

    private static List<PyExpression> List(JsonElement node, string name) => [.. Each(node, name).Select(Expression)];

    private static JsonElement.ArrayEnumerator Each(JsonElement node, string name) =>
        node.GetProperty(name).EnumerateArray();

    private static T Enum<T>(JsonElement node, string name)
        where T : struct, Enum => System.Enum.Parse<T>(node.GetProperty(name).GetString()!);

    private static PyExpression Expression(JsonElement e) =>
        e.GetProperty("k").GetString() switch
        {
            "Name" => new PyName(Name(e, "id")),
            "Symbol" => new PySymbol(PyModuleName.Of(Text(e, "module")!), Name(e, "name")),
            "Module" => new PyModuleReference(PyModuleName.Of(Text(e, "name")!)),
            "Attribute" => new PyAttribute(Get(e, "value"), Name(e, "name")),
            "Call" => new PyCall(Get(e, "func"), [.. Each(e, "args").Select(Argument)]),
            "Subscript" => new PySubscript(Get(e, "value"), List(e, "indices")),
            "Slice" => new PySlice(Maybe(e, "lower"), Maybe(e, "upper"), Maybe(e, "step")),
            "Binary" => new PyBinary(Get(e, "left"), Enum<PyBinaryOperator>(e, "op"), Get(e, "right")),
            "Compare" => new PyCompare(
                Get(e, "left"),
                [.. Each(e, "rest").Select(r => new PyComparison(Enum<PyCompareOperator>(r, "op"), Get(r, "right")))]
            ),
            "Boolean" => PyBoolean.Joined(e.GetProperty("and").GetBoolean(), List(e, "values")),
            "Unary" => new PyUnary(
                e.GetProperty("not").GetBoolean() ? PyUnaryOperator.Not : PyUnaryOperator.Negative,
                Get(e, "value")
            ),
            "Conditional" => new PyConditional(Get(e, "body"), Get(e, "test"), Get(e, "otherwise")),
            "Lambda" => new PyLambda([.. Each(e, "params").Select(p => Name(p.GetString()!))], Get(e, "body")),
            "Collection" => new PyCollection(Enum<PyCollectionKind>(e, "kind"), List(e, "elements")),
            "Dict" => new PyDict([.. Each(e, "items").Select(i => new PyDictItem(Maybe(i, "key"), Get(i, "value")))]),
            "Comprehension" => new PyComprehension(Enum<PyCollectionKind>(e, "kind"), Get(e, "element"), Clauses(e)),
            "DictComprehension" => new PyDictComprehension(Get(e, "key"), Get(e, "value"), Clauses(e)),
            "Starred" => new PyStarred(Get(e, "value")),
            "Await" => new PyAwait(Get(e, "value")),
            "FString" => new PyFString([.. Each(e, "parts").Select(Part)]),
            "String" => e.GetProperty("raw").GetBoolean()
                ? PyString.Raw(Text(e, "value")!)
                : new PyString(Text(e, "value")!),
            "Integer" => PyNumber.Integer(
                BigInteger.Parse(Text(e, "value")!, CultureInfo.InvariantCulture),
                e.GetProperty("grouped").GetBoolean()
            ),
            "Float" => PyNumber.Float(e.GetProperty("value").GetDouble()),
            "Constant" => Text(e, "value") switch
            {
                "None" => Py.None,
                "True" => Py.True,
                "False" => Py.False,
                _ => Py.Ellipsis,
            },
            var kind => throw new NotSupportedException(kind),
        };

    private static PyFStringPart Part(JsonElement part) =>
        Text(part, "text") is { } text
            ? new PyFStringText(text)
            : new PyFStringField(Get(part, "value"), part.GetProperty("repr").GetBoolean());
}

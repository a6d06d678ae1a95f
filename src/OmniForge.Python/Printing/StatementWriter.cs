using System.Text;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Python.Printing;

/// <summary>Writes statements with their bodies, comments and blank lines.</summary>
internal sealed class StatementWriter(StringBuilder output, Layout layout, PlaceRecorder? places = null)
{
    private const int IndentWidth = 4;

    /// <summary>Writes the statements of a body.</summary>
    public void Suite(IReadOnlyList<PyStatement> statements, int indent, SuiteKind kind)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            output.Append('\n', BlankLines(i > 0 ? statements[i - 1] : null, statements[i], kind));
            var place = places?.Begin(statements[i], kind);
            Statement(statements[i], indent);
            if (place is { } begun)
            {
                places!.End(begun);
            }
        }
    }

    /// <summary>Writes a comment, wrapped.</summary>
    public void Comment(PyComment comment, int indent)
    {
        var lines = new List<string>();
        var width = Layout.LineWidth - indent - 2;
        TextWrap.Append(lines, comment.Text, width, width);
        foreach (var line in lines)
        {
            output.Append(' ', indent).Append("# ").Append(line).Append('\n');
        }
    }

    private static int BlankLines(PyStatement? above, PyStatement below, SuiteKind kind)
    {
        if (above is null)
        {
            return below is PyDefinition { Comment: null } && kind == SuiteKind.Block ? 1 : 0;
        }

        if (below is PyDefinition || EndsWithDefinition(above))
        {
            return kind == SuiteKind.Module ? 2 : 1;
        }

        return below.BlankLineBefore ? 1 : 0;
    }

    private static bool EndsWithDefinition(PyStatement? statement) =>
        statement switch
        {
            PyDefinition => true,
            PyIf @if => EndsWithDefinition(@if.Otherwise.Count > 0 ? @if.Otherwise[^1] : @if.Branches[^1].Body[^1]),
            PyFor @for => EndsWithDefinition(@for.Body[^1]),
            PyWhile @while => EndsWithDefinition(@while.Body[^1]),
            PyWith with => EndsWithDefinition(with.Body[^1]),
            PyTry { Finally: [.., var last] } => EndsWithDefinition(last),
            PyTry { Otherwise: [.., var last] } => EndsWithDefinition(last),
            PyTry { Handlers: [.., var last] } => EndsWithDefinition(last.Body[^1]),
            _ => false,
        };

    private void Statement(PyStatement statement, int indent)
    {
        if (statement.Comment is { } comment)
        {
            Comment(comment, indent);
        }

        switch (statement)
        {
            case PyDefinition definition:
                Definition(definition, indent);
                break;
            case PyIf @if:
                If(@if, indent);
                break;
            case PyFor @for:
                Clause(indent, @for, WriteFor, @for.Pragma, @for.Body);
                break;
            case PyWhile @while:
                Clause(indent, ("while ", @while.Test), WriteTest, @while.Pragma, @while.Body);
                break;
            case PyWith with:
                Clause(indent, with.Items, WithRules.Write, with.Pragma, with.Body);
                break;
            case PyTry @try:
                Try(@try, indent);
                break;
            case PyMatch match:
                Match(match, indent);
                break;
            default:
                layout.Line(indent, statement, SimpleStatementRules.Write, statement.Pragma?.Text);
                break;
        }
    }

    private void Definition(PyDefinition definition, int indent)
    {
        foreach (var decorator in definition.Decorators)
        {
            layout.Line(indent, decorator, WriteDecorator);
        }

        var isStub =
            definition is
            { Docstring: null, Body: [] or [PyExpressionStatement { Value: PyConstant { Source: "..." } }] };
        layout.Line(
            indent,
            (definition, isStub),
            static (layout, head) =>
            {
                DefinitionRules.WriteHead(layout, head.definition);
                layout.Text(head.isStub ? ": ..." : ":");
            },
            definition.Pragma?.Text
        );
        if (!isStub)
        {
            Body(definition, indent + IndentWidth);
        }
    }

    private void Body(PyDefinition definition, int indent)
    {
        var body = definition.Body;
        if (definition.Docstring is { } docstring)
        {
            docstring.Write(output, indent);
            var isParted = definition is PyClass || body is [PyDefinition or { BlankLineBefore: true }, ..];
            output.Append(isParted && body.Count > 0 ? "\n" : "");
        }

        Suite(body, indent, definition is PyClass ? SuiteKind.Class : SuiteKind.Function);
    }

    private void If(PyIf @if, int indent)
    {
        var keyword = "if ";
        foreach (var branch in @if.Branches)
        {
            Clause(
                indent,
                (keyword, branch.Test),
                WriteTest,
                branch == @if.Branches[0] ? @if.Pragma : null,
                branch.Body
            );
            keyword = "elif ";
        }

        Clause(indent, "else", @if.Otherwise);
    }

    private void Try(PyTry @try, int indent)
    {
        Clause(indent, "try", @try.Body);
        foreach (var handler in @try.Handlers)
        {
            Clause(indent, handler, WriteExcept, null, handler.Body);
        }

        Clause(indent, "else", @try.Otherwise);
        Clause(indent, "finally", @try.Finally);
    }

    private void Match(PyMatch match, int indent)
    {
        layout.Line(indent, ("match ", match.Subject), WriteTest, match.Pragma?.Text);
        foreach (var @case in match.Cases)
        {
            Clause(indent + IndentWidth, @case, WriteCase, null, @case.Body);
        }
    }

    private void Clause<T>(
        int indent,
        T head,
        Action<Layout, T> rule,
        PyPragma? pragma,
        IReadOnlyList<PyStatement> body
    )
    {
        layout.Line(indent, head, rule, pragma?.Text);
        Suite(body, indent + IndentWidth, SuiteKind.Block);
    }

    private void Clause(int indent, string keyword, IReadOnlyList<PyStatement> body)
    {
        if (body.Count > 0)
        {
            output.Append(' ', indent).Append(keyword).Append(":\n");
            Suite(body, indent + IndentWidth, SuiteKind.Block);
        }
    }

    private static void WriteDecorator(Layout layout, PyExpression decorator)
    {
        layout.Text("@");
        ParenthesesRules.WriteOptional(layout, decorator);
    }

    private static void WriteTest(Layout layout, (string Keyword, PyExpression Test) head)
    {
        layout.Text(head.Keyword);
        ParenthesesRules.WriteIfBreaks(layout, head.Test);
        layout.Text(":");
    }

    private static void WriteFor(Layout layout, PyFor head)
    {
        layout.Text("for ");
        CollectionRules.WriteTarget(layout, head.Target);
        layout.Text(" in ");
        ParenthesesRules.WriteIfBreaks(layout, head.Iterable);
        layout.Text(":");
    }

    private static void WriteExcept(Layout layout, PyExceptHandler head)
    {
        layout.Text("except ");
        ParenthesesRules.WriteIfBreaks(layout, head.Type);
        if (head.Name is { } name)
        {
            layout.Text(" as ");
            layout.Text(name.Value);
        }

        layout.Text(":");
    }

    private static void WriteCase(Layout layout, PyMatchCase head)
    {
        layout.Text("case ");
        if (head.Pattern is null)
        {
            layout.Text("_");
        }
        else
        {
            ParenthesesRules.WriteIfBreaksAlways(layout, head.Pattern);
        }

        layout.Text(":");
    }
}

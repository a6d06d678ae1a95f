using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;

namespace OmniForge.Python.Printing;

/// <summary>How the heads of functions and classes are laid out.</summary>
internal static class DefinitionRules
{
    /// <summary>Writes a head without its colon.</summary>
    public static void WriteHead(Layout layout, PyDefinition definition)
    {
        if (definition is PyFunction function)
        {
            WriteFunction(layout, function);
        }
        else
        {
            WriteClass(layout, (PyClass)definition);
        }
    }

    private static void WriteClass(Layout layout, PyClass @class)
    {
        layout.Text("class ");
        layout.Text(@class.Name.Value);
        WriteTypeParameters(layout, @class.TypeParameters);
        if (@class.Bases.Count > 0)
        {
            ChainRules.WriteArguments(layout, @class.Bases);
        }
    }

    private static void WriteFunction(Layout layout, PyFunction function)
    {
        layout.Text(function.IsAsync ? "async def " : "def ");
        layout.Text(function.Name.Value);
        WriteTypeParameters(layout, function.TypeParameters);
        layout.Group();
        WriteParameters(layout, function.Parameters);
        if (function.Returns is { } returns)
        {
            layout.Text(" -> ");
            WriteReturns(layout, returns, function.Parameters.Count == 0);
        }

        layout.End();
    }

    private static void WriteReturns(Layout layout, PyExpression returns, bool hasNoParameters)
    {
        if (returns is PySubscript && ParenthesesRules.NeedOf(returns) == ParenthesesNeed.BestFit)
        {
            if (hasNoParameters && !layout.IsFlat)
            {
                ParenthesesRules.WriteMultiline(layout, returns);
            }
            else
            {
                ExpressionRules.Write(layout, returns);
            }
        }
        else if (hasNoParameters)
        {
            ParenthesesRules.WriteIfBreaksAlways(layout, returns);
        }
        else
        {
            ParenthesesRules.WriteIfBreaks(layout, returns);
        }
    }

    private static void WriteTypeParameters(Layout layout, IReadOnlyList<PyTypeParameter> parameters)
    {
        if (parameters.Count > 0)
        {
            var outer = layout.Open("[");
            CollectionRules.WriteSeparated(layout, parameters, WriteTypeParameter);
            layout.Close("]", outer);
        }
    }

    private static void WriteTypeParameter(Layout layout, PyTypeParameter parameter)
    {
        layout.Text(parameter.Name.Value);
        if (parameter.Bound is not null)
        {
            layout.Text(": ");
            ExpressionRules.Write(layout, parameter.Bound);
        }
    }

    /// <summary>Parameters share the group of the whole head: they break before the answer's type does.</summary>
    private static void WriteParameters(Layout layout, IReadOnlyList<PyParameter> parameters)
    {
        if (parameters.Count == 0)
        {
            layout.Text("()");
            return;
        }

        var isSingle = parameters is [{ Kind: not PyParameterKind.KeywordOnly }];
        layout.Text("(");
        layout.Begin(LayoutOperation.Indent);
        layout.SoftLine();
        layout.Level = Layout.Enclosed;
        if (!isSingle)
        {
            layout.Group();
        }

        WriteEach(layout, parameters);
        ExpressionRules.EndIf(layout, !isSingle);
        layout.End();
        layout.SoftLine();
        layout.Text(")");
        layout.Level = Layout.Bare;
    }

    private static void WriteEach(Layout layout, IReadOnlyList<PyParameter> parameters)
    {
        var needsStar = true;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            if (i > 0)
            {
                layout.Text(",");
                layout.SoftLineOrSpace();
            }

            if (parameter.Kind == PyParameterKind.KeywordOnly && needsStar)
            {
                layout.Text("*,");
                layout.SoftLineOrSpace();
            }

            needsStar &= parameter.Kind == PyParameterKind.Ordinary;
            WriteParameter(layout, parameter);
        }

        layout.TextIfBroken(",");
    }

    private static void WriteParameter(Layout layout, PyParameter parameter)
    {
        layout.Text(
            parameter.Kind switch
            {
                PyParameterKind.Variadic => "*",
                PyParameterKind.VariadicKeyword => "**",
                _ => "",
            }
        );
        layout.Text(parameter.Name.Value);
        if (parameter.Annotation is not null)
        {
            layout.Text(": ");
            ExpressionRules.Write(layout, parameter.Annotation);
        }

        if (parameter.Default is not null)
        {
            layout.Text(parameter.Annotation is null ? "=" : " = ");
            layout.Group();
            ExpressionRules.Write(layout, parameter.Default);
            layout.End();
        }
    }
}

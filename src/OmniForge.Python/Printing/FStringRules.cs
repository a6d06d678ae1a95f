using System.Text;
using OmniForge.Python.Expressions;

namespace OmniForge.Python.Printing;

/// <summary>How f-strings are written: on one line, with other quotes within than around.</summary>
internal static class FStringRules
{
    /// <summary>The literal.</summary>
    public static string Source(Layout layout, PyFString text)
    {
        var preferred = layout.OuterQuote is { } outer ? StringSource.Other(outer) : '"';
        var quote = StringSource.QuoteFor(Texts(text), preferred);
        var source = new StringBuilder("f").Append(quote);
        foreach (var part in text.Parts)
        {
            if (part is PyFStringText plain)
            {
                var braced = plain
                    .Text.Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal);
                StringSource.AppendEscaped(source, braced, quote);
            }
            else if (part is PyFStringField field)
            {
                AppendField(source, layout, field, quote);
            }
        }

        return source.Append(quote).ToString();
    }

    /// <summary>A string within an f-string.</summary>
    public static string Inner(PyString text, char outer)
    {
        var quote = StringSource.QuoteFor(text.Value, StringSource.Other(outer));
        var source = new StringBuilder().Append(quote);
        StringSource.AppendEscaped(source, text.Value, quote);
        return source.Append(quote).ToString();
    }

    private static void AppendField(StringBuilder source, Layout layout, PyFStringField field, char quote)
    {
        var value = field.Value.AtLeast(PyPrecedence.Conditional);
        var code = layout.Flat(value, ExpressionRules.Write, quote);
        source.Append('{').Append(Parted(code, field.AsRepr)).Append(field.AsRepr ? "!r}" : "}");
    }

    /// <summary>A brace of the code must not touch a brace of the field.</summary>
    private static string Parted(string code, bool isRepr) =>
        !code.StartsWith('{') ? code
        : isRepr ? $" {code}"
        : $" {code} ";

    private static string Texts(PyFString text) =>
        string.Concat(text.Parts.OfType<PyFStringText>().Select(part => part.Text));
}

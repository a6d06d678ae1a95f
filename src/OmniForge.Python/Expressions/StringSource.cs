using System.Globalization;
using System.Text;
using OmniForge.Python.Text;

namespace OmniForge.Python.Expressions;

/// <summary>Writes texts as Python literals, with the quotes that ruff format would choose.</summary>
internal static class StringSource
{
    /// <summary>The text in double quotes, or in single ones if these save escapes.</summary>
    public static string Quoted(string value)
    {
        var quote = QuoteFor(value);
        var source = new StringBuilder(value.Length + 2).Append(quote);
        AppendEscaped(source, value, quote);
        return source.Append(quote).ToString();
    }

    /// <summary>The text as a raw literal, or null if it needs escapes.</summary>
    public static string? Raw(string value)
    {
        var quote = HasBare(value, '"') ? '\'' : '"';
        var isSayable = !HasBare(value, quote) && !value.EndsWith('\\') && value.All(ReadableCharacters.IsPlain);
        return isSayable ? $"r{quote}{value}{quote}" : null;
    }

    /// <summary>The quotes for a text: the preferred ones, or the others if these save escapes.</summary>
    public static char QuoteFor(string value, char preferred = '"')
    {
        var other = Other(preferred);
        return value.Count(c => c == preferred) > value.Count(c => c == other) ? other : preferred;
    }

    /// <summary>The other quotes.</summary>
    public static char Other(char quote) => quote == '"' ? '\'' : '"';

    /// <summary>Writes the text between quotes.</summary>
    public static void AppendEscaped(StringBuilder source, string value, char quote)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == quote || c == '\\')
            {
                source.Append('\\').Append(c);
            }
            else if (ReadableCharacters.IsPlain(c))
            {
                source.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                source
                    .Append("\\U")
                    .Append(char.ConvertToUtf32(c, value[++i]).ToString("x8", CultureInfo.InvariantCulture));
            }
            else
            {
                source.Append(Escape(c));
            }
        }
    }

    /// <summary>Tells whether the character stands somewhere without a backslash that keeps it from ending a raw literal.</summary>
    private static bool HasBare(string value, char quote)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == quote)
            {
                return true;
            }
        }

        return false;
    }

    private static string Escape(char c) =>
        c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            < ' ' or '\u007f' => $"\\x{((int)c).ToString("x2", CultureInfo.InvariantCulture)}",
            _ => $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}",
        };
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace OmniForge.Generation.Emission;

/// <summary>What the emitters of YAML, TOML and JSON share: which characters stand as they are, and comments.</summary>
internal static class EmittedText
{
    // What stands in quotes as it is: printable ASCII without the quote and the backslash.
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\')),
    ]);

    /// <summary>
    /// Tells whether a character can be seen and moves nothing around it: no control, format, private or separator
    /// character and no half of a pair. Everything else is escaped.
    /// </summary>
    public static bool IsVisible(char c) =>
        c is >= ' ' and <= '~'
        || (
            c > '\u00a0'
            && char.GetUnicodeCategory(c)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.SpaceSeparator
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                )
        );

    /// <summary>The text in double quotes with the escapes that YAML and TOML share.</summary>
    public static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (IsVisible(c))
            {
                quoted.Append(c);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                quoted.Append("\\U").Append(Hex(char.ConvertToUtf32(c, text[++i]), 8));
            }
            else
            {
                quoted.Append(Escape(c));
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Writes comment lines; nothing in them can end the comment.</summary>
    public static void AppendComments(StringBuilder output, IReadOnlyList<string> comments)
    {
        foreach (var comment in comments)
        {
            output.Append('#').Append(comment.Length > 0 ? " " : "");
            foreach (var c in comment)
            {
                output.Append(IsVisible(c) ? c : ' ');
            }

            output.Append('\n');
        }
    }

    private static string Escape(char c) =>
        c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when char.IsSurrogate(c) => "\ufffd",
            _ => $"\\u{Hex(c, 4)}",
        };

    private static string Hex(int value, int digits) => value.ToString($"X{digits}", CultureInfo.InvariantCulture);
}

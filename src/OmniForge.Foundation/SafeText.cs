using System.Globalization;
using System.Text;

namespace OmniForge.Foundation;

/// <summary>Text from outside, made safe for one line of a terminal or a log.</summary>
public static class SafeText
{
    /// <summary>Replaces control, format and line-separator characters by <c>\uXXXX</c>, so that nothing breaks the line or reorders it.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsUnsafe(c)
                ? safe.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture))
                : safe.Append(c);
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}

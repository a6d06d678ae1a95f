namespace OmniForge.Python.Printing;

/// <summary>Orders texts as people do: runs of digits by their number. The order that ruff has for imports and <c>__all__</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var difference =
                char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                    ? CompareDigits(left, ref i, right, ref j)
                    : left[i++] - right[j++];
            if (difference != 0)
            {
                return difference;
            }
        }

        return (left.Length - i) - (right.Length - j);
    }

    private static int CompareDigits(string left, ref int i, string right, ref int j)
    {
        var (a, b) = (Digits(left, ref i), Digits(right, ref j));
        if (a[0] == '0' || b[0] == '0')
        {
            return string.CompareOrdinal(a, b);
        }

        return a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(a, b);
    }

    private static string Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return text[start..i];
    }
}

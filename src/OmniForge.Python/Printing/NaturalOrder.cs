namespace OmniForge.Python.Printing;

/// <summary>Orders texts as people do: runs of digits by their number. The order that ruff has for imports and <c>__all__</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    private readonly bool _ignoresCase;

    private NaturalOrder(bool ignoresCase) => _ignoresCase = ignoresCase;

    /// <summary>The order, capitals before small letters.</summary>
    public static NaturalOrder Instance { get; } = new(ignoresCase: false);

    /// <summary>The order that looks at capitals only between texts that are equal otherwise.</summary>
    public static NaturalOrder IgnoringCase { get; } = new(ignoresCase: true);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var order = Compare(left, right, _ignoresCase);
        return order == 0 && _ignoresCase ? Compare(left, right, ignoresCase: false) : order;
    }

    private static int Compare(string left, string right, bool ignoresCase)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var areDigits = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]);
            var order = areDigits
                ? CompareDigits(left, ref i, right, ref j)
                : Folded(left[i++], ignoresCase) - Folded(right[j++], ignoresCase);
            if (order != 0)
            {
                return order;
            }
        }

        return (left.Length - i) - (right.Length - j);
    }

    private static int Folded(char c, bool ignoresCase) => ignoresCase && char.IsAsciiLetterUpper(c) ? c | 0x20 : c;

    private static int CompareDigits(string left, ref int i, string right, ref int j)
    {
        var a = Digits(left, ref i);
        var b = Digits(right, ref j);
        var isByNumber = a[0] != '0' && b[0] != '0' && a.Length != b.Length;
        return isByNumber ? a.Length - b.Length : a.SequenceCompareTo(b);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return text.AsSpan(start, i - start);
    }
}

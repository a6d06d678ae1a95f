using System.Collections.Immutable;

namespace OmniForge.Requirements.Annotations;

/// <summary>
/// Positions of a text in code points, as Python counts them, and in UTF-16 code units, as .NET does. A surrogate without
/// its other half counts as one of both.
/// </summary>
internal sealed class CodePoints
{
    /// <summary>Offsets of the second halves of surrogate pairs, ascending.</summary>
    private readonly ImmutableArray<int> _lowSurrogates;
    private readonly int _length;

    public CodePoints(string text)
    {
        _length = text.Length;
        _lowSurrogates =
        [
            .. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => char.IsSurrogatePair(text, at - 1)),
        ];
    }

    /// <summary>The number of code points before an offset in code units.</summary>
    public int OfCodeUnits(int offset)
    {
        var at = _lowSurrogates.BinarySearch(offset);
        return offset - (at >= 0 ? at : ~at);
    }

    /// <summary>The offset in code units of a position in code points; null if the text is shorter.</summary>
    public int? ToCodeUnits(int position)
    {
        var (low, high) = (0, _lowSurrogates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _lowSurrogates[middle] - middle <= position ? (middle + 1, high) : (low, middle);
        }

        var offset = position + low;
        return position >= 0 && offset <= _length ? offset : null;
    }
}

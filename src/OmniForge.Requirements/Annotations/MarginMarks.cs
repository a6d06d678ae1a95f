using System.Net;
using OmniForge.Requirements.Lines;

namespace OmniForge.Requirements.Annotations;

/// <summary>Signs at the beginnings of lines of a page; they hold no text, so that what is copied is the document's text.</summary>
internal sealed class MarginMarks
{
    private readonly SortedDictionary<int, string> _signs = [];
    private readonly List<int> _places;

    private MarginMarks(string text, IReadOnlyList<ReadLine> lines)
    {
        var known = lines.ToDictionary(line => line.Number);
        for (var (number, start) = (1, 0); start < text.Length; number++)
        {
            if (known.GetValueOrDefault(number) is { } line)
            {
                _signs[start] = Sign(line);
            }

            var end = text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }

        _places = [.. _signs.Keys];
    }

    /// <summary>The signs of lines.</summary>
    public static MarginMarks Of(string text, IReadOnlyList<ReadLine> lines) => new(text, lines);

    /// <summary>The sign at an offset; empty, if there is none.</summary>
    public string At(int offset) => _signs.GetValueOrDefault(offset, "");

    /// <summary>The offset of the next sign behind an offset; the greatest number, if there is none.</summary>
    public int NextBehind(int offset)
    {
        var found = _places.BinarySearch(offset + 1);
        var next = found < 0 ? ~found : found;
        return next < _places.Count ? _places[next] : int.MaxValue;
    }

    private static string Sign(ReadLine line)
    {
        var told = string.Join("\n", [line.Mark.Name().Replace('_', ' '), .. line.As, .. line.Reasons]);
        return $"<span class=\"margin {line.Mark.Name()}\" title=\"{WebUtility.HtmlEncode(told)}\"></span>";
    }
}

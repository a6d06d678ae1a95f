using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>
/// A text as recognisers read it: in lower case, without articles, quotation marks and contractions, with one character for
/// each name and number, and the way back to the plain text.
/// </summary>
public sealed partial class TaggedText
{
    private readonly IReadOnlyList<int> _starts;
    private readonly IReadOnlyList<int> _ends;
    private readonly IReadOnlyList<KeyValuePair<int, Tag>> _tags;

    internal TaggedText(
        string shape,
        IReadOnlyList<int> starts,
        IReadOnlyList<int> ends,
        IReadOnlyList<KeyValuePair<int, Tag>> tags
    )
    {
        Shape = shape;
        _starts = starts;
        _ends = ends;
        _tags = tags;
    }

    /// <summary>What patterns are matched against; see <see cref="TagSymbols"/>.</summary>
    public string Shape { get; }

    /// <summary>The tags, in the order of the text.</summary>
    public IEnumerable<Tag> Tags => _tags.Select(pair => pair.Value);

    /// <summary>The tags with their offsets in <see cref="Shape"/>, in the order of the text.</summary>
    public IEnumerable<KeyValuePair<int, Tag>> TagsByOffset => _tags;

    /// <summary>The tags within a range of <see cref="Shape"/>.</summary>
    public IReadOnlyList<Tag> TagsWithin(int start, int length) =>
        [.. _tags.Where(pair => pair.Key >= start && pair.Key < start + length).Select(pair => pair.Value)];

    /// <summary>The tags that a group has matched.</summary>
    public IReadOnlyList<Tag> TagsOf(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Success ? TagsWithin(group.Index, group.Length) : [];
    }

    /// <summary>The range of the plain text that a range of <see cref="Shape"/> stands for, blanks at its ends left out.</summary>
    public TextRange RangeOf(int start, int length)
    {
        var end = start + length;
        while (start < end && Shape[start] == ' ')
        {
            start++;
        }

        while (end > start && Shape[end - 1] == ' ')
        {
            end--;
        }

        return start == end ? new(0, 0) : new(_starts[start], _ends[end - 1] - _starts[start]);
    }

    /// <summary>The clauses of <see cref="Shape"/>: what stands between full stops and semicolons.</summary>
    public IEnumerable<(int Start, int End)> Clauses()
    {
        var start = 0;
        foreach (Match match in EndPattern.Matches(Shape))
        {
            yield return (start, match.Index);
            start = match.Index + match.Length;
        }

        if (start < Shape.Length)
        {
            yield return (start, Shape.Length);
        }
    }

    /// <summary>The range of the plain text that a match stands for.</summary>
    public TextRange RangeOf(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return RangeOf(capture.Index, capture.Length);
    }

    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|nr|etc|approx|vs))[.;!?](?: |$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EndPattern { get; }
}

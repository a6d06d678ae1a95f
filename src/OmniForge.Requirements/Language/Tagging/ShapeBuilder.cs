using System.Text;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Collects the characters of a <see cref="TaggedText"/>.</summary>
internal sealed class ShapeBuilder(int capacity)
{
    private readonly StringBuilder _shape = new(capacity);
    private readonly List<int> _starts = new(capacity);
    private readonly List<int> _ends = new(capacity);
    private readonly List<KeyValuePair<int, Tag>> _tags = [];
    private bool _blank;

    public void Blank(bool isBlank) => _blank |= isBlank;

    public void Add(string text, int start, int end)
    {
        FlushBlank(start);
        foreach (var character in text)
        {
            Append(character, start, end);
        }
    }

    public void Add(Tag tag)
    {
        FlushBlank(tag.Start);
        _tags.Add(new(_shape.Length, tag));
        Append(TagSymbols.Of(tag.Kind), tag.Start, tag.End);
    }

    public TaggedText Build() => new(_shape.ToString(), _starts, _ends, _tags);

    private void FlushBlank(int at)
    {
        if (_blank && _shape.Length > 0)
        {
            Append(' ', at, at);
        }

        _blank = false;
    }

    private void Append(char character, int start, int end)
    {
        _shape.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }
}

using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Puts headings and blocks into sections.</summary>
internal sealed class SectionTree
{
    private readonly SourceText _source;
    private readonly Slugs _slugs = new();
    private readonly List<PrdSection> _sections = [];
    private readonly PrdSection _root;
    private PrdSection _current;

    private SectionTree(SourceText source)
    {
        _source = source;
        _root = _current = new()
        {
            Heading = null,
            Style = HeadingStyle.None,
            Level = 0,
            Number = null,
            Id = null,
            Label = null,
            Title = "",
            Name = new(source, "", [], [], source.Span(0, 0)),
            Slug = _slugs.Next("intro"),
        };
        _sections.Add(_root);
    }

    /// <summary>All sections in document order, the root first.</summary>
    public static IReadOnlyList<PrdSection> Of(SourceText source, IEnumerable<object> parts)
    {
        var tree = new SectionTree(source);
        foreach (var part in parts)
        {
            if (part is HeadingLine heading)
            {
                tree.Open(heading);
            }
            else if (part is SectionEnd)
            {
                tree._current = Outer(tree._current);
            }
            else
            {
                tree.Add((PrdBlock)part);
            }
        }

        tree.Close();
        return tree._sections;
    }

    private void Open(HeadingLine heading)
    {
        var level = heading.Level > 0 ? heading.Level : LevelBelow();
        var parent = _current;
        while (parent.Level >= level)
        {
            parent = parent.Parent!;
        }

        var parts = HeadingParts.Of(heading.Text);
        _current = new()
        {
            Heading = heading.Text,
            Style = heading.Style,
            Level = level,
            Number = heading.Number ?? parts.Number,
            Id = parts.Id,
            Label = parts.Label,
            Title = parts.Title,
            Name = parts.Name,
            Slug = _slugs.Next(parts.Title),
            Parent = parent,
            Span = heading.Span,
        };
        parent.ChildList.Add(_current);
        _sections.Add(_current);
    }

    /// <summary>Bold headings are one level below the last heading of another style, and beside each other.</summary>
    private int LevelBelow()
    {
        return Math.Max(Outer(_current).Level, 1) + 1;
    }

    private static PrdSection Outer(PrdSection section)
    {
        while (section.Style == HeadingStyle.Bold)
        {
            section = section.Parent!;
        }

        return section;
    }

    private void Add(PrdBlock block)
    {
        block.Previous = _current.BlockList.LastOrDefault();
        foreach (var one in block.SelfAndDescendants())
        {
            one.Section = _current;
        }

        _current.BlockList.Add(block);
    }

    /// <summary>Each section ends where the next one begins that is not below it.</summary>
    private void Close()
    {
        var end = _source.Text.Length;
        for (var i = _sections.Count - 1; i >= 0; i--)
        {
            var section = _sections[i];
            var next = _sections.Skip(i + 1).FirstOrDefault(other => other.Level <= section.Level);
            var start = section.Level == 0 ? 0 : section.Span.Start;
            section.Span = _source.Span(start, next?.Span.Start ?? end);
        }
    }
}

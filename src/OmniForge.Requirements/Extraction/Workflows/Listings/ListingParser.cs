using OmniForge.Requirements.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>Parses a block of YAML, of which JSON is a part, and keeps where everything stands.</summary>
internal sealed class ListingParser
{
    private const int MostDepth = 16;

    private readonly RichText _text;
    private readonly Parser _parser;

    private ListingParser(RichText text)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text.Text), skipComments: true));
    }

    /// <summary>The value; null if the text is not one document of YAML, or nests deeper than records do.</summary>
    public static ListedValue? Parse(RichText text)
    {
        try
        {
            var parser = new ListingParser(text);
            parser._parser.Consume<StreamStart>();
            parser._parser.Consume<DocumentStart>();
            var value = parser.Value(0);
            return value is not null && parser._parser.Accept<DocumentEnd>(out _) ? value : null;
        }
        // The parser of YAML throws either, by how the text is broken.
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    private ListedValue? Value(int depth)
    {
        if (depth > MostDepth)
        {
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new(SourceOf(scalar), [], []);
        }

        return _parser.TryConsume<SequenceStart>(out _) ? Sequence(depth)
            : _parser.TryConsume<MappingStart>(out _) ? Mapping(depth)
            : null;
    }

    private ListedValue? Sequence(int depth)
    {
        var items = new List<ListedValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(null, items, []);
    }

    private ListedValue? Mapping(int depth)
    {
        var entries = new List<(RichText, ListedValue)>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key) || Value(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add((SourceOf(key), value));
        }

        return new(null, [], entries);
    }

    private RichText SourceOf(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        return (isQuoted ? _text.Slice(start + 1, end - start - 2) : _text.Slice(start, end - start)).Trim();
    }
}

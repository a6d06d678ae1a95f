using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>A key of YAML with what stands behind and below it.</summary>
internal sealed partial class YamlNode
{
    private readonly List<YamlNode> _children = [];
    private int _indent;

    /// <summary>The key; empty for an item of a list.</summary>
    public required RichText Key { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Key.Text.Trim('"', '\'');

    /// <summary>What stands behind the colon, or null.</summary>
    public RichText? Value { get; private init; }

    /// <summary>Key and value.</summary>
    public required RichText Line { get; init; }

    /// <summary>The comment at the end of the line, or null.</summary>
    public RichText? Comment { get; private init; }

    /// <summary>Whether it is an item of a list, of which the keys are its children.</summary>
    public bool IsItem { get; private init; }

    /// <summary>The node that it stands below, or null.</summary>
    public YamlNode? Parent { get; private set; }

    /// <summary>What stands below it.</summary>
    public IReadOnlyList<YamlNode> Children => _children;

    /// <summary>It and all nodes below it.</summary>
    public IEnumerable<YamlNode> SelfAndDescendants() =>
        _children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    /// <summary>The nodes at the top; none, if a line is no YAML.</summary>
    public static IReadOnlyList<YamlNode> Parse(IEnumerable<RichText> lines)
    {
        var top = new List<YamlNode>();
        var open = new Stack<YamlNode>();
        foreach (var line in lines.Select(CodeLine.Of).Where(line => line.Trimmed.Length > 0))
        {
            foreach (var node in Nodes(line))
            {
                while (open.TryPeek(out var last) && last._indent >= node._indent)
                {
                    open.Pop();
                }

                node.Parent = open.TryPeek(out var parent) ? parent : null;
                (parent?._children ?? top).Add(node);
                open.Push(node);
            }
        }

        return top;
    }

    /// <summary>The nodes of a line: an item, a key, or both.</summary>
    private static IEnumerable<YamlNode> Nodes(CodeLine line)
    {
        var code = line.Line.Slice(0, line.CodeLength);
        var match = Entry().Match(code.Text);
        var rest = match.Groups["rest"];
        var indent = match.Groups["indent"].Length;
        var content = code.Slice(rest.Index, rest.Length).Trim();
        if (match.Groups["dash"].Success)
        {
            yield return new()
            {
                Key = content.Slice(0, 0),
                Line = content,
                IsItem = true,
                _indent = indent,
            };
            indent += match.Groups["dash"].Length;
        }

        if (Pair().Match(content.Text) is { Success: true } pair)
        {
            var value = pair.Groups["value"];
            yield return new()
            {
                Key = content.Slice(pair.Groups["key"].Index, pair.Groups["key"].Length),
                Value = value.Success ? content.Slice(value.Index, value.Length).Trim() : null,
                Line = content,
                Comment = line.Comment,
                _indent = indent,
            };
        }
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?<dash>-\s+)?(?<rest>.*)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Entry();

    [GeneratedRegex(
        @"^(?<key>[A-Za-z_][\w-]*|""[^""]+""|'[^']+')\s*:(?:\s+(?<value>\S.*))?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pair();
}

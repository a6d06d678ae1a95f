using System.Text;

namespace OmniForge.Generation.Data;

/// <summary>Values, in their order.</summary>
/// <param name="Items">The values.</param>
/// <param name="IsFlow">Whether it stands in one line, in brackets; then its values are scalars.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, bool IsFlow = false) : YamlNode
{
    /// <summary>Values in lines of their own.</summary>
    public static YamlSequence Of(IEnumerable<YamlNode> items) => new([.. items]);

    /// <summary>Texts in one line: <c>[a, b]</c>.</summary>
    public static YamlSequence Flow(IEnumerable<string> texts) => new([.. texts.Select(YamlScalar.Text)], IsFlow: true);

    internal override bool IsInline => IsFlow || Items.Count == 0;

    internal override void WriteInline(StringBuilder text)
    {
        _ = text.Append('[');
        for (var i = 0; i < Items.Count; i++)
        {
            _ = text.Append(i == 0 ? "" : ", ");
            _ = Items[i] is YamlScalar scalar
                ? text.Append(scalar.Source(isFlow: true))
                : throw new InvalidOperationException("A sequence in one line has scalars only.");
        }

        _ = text.Append(']');
    }

    internal override void WriteBlock(StringBuilder text, int indent, bool startsInLine)
    {
        foreach (var item in Items)
        {
            _ = text.Append(' ', indent).Append("- ");
            if (item.IsInline)
            {
                item.WriteInline(text);
                _ = text.Append('\n');
            }
            else
            {
                item.WriteBlock(text, indent + 2, startsInLine: true);
            }
        }
    }
}

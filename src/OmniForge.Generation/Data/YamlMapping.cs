using System.Text;

namespace OmniForge.Generation.Data;

/// <summary>Keys and values, in their order.</summary>
/// <param name="Entries">The entries; keys are texts.</param>
/// <param name="IsFlow">Whether it stands in one line, in braces; then its values are scalars.</param>
public sealed record YamlMapping(IReadOnlyList<KeyValuePair<string, YamlNode>> Entries, bool IsFlow = false) : YamlNode
{
    /// <summary>A mapping in lines of its own.</summary>
    public static YamlMapping Of(params IReadOnlyList<(string Key, YamlNode Value)> entries) =>
        new([.. entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))]);

    /// <summary>A version as the platform writes it: <c>{major: 1, minor: 0, patch: 0}</c>.</summary>
    public static YamlMapping Version(int major, int minor, int patch) =>
        Of(
            ("major", YamlScalar.Integer(major)),
            ("minor", YamlScalar.Integer(minor)),
            ("patch", YamlScalar.Integer(patch))
        ) with
        {
            IsFlow = true,
        };

    internal override bool IsInline => IsFlow || Entries.Count == 0;

    internal override void WriteInline(StringBuilder text)
    {
        _ = text.Append('{');
        for (var i = 0; i < Entries.Count; i++)
        {
            _ = text.Append(i == 0 ? "" : ", ")
                .Append(YamlScalar.Text(Entries[i].Key).Source(isFlow: true))
                .Append(": ");
            _ = Entries[i].Value is YamlScalar scalar ? text.Append(scalar.Source(isFlow: true)) : throw NotFlat();
        }

        _ = text.Append('}');
    }

    internal override void WriteBlock(StringBuilder text, int indent, bool startsInLine)
    {
        foreach (var (key, value) in Entries)
        {
            _ = text.Append(' ', startsInLine ? 0 : indent)
                .Append(YamlScalar.Text(key).Source(isFlow: false))
                .Append(':');
            startsInLine = false;
            if (value.IsInline)
            {
                _ = text.Append(' ');
                value.WriteInline(text);
                _ = text.Append('\n');
            }
            else
            {
                _ = text.Append('\n');
                value.WriteBlock(text, indent + 2, startsInLine: false);
            }
        }
    }

    private static InvalidOperationException NotFlat() => new("A mapping in one line has scalars only.");
}

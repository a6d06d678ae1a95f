using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OmniForge.Generation.Data;

/// <summary>A text, a number or a truth value.</summary>
public sealed partial record YamlScalar : YamlNode
{
    private readonly string _source;
    private readonly string _flowSource;

    private YamlScalar(string source, string flowSource)
    {
        _source = source;
        _flowSource = flowSource;
    }

    internal override bool IsInline => true;

    /// <summary>A text, whatever it holds.</summary>
    public static YamlScalar Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var isPlain = Plain().IsMatch(value) && !Ambiguous().IsMatch(value);
        var source = isPlain ? value : Quoted(value);
        return new YamlScalar(
            source,
            isPlain && !value.Contains(',', StringComparison.Ordinal) ? source : Quoted(value)
        );
    }

    /// <summary>A whole number.</summary>
    public static YamlScalar Integer(long value)
    {
        var source = value.ToString(CultureInfo.InvariantCulture);
        return new YamlScalar(source, source);
    }

    /// <summary>A number with a point.</summary>
    public static YamlScalar Float(double value)
    {
        var source = value.ToString("0.0###", CultureInfo.InvariantCulture);
        return new YamlScalar(source, source);
    }

    /// <summary>A truth value.</summary>
    public static YamlScalar Truth(bool value)
    {
        var source = value ? "true" : "false";
        return new YamlScalar(source, source);
    }

    internal string Source(bool isFlow) => isFlow ? _flowSource : _source;

    internal override void WriteInline(StringBuilder text) => text.Append(_source);

    internal override void WriteBlock(StringBuilder text, int indent, bool startsInLine) =>
        text.Append(_source).Append('\n');

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append(rune.ToString()),
                >= ' ' and < 0x7F => quoted.Append(rune.ToString()),
                _ when Rune.IsLetter(rune) && rune.Value < 0x10000 => quoted.Append(rune.ToString()),
                _ => quoted.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }

    // Begins with a letter, has no sign of YAML, and a colon only inside a word.
    [GeneratedRegex(
        @"\A[A-Za-z_](?:[A-Za-z0-9_ ./,;=()'-]|:(?=[A-Za-z0-9_]))*(?<! )\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"\A(?:y|n|yes|no|on|off|true|false|null)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Ambiguous();
}

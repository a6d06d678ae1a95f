using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using OmniForge.Generation.Emission;

namespace OmniForge.Generation.Yaml;

/// <summary>A text, number or truth value. A text that YAML 1.1 or 1.2 would read as anything else is quoted.</summary>
public sealed record YamlScalar : YamlNode
{
    private const string SignsWithin = " _-./,;:()=+<>'\"?!@%&*^$~|";

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    );

    private YamlScalar(string source) => Source = source;

    /// <summary>The scalar as it is written.</summary>
    internal string Source { get; }

    /// <summary>A text. It stays on one line, however long it is.</summary>
    public static YamlScalar Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new YamlScalar(IsPlain(text) ? text : EmittedText.Quoted(text));
    }

    /// <summary>A whole number.</summary>
    public static YamlScalar Integer(BigInteger number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with decimals, in its shortest form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static YamlScalar Float(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), "Only finite numbers are written.");
        }

        var text = number.ToString("0.0###############", CultureInfo.InvariantCulture);
        return new YamlScalar(text);
    }

    /// <summary><c>true</c> or <c>false</c></summary>
    public static YamlScalar Bool(bool value) => new(value ? "true" : "false");

    /// <summary>
    /// Plain is what begins with a letter and is no word with a meaning: no number, date, version or indicator begins
    /// with a letter. Commas make it quoted where they part items, see <see cref="YamlPrinter"/>.
    /// </summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetter(text[0])
        && text[^1] is not (' ' or ':')
        && text.All(c =>
            char.IsAsciiLetterOrDigit(c) || SignsWithin.Contains(c, StringComparison.Ordinal) || IsLetter(c)
        )
        && !text.Contains(": ", StringComparison.Ordinal)
        && !Words.Contains(text);

    private static bool IsLetter(char c) => c > '\u00bf' && c < '\u0250' && char.IsLetter(c);
}

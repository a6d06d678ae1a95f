using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OmniForge.Onex.Texts;

/// <summary>
/// Prose from a PRD as the platform's checks let it stand in docstrings, comments and descriptions (facts/onex.md §4):
/// no look-alikes of ASCII signs, no marks of unfinished work, no addresses, no home directories.
/// </summary>
public static partial class PlatformText
{
    private const string Kept = "€£°§—≥≤→←…±²³½¼µ«»·¿¡";

    /// <summary>Returns the text with everything replaced that a check would stumble over, in one line.</summary>
    public static string Safe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Ascii.IsValid(text) && !text.Any(char.IsControl) ? text : Plain(text);
        return Hazard().IsMatch(plain) ? Hazard().Replace(plain, Disarm) : plain;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = plain.Append(Replacement(rune) ?? rune.ToString());
        }

        return plain.ToString();
    }

    private static string? Replacement(Rune rune) =>
        rune.Value switch
        {
            '\n' or '\r' or '\t' or 0xA0 or 0x2009 or 0x202F => " ",
            '×' => "x",
            '÷' => "/",
            '–' or '−' or '‐' or '‑' or '‒' => "-",
            '’' or '‘' or '´' or '`' or '′' => "'",
            '“' or '”' or '„' or '″' => "\"",
            '‹' => "<",
            '›' => ">",
            < 0x20 or 0x7F => "",
            < 0x80 => null,
            _ when Kept.Contains((char)Math.Min(rune.Value, 0xFFFF), StringComparison.Ordinal) => null,
            _ when IsLetter(rune) => null,
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? "" : "?",
        };

    // Greek and Cyrillic letters look like Latin ones; Latin with accents and the scripts of Asia do not.
    private static bool IsLetter(Rune rune) =>
        rune.Value is (>= 0xC0 and < 0x180 and not (0x131 or 0x138 or 0x17F)) or (>= 0x3041 and < 0xD7A4)
        && Rune.IsLetter(rune);

    private static string Disarm(Match match)
    {
        var text = match.Value;
        return text switch
        {
            _ when match.Groups["mark"].Success => text.ToLowerInvariant(),
            _ when match.Groups["local"].Success => "local host",
            _ when match.Groups["address"].Success => text.Replace('.', '-'),
            _ when match.Groups["home"].Success => "~/",
            _ when match.Groups["topic"].Success => text.Replace('.', ' '),
            _ when match.Groups["line"].Success => "===",
            _ => Blank().Replace(text, "-"),
        };
    }

    [GeneratedRegex(
        """
            \b(?<mark>TODO|FIXME|HACK|XXX)\b
            |\b(?<local>localhost)\b
            |\b(?<address>[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})\b
            |(?<home>(/home/|/Users/|/Volumes/|[Cc]:[/\\][Uu]sers[/\\])[A-Za-z0-9_.-]*/?)
            |(?<topic>\bonex\.(cmd|evt|dlq|intent|snapshot)\.)
            |(?<line>={4,})
            |(?i:(backwards?|for|maintain)\s+compatibility|legacy\s+support|compatibility\s+(layer|wrapper)|migration\s+path)
            |(?i:\b(qwen|deepseek|glm|gpt|claude|gemini|llama|mistral|phi|o[134])-[a-z0-9.]+)
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Hazard();

    [GeneratedRegex(@"[\s.-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}

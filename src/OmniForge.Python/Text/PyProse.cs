using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace OmniForge.Python.Text;

/// <summary>
/// Text from outside as it may stand in docstrings, comments and descriptions: one line, readable characters, and nothing
/// that a tool would take for an order or that the platform's validators refuse (facts/onex.md §4.1).
/// </summary>
public static partial class PyProse
{
    private static readonly Dictionary<string, string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TODO"] = "to-do",
        ["FIXME"] = "fix-me",
        ["HACK"] = "trick",
        ["noqa"] = "no-qa",
        ["nosec"] = "no-sec",
        ["localhost"] = "local host",
    };

    // Stands apart from the others: the look for all of them is fast only if each has three letters or more.
    private const string Drive = ":\\";

    // A text without any of these has nothing to replace; one look for all of them is 100 times faster than the patterns.
    private static readonly SearchValues<string> Suspicious = SearchValues.Create(
        [
            "todo",
            "fixme",
            "hack",
            "xxx",
            "noqa",
            "nosec",
            "localhost",
            "fmt:",
            "yapf:",
            "isort:",
            "ruff:",
            "flake8:",
            "mypy:",
            "pylint:",
            "pyright:",
            "pragma:",
            "coding:",
            "type:",
            "-ok",
            "10.",
            "127.",
            "192.168",
            "172.",
            "0.0",
            "Users",
            "home",
            "Volumes",
            "compat",
            "support",
            "path",
            "step ",
            "====",
            "----",
            "~~~~",
            "qwen",
            "deepseek-",
            "glm-",
            "gpt",
            "-mini",
            "claude-",
            "gemini-",
            "llama",
            "mistral-",
            "nemotron",
            "phi-",
            "codestral",
            "devstral",
            "embed",
            "bge-",
            "kimi-k",
            "minimax-m",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "",
            "excellent",
            "great",
            "sure",
            "certainly",
            "absolutely",
            "of",
            "happy",
            "i",
            "gladly",
            "wonderful",
            "perfect",
            "fantastic",
            "awesome",
            "this",
        ]
    );

    /// <summary>The text with its blanks collapsed and everything refused replaced by words that say the same.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = IsCollapsed(text) ? text : Collapsed(text);
        if (line.AsSpan().ContainsAny(Suspicious) || line.Contains(Drive, StringComparison.Ordinal))
        {
            line = Replaced(line);
        }

        return StartsSuspiciously(line) && Opener().IsMatch(line)
            ? $"Note: {line.TrimStart(':', ' ')}".TrimEnd()
            : line;
    }

    /// <summary>Tells whether a line of a docstring may begin with what stands at this place of a clean text.</summary>
    internal static bool MayStartLine(ReadOnlySpan<char> rest) => !StartsSuspiciously(rest) || !Opener().IsMatch(rest);

    private static bool StartsSuspiciously(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExceptInRange('A', 'z');
        var word = line[..(end < 0 ? line.Length : end)];
        return Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static string Replaced(string line)
    {
        line = RefusedWord().Replace(line, match => Refused.GetValueOrDefault(match.Value, "xx"));
        line = Directive().Replace(line, "${word} ${rest}");
        line = SuppressionMarker().Replace(line, "${word} ok");
        line = Address().Replace(line, "a private address");
        line = HomePath().Replace(line, "~/");
        line = Compatibility().Replace(line, "${word}-${rest}");
        line = Ruler().Replace(line, "===");
        line = StepNumber().Replace(line, "${word} no. ${rest}");
        return ModelName().Replace(line, "language model");
    }

    private static bool IsCollapsed(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (!ReadableCharacters.IsPlain(c) || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return previous != ' ';
    }

    private static string Collapsed(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' && ReadableCharacters.IsPlain(c))
            {
                line.Append(c);
                continue;
            }

            var shown = ReadableCharacters.InProse(c);
            if (shown is not " " || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(shown);
            }
        }

        return line.ToString().TrimEnd();
    }

    [GeneratedRegex(
        @"todo|fixme|x{3,}|\b(?:hack|noqa|nosec|localhost)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusedWord();

    [GeneratedRegex(
        @"\b(?<word>fmt|yapf|isort|ruff|flake8|mypy|pylint|pyright|pragma|coding|type):\s*(?<rest>\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Directive();

    [GeneratedRegex(
        @"\b(?<word>[a-z]+)-ok\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex SuppressionMarker();

    [GeneratedRegex(
        @"\b(?:10\.\d{1,3}|127\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|0\.0)\.\d{1,3}\.\d{1,3}\b|\b(?:192\.168|0\.0)\.\d{1,3}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10000
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?:[A-Za-z]:)?[/\\](?:Users|home|Volumes)[/\\][A-Za-z0-9_.-]*[/\\]?|\b[A-Za-z]:\\",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10000
    )]
    private static partial Regex HomePath();

    [GeneratedRegex(
        @"\b(?<word>backwards?|for|maintain|legacy|migration)\s+(?<rest>compatibility|support|path)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Compatibility();

    [GeneratedRegex(
        @"\b(?<word>step)\s+(?<rest>\d+\s*[:-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StepNumber();

    [GeneratedRegex("={4,}|-{4,}|~{4,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Ruler();

    [GeneratedRegex(
        @"(?:qwen[\d-]|deepseek-(?:v|r|coder|chat)|glm-\d|gpt-?[345]|o[134]-mini|claude-(?:opus|sonnet|haiku|\d)|gemini-\d|llama-?\d|"
            + @"mistral-|nemotron|phi-\d|codestral|devstral|text-embedding-|nomic-embed|bge-|kimi-k|minimax-m)[\w.-]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ModelName();

    [GeneratedRegex(
        @"^(?:(?:excellent|great|sure|certainly|absolutely|of course|happy to|i would be|gladly|wonderful|perfect|fantastic|awesome)[!,. ]|:\w|this (?:module|class|function|method|file|script|node|handler|service) |[!#:*])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Opener();
}

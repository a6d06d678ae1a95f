using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>How the names of steps are set apart in a text: bold, as code, in italics, in quotation marks, or not at all.</summary>
internal sealed partial class NameNotation
{
    private const int LeastNames = 2;

    private readonly TextMarkKind? _kind;

    private NameNotation(TextMarkKind? kind) => _kind = kind;

    /// <summary>Names are not set apart.</summary>
    public static NameNotation None { get; } = new(null);

    private static NameNotation Quoted { get; } = new(null);

    private static IReadOnlyList<NameNotation> All { get; } =
    [new(TextMarkKind.Bold), new(TextMarkKind.Code), new(TextMarkKind.Italic), Quoted];

    /// <summary>The notation of most of the items; without items, of the paragraphs.</summary>
    public static NameNotation Of(IReadOnlyList<PrdRequirement> requirements, IReadOnlyList<PrdRequirement> items)
    {
        var areItems = items.Count >= LeastNames;
        var sources = areItems ? items : requirements;
        var least = areItems ? Math.Max(LeastNames, sources.Count * 3 / 5) : LeastNames;
        foreach (var notation in All)
        {
            var count = sources.Sum(source => notation.In(source.Text).Take(areItems ? 1 : LeastNames).Count());
            if (count >= least)
            {
                return notation;
            }
        }

        return None;
    }

    /// <summary>The ranges of a text that may be names.</summary>
    public IEnumerable<(int Start, int Length)> In(RichText text)
    {
        var ranges = _kind is { } kind
            ? text.Marks.Where(mark => mark.Kind == kind).Select(mark => (mark.Start, mark.Length))
            : QuotedPattern
                .Matches(text.Text)
                .Select(match => (match.Groups["name"].Index, match.Groups["name"].Length));
        return ranges
            .Select(range => (range.Item1, text.Text.AsSpan(range.Item1, range.Item2).TrimEnd(" .:,").Length))
            .Where(range => IsName(text.Text.Substring(range.Item1, range.Item2)));
    }

    private static bool IsName(string text) => NamePattern.IsMatch(text) && !IdPattern.IsMatch(text);

    [GeneratedRegex(@"[""“](?<name>[^""”]{3,60})[""”]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex QuotedPattern { get; }

    [GeneratedRegex(@"^[A-Z]{1,4}-?\d+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IdPattern { get; }

    [GeneratedRegex(@"^[A-Za-z][\w-]*(?: [\w'’-]+){0,5}$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NamePattern { get; }
}

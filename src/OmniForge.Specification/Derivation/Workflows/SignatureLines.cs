using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Reads the lines of a block of code that declare what every workflow is given and answers: <c>repeated string next_steps = 1;  // all that are ready</c>. Lines that declare
/// something else are read as fields.
/// </summary>
internal static partial class SignatureLines
{
    /// <summary>The lines, and those that only frame them; none, if the block declares nothing of the sort or asks for something else.</summary>
    public static List<RichText> Of(RichText block)
    {
        var lines = new List<RichText>();
        var declared = 0;
        foreach (Match match in LinePattern.Matches(block.Text))
        {
            var line = match.Value;
            if (DeclarationPattern.Match(line) is { Success: true } declaration)
            {
                if (
                    WorkflowPatterns.DeviationPattern.IsMatch(line[(declaration.Index + declaration.Length)..])
                    || IsOtherOrder(declaration.Groups["name"].Value, line)
                )
                {
                    return [];
                }

                declared++;
                lines.Add(block.Slice(match.Index, match.Length));
            }
            else if (FramePattern.IsMatch(line))
            {
                lines.Add(block.Slice(match.Index, match.Length));
            }
            else if (PlacePattern.Match(line) is { Success: true } place)
            {
                lines.Add(block.Slice(match.Index + place.Index, place.Length));
            }
        }

        return declared > 1 ? lines : [];
    }

    /// <summary>Steps are given in the order of their completion, compensations the other way round.</summary>
    private static bool IsOtherOrder(string name, string line) =>
        name.StartsWith("completed", StringComparison.OrdinalIgnoreCase)
            ? NewestFirst.IsMatch(line)
            : name.StartsWith("compensation", StringComparison.OrdinalIgnoreCase) && OldestFirst.IsMatch(line);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The place of a field in a message: <c>= 3;</c>.</summary>
    [GeneratedRegex(@"(?<=^\s*(?:\w+\s+){1,3}\w+\s*)=\s*\d{1,3}\s*;", Options, 10000)]
    private static partial Regex PlacePattern { get; }

    [GeneratedRegex(@"[^\r\n]+", Options, 10000)]
    private static partial Regex LinePattern { get; }

    [GeneratedRegex(
        @"^\s*(?:[\w<>\[\]?|.]+\s+){0,4}[""']?(?<name>completed_?steps|failed_?step|next_?steps|compensations|status)[""']?\??\s*[:=;,]",
        Options,
        10000
    )]
    private static partial Regex DeclarationPattern { get; }

    /// <summary>A line that opens or closes a declaration.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:export |public )?(?:message|type|interface|class|record|input|output|request|response|reply|syntax|struct)\b[\w\s:=""]*\{?|[{}\]\[();,\s]*)\s*$",
        Options,
        10000
    )]
    private static partial Regex FramePattern { get; }

    [GeneratedRegex(
        @"\b(?:newest|latest|last|most recent)\b[^.;]*\b(?:first|front|index 0|beginning|top)\b",
        Options,
        10000
    )]
    private static partial Regex NewestFirst { get; }

    [GeneratedRegex(@"\b(?:oldest|earliest|first)\b[^.;]*\b(?:first|front|index 0|beginning|top)\b", Options, 10000)]
    private static partial Regex OldestFirst { get; }
}

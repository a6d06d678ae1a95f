using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Requirements.Lines;

namespace OmniForge.Requirements.Rendering;

/// <summary>A PRD as text with a sign at each line's margin, and below it what the line was understood as, or why it was not.</summary>
public static class LinesText
{
    /// <summary>The lines to print.</summary>
    /// <param name="text">The text of the PRD.</param>
    /// <param name="lines">What its lines were understood as.</param>
    public static IEnumerable<string> Lines(string text, IReadOnlyList<ReadLine> lines)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lines);
        var known = lines.ToDictionary(line => line.Number);
        var all = text.TrimEnd().Split('\n');
        for (var number = 1; number <= all.Length; number++)
        {
            var read = known.GetValueOrDefault(number);
            var place = number.ToString(CultureInfo.InvariantCulture);
            yield return $"{place, 5} {read?.Mark.Sign() ?? ' '} {SafeText.OneLine(all[number - 1].TrimEnd('\r'))}".TrimEnd();
            foreach (var note in read is null ? [] : Notes(read))
            {
                yield return $"          {SafeText.OneLine(note)}";
            }
        }

        yield return "";
        yield return string.Join(
            ", ",
            Enum.GetValues<LineMark>()
                .Select(mark =>
                    $"{mark.Sign()} {mark.Name().Replace('_', ' ')}: {lines.Count(line => line.Mark == mark).ToString(CultureInfo.InvariantCulture)}"
                )
        );
    }

    private static IEnumerable<string> Notes(ReadLine line) =>
        line.As.Count > 0 ? line.Reasons.Prepend($"= {string.Join("; ", line.As)}") : line.Reasons;
}

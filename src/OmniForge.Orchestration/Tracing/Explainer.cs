using OmniForge.Foundation;
using OmniForge.Generation.Tracing;

namespace OmniForge.Orchestration.Tracing;

/// <summary>Finds the requirements behind files of a generated project.</summary>
public static class Explainer
{
    private sealed record Placed(string Prd, TracePlace Place);

    /// <summary>Explains a file or a line of it.</summary>
    /// <exception cref="OmniForgeException">There is no such file or line, or no trace.</exception>
    public static Explanation Explain(FileLine asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var project = TracedProject.Around(asked.Path);
        var path = Path.GetRelativePath(Path.GetFullPath(project.Directory), Path.GetFullPath(asked.Path))
            .Replace(Path.DirectorySeparatorChar, '/');
        RequireLine(asked);
        var isAsGenerated = project.IsAsGenerated(path);
        var places = PlacesOf(project.Trace, path);
        var (precision, found) =
            asked.Line is { } line && isAsGenerated
                ? At(places, line)
                : (asked.Line is null ? Precision.Line : Precision.File, places);
        IReadOnlyList<Diagnostic> notes = isAsGenerated ? [] : [TracingDiagnostics.FileChanged.At(asked.Path, null)];
        return new(
            project.Directory,
            path,
            asked.Line,
            precision,
            [.. found.Select(placed => Explained(placed, project.Trace, isAsGenerated))],
            notes
        );
    }

    private static void RequireLine(FileLine asked)
    {
        if (asked.Line is not { } line)
        {
            return;
        }

        var text = TracedProject.Content(asked.Path);
        var lines = text.AsSpan().Count('\n') + (text.Length == 0 || text[^1] == '\n' ? 0 : 1);
        if (line < 1 || line > lines)
        {
            throw new OmniForgeException(TracingDiagnostics.NoLine.At(null, null, asked.Path, lines, line));
        }
    }

    private static List<Placed> PlacesOf(ProjectTrace trace, string path)
    {
        List<Placed> placed =
        [
            .. from document in trace.Documents
            from file in document.Files
            where file.Path == path
            from place in file.Places
            select new Placed(document.Prd, place),
        ];
        return placed.Count > 0 ? placed : [.. trace.Documents.SelectMany(document => OfSymbols(document, path))];
    }

    // Projects of earlier versions tell symbols and tests without their lines.
    private static IEnumerable<Placed> OfSymbols(TraceDocument document, string path) =>
        document
            .Requirements.SelectMany(requirement =>
                requirement
                    .Symbols.Concat(requirement.Tests)
                    .Where(symbol => PathOf(symbol) == path)
                    .Select(symbol => (symbol, requirement.Id))
            )
            .GroupBy(one => one.symbol, one => one.Id, StringComparer.Ordinal)
            .Select(group => new Placed(document.Prd, new TracePlace(group.Key, 0, 0, [.. group])));

    private static string PathOf(string symbol)
    {
        if (symbol.IndexOf("::", StringComparison.Ordinal) is >= 0 and var test)
        {
            return symbol[..test];
        }

        return symbol.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
            ? $"src/{symbol[..colon].Replace('.', '/')}.py"
            : symbol;
    }

    /// <summary>The innermost places around a line, one a PRD; all of the file, if none is around it.</summary>
    private static (Precision Precision, IReadOnlyList<Placed> Found) At(IReadOnlyList<Placed> places, int line)
    {
        List<Placed> around =
        [
            .. places
                .Where(placed => placed.Place.FirstLine <= line && line <= placed.Place.LastLine)
                .GroupBy(placed => placed.Prd, StringComparer.Ordinal)
                .Select(prd => prd.MinBy(placed => placed.Place.LastLine - placed.Place.FirstLine)!),
        ];
        if (around.Count == 0)
        {
            return (Precision.File, places);
        }

        var isWhole = around.Exists(inner =>
            places.All(other =>
                other.Place.Symbol != inner.Place.Symbol || other.Place.FirstLine >= inner.Place.FirstLine
            )
        );
        return (isWhole ? Precision.Symbol : Precision.Line, around);
    }

    private static ExplainedPlace Explained(Placed placed, ProjectTrace trace, bool hasLines)
    {
        var requirements = trace
            .Documents.Where(document => document.Prd == placed.Prd)
            .SelectMany(document => document.Requirements)
            .Where(requirement => placed.Place.Requirements.Contains(requirement.Id, StringComparer.Ordinal))
            .Select(requirement => (placed.Prd, requirement));
        var isKnown = hasLines && placed.Place.FirstLine > 0;
        return new(
            placed.Place.Symbol,
            isKnown ? placed.Place.FirstLine : null,
            isKnown ? placed.Place.LastLine : null,
            [.. requirements]
        );
    }
}

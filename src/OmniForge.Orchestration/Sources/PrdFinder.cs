using OmniForge.Foundation;

namespace OmniForge.Orchestration.Sources;

/// <summary>Finds the PRDs that the arguments name.</summary>
internal static class PrdFinder
{
    // A generated project has a README.md, which is no PRD.
    private const string MarkOfProject = "omniforge.lock.json";

    /// <summary>The PRDs of all arguments, each once, under names that differ, ordered by name.</summary>
    /// <exception cref="OmniForgeException">An argument names nothing, or a directory without PRDs.</exception>
    public static IReadOnlyList<FoundPrd> Find(IReadOnlyList<string> arguments)
    {
        var problems = new List<Diagnostic>();
        var found = arguments
            .SelectMany(argument => Find(argument, problems))
            .DistinctBy(prd => prd.Path, StringComparer.Ordinal)
            .ToList();
        return problems is []
            ? [.. Distinguish(found).OrderBy(prd => prd.Name, StringComparer.Ordinal)]
            : throw new OmniForgeException(problems);
    }

    private static List<FoundPrd> Find(string argument, List<Diagnostic> problems)
    {
        if (argument == FoundPrd.StandardInput)
        {
            return [new FoundPrd(argument, 1)];
        }

        if (argument.Length == 0 || argument.Contains('\0', StringComparison.Ordinal))
        {
            problems.Add(SourceDiagnostics.Missing.At(null, null, argument));
            return [];
        }

        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument));
        if (File.Exists(path))
        {
            return [new FoundPrd(path, 1)];
        }

        if (!Directory.Exists(path))
        {
            problems.Add(SourceDiagnostics.Missing.At(null, null, argument));
            return [];
        }

        return Below(path, argument, problems);
    }

    private static List<FoundPrd> Below(string directory, string argument, List<Diagnostic> problems)
    {
        try
        {
            var found = Walk(directory, 1).ToList();
            if (found is [])
            {
                problems.Add(SourceDiagnostics.NoPrds.At(null, null, argument));
            }

            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(SourceDiagnostics.Unreadable.At(null, null, argument, e.Message));
            return [];
        }
    }

    private static IEnumerable<FoundPrd> Walk(string directory, int depth)
    {
        foreach (var file in Directory.EnumerateFiles(directory).Where(IsPrd))
        {
            yield return new FoundPrd(file, depth);
        }

        foreach (var below in Directory.EnumerateDirectories(directory).Where(IsSearched))
        {
            foreach (var prd in Walk(below, depth + 1))
            {
                yield return prd;
            }
        }
    }

    private static bool IsPrd(string file) =>
        !Path.GetFileName(file).StartsWith('.') && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    // A link to a directory can lead back to where the search began.
    private static bool IsSearched(string directory) =>
        !Path.GetFileName(directory).StartsWith('.')
        && new DirectoryInfo(directory).LinkTarget is null
        && !File.Exists(Path.Combine(directory, MarkOfProject));

    private static IReadOnlyList<FoundPrd> Distinguish(IReadOnlyList<FoundPrd> found)
    {
        var same = found.GroupBy(prd => prd.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g);
        var longer = same.ToHashSet();
        return longer.Count == 0
            ? found
            : Distinguish([.. found.Select(p => longer.Contains(p) ? p with { NameLength = p.NameLength + 1 } : p)]);
    }
}

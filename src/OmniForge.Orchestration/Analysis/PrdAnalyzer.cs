using OmniForge.Foundation;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.House;
using OmniForge.Requirements.Planning;

namespace OmniForge.Orchestration.Analysis;

/// <summary>Understands PRDs, several at a time.</summary>
public static class PrdAnalyzer
{
    /// <summary>Analyses of all PRDs.</summary>
    /// <param name="sources">The PRDs.</param>
    /// <param name="house">What they take for granted.</param>
    /// <param name="skipUnusable">Whether those that cannot be used are left out, as long as one can.</param>
    /// <param name="cancellation">Stops between two PRDs.</param>
    /// <exception cref="OmniForgeException">A PRD cannot be used, or with <paramref name="skipUnusable"/> none can.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PrdAnalyses Analyze(
        IReadOnlyList<PrdSource> sources,
        HouseRules house,
        bool skipUnusable,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(sources);
        var found = new Understanding[sources.Count];
        ForEach(
            sources.Count,
            index => found[index] = Understanding.Of(sources[index].Name, sources[index].Bytes.Span, house),
            cancellation
        );
        List<Diagnostic> problems = [.. found.Select(one => one.Problem).OfType<Diagnostic>()];
        List<SemanticAnalysis> usable = [.. found.Select(one => one.Analysis).OfType<SemanticAnalysis>()];
        return problems is [] || (skipUnusable && usable is not [])
            ? new PrdAnalyses(usable, problems)
            : throw new OmniForgeException(problems);
    }

    // A thread pool costs a process more than one PRD does.
    private static void ForEach(int count, Action<int> action, CancellationToken cancellation)
    {
        if (count == 1)
        {
            cancellation.ThrowIfCancellationRequested();
            action(0);
            return;
        }

        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, action);
    }
}

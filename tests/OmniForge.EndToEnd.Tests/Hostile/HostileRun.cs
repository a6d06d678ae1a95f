using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Support;
using OmniForge.Foundation;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>Generates a project of every harmless and hostile PRD, once for all tests, and keeps what was noticed.</summary>
public sealed partial class HostileRun
{
    private readonly Lazy<Task> _run;
    private readonly List<string> _faults = [];
    private readonly SortedSet<string> _strangePaths = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _findings = [];

    /// <summary>Makes the run; it begins when the first result is asked for.</summary>
    public HostileRun() => _run = new Lazy<Task>(RunAsync);

    /// <summary>PRDs that ended in something else than a project or a diagnostic.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await _run.Value;
        return _faults;
    }

    /// <summary>Paths that are not portable.</summary>
    public async Task<IReadOnlyCollection<string>> StrangePathsAsync()
    {
        await _run.Value;
        return _strangePaths;
    }

    /// <summary>What the judge of shapes found; nothing without Python.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        await _run.Value;
        return _findings;
    }

    private async Task RunAsync()
    {
        await using var judge = Repository.Python is { } python ? new ShapeJudge(python) : null;
        foreach (var one in HostileCase.Benign().Concat(HostileCase.Hostile()))
        {
            if (Generate(one) is { } files)
            {
                _strangePaths.UnionWith(files.Paths.Select(p => p.ToString()).Where(p => !PortablePath().IsMatch(p)));
                judge?.Send(one, files);
            }
        }

        _findings = judge is null ? [] : await judge.FindingsAsync();
    }

    private FileTree? Generate(HostileCase one)
    {
        try
        {
            return Forge.Generate(one.Prd);
        }
        catch (Exception fault)
        {
            var frames = fault
                .StackTrace?.Split('\n')
                .Where(line => line.Contains("OmniForge", StringComparison.Ordinal))
                .Take(4);
            _faults.Add($"{one.Name}: {fault.GetType().Name}: {fault.Message} {string.Join(" < ", frames ?? [])}");
            return null;
        }
    }

    [GeneratedRegex(
        @"^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}/)*[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PortablePath();
}

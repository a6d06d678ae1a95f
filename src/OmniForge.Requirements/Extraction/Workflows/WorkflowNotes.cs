using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Workflows.Listings;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What the readers of a workflow have found so far.</summary>
internal sealed class WorkflowNotes
{
    private readonly List<StepDraft> _steps = [];
    private readonly Dictionary<string, StepDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, StepDraft> _byNumber = [];
    private readonly Dictionary<int, StepDraft> _byPlace = [];
    private readonly List<StepSet> _sets = [];

    public List<PrdRequirement> Unclear { get; } = [];

    public List<SourceSpan> Read { get; } = [];

    public IReadOnlyList<StepDraft> Steps => _steps;

    /// <summary>The steps that "then" refers to: those introduced last.</summary>
    public IReadOnlyList<string> Frontier { get; set; } = [];

    /// <summary>Steps that are named together.</summary>
    public IReadOnlyList<StepSet> Sets => _sets;

    /// <summary>Steps that a sentence says are left out under a condition.</summary>
    public List<(string Step, StepCondition Condition)> Exclusions { get; } = [];

    /// <summary>The keys of steps that are listed as YAML or JSON, in snake_case, and what they say.</summary>
    public Dictionary<string, StepKey> ListedKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Where steps are only named, and their order told elsewhere.</summary>
    public HashSet<PrdRequirement> Enumerations { get; } = [];

    /// <summary>Words of the names of what the workflow is told, besides its progress.</summary>
    public IReadOnlyList<string> InputWords { get; set; } = [];

    /// <summary>Whether the PRD says that each step waits for the one before.</summary>
    public bool IsSequence { get; set; }

    public void Add(StepSet set) => _sets.Add(set);

    public StepDraft Add(
        string written,
        SourceSpan span,
        PrdRequirement requirement,
        int? number,
        IReadOnlyList<PrdRequirement>? homes = null
    )
    {
        var name = MachineNotes.SnakeName(written);
        if (!_byName.TryGetValue(name, out var step))
        {
            step = new(name, span, requirement, homes ?? []);
            _byName[name] = step;
            _steps.Add(step);
        }

        if (number is { } own)
        {
            _byNumber.TryAdd(own, step);
        }
        else
        {
            _byPlace.TryAdd(_steps.IndexOf(step) + 1, step);
        }

        return step;
    }

    private List<string>? WaitsOf(StepDraft step) =>
        step.WaitsFor ?? (step.Beside is { } other ? Find(other)?.WaitsFor : null);

    public StepDraft? Find(string name) => _byName.GetValueOrDefault(MachineNotes.SnakeName(name));

    public StepDraft? Find(int number) =>
        _byNumber.Count > 0 ? _byNumber.GetValueOrDefault(number) : _byPlace.GetValueOrDefault(number);

    /// <summary>The names of the steps that each number refers to.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Numbers()
    {
        var numbers = new Dictionary<int, IReadOnlyList<string>>();
        foreach (var set in _sets.Where(set => set.Number is not null))
        {
            numbers.TryAdd(set.Number!.Value, set.Members);
        }

        foreach (var (number, step) in _byNumber.Count > 0 ? _byNumber : _byPlace)
        {
            numbers.TryAdd(number, [step.Name]);
        }

        return numbers;
    }

    /// <summary>The steps that a name or number in a text refers to; none, if there are no such steps.</summary>
    public IEnumerable<string> Referred(Tag tag) =>
        tag.Kind switch
        {
            TagKind.Step => [tag.Name],
            TagKind.State => _sets.First(set => set.Names.Contains(tag.Name, StringComparer.Ordinal)).Members,
            _ when _sets.Find(set => set.Number == tag.Number) is { } set => set.Members,
            _ when decimal.Truncate(tag.Number) == tag.Number && tag.Number is >= 0 and < 1000 => Find((int)tag.Number)
                is { } step
                ? [step.Name]
                : [],
            _ => [],
        };

    /// <summary>A step with those before it that wait for the same and for which nobody waits: the ends of branches that run side by side.</summary>
    public IReadOnlyList<string> EndsBeside(StepDraft step)
    {
        var waitedFor = _steps.SelectMany(other => other.WaitsFor ?? []).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _steps
                .TakeWhile(other => other != step)
                .Where(other => !waitedFor.Contains(other.Name) && IsBeside(other, step))
                .Select(other => other.Name),
            step.Name,
        ];
    }

    private bool IsBeside(StepDraft one, StepDraft other) =>
        other.Beside == one.Name
        || (one.Beside is not null && one.Beside == other.Beside)
        || (
            WaitsOf(one) is { Count: > 0 } waits
            && WaitsOf(other) is { } others
            && waits.ToHashSet(StringComparer.Ordinal).SetEquals(others)
        );

    public void MarkRead(RichText text, TextRange range)
    {
        if (range.Length > 0)
        {
            Read.Add(text.SpanOf(range.Start, range.Length));
        }
    }

    public void MarkRead(RichText text)
    {
        if (!text.IsEmpty)
        {
            Read.Add(text.SpanOf(0, text.Length));
        }
    }

    public NameBook Names() =>
        new NameBook()
            .Add(TagKind.Step, _steps.Select(step => step.Name))
            .Add(TagKind.State, _sets.SelectMany(set => set.Names));
}

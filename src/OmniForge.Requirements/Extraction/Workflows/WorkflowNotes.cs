using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What the readers of a workflow have found so far.</summary>
internal sealed class WorkflowNotes
{
    private readonly List<StepDraft> _steps = [];
    private readonly Dictionary<string, StepDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, StepDraft> _byNumber = [];

    public List<PrdRequirement> Unclear { get; } = [];

    public List<SourceSpan> Read { get; } = [];

    public IReadOnlyList<StepDraft> Steps => _steps;

    /// <summary>The steps that "then" refers to: those introduced last.</summary>
    public IReadOnlyList<string> Frontier { get; set; } = [];

    public StepDraft Add(string written, SourceSpan span, PrdRequirement requirement, int? number)
    {
        var name = MachineNotes.SnakeName(written);
        if (!_byName.TryGetValue(name, out var step))
        {
            step = new(name, span, requirement);
            _byName[name] = step;
            _steps.Add(step);
        }

        _byNumber.TryAdd(number ?? _steps.IndexOf(step) + 1, step);
        return step;
    }

    public StepDraft? Find(string name) => _byName.GetValueOrDefault(MachineNotes.SnakeName(name));

    public StepDraft? Find(int number) => _byNumber.GetValueOrDefault(number);

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

    public NameBook Names() => new NameBook().Add(TagKind.Step, _steps.Select(step => step.Name));
}

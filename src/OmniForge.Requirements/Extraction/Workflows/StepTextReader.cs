using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows.Listings;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads the paragraphs and items of a workflow, in the order of the text.</summary>
internal sealed class StepTextReader
{
    private readonly WorkflowNotes _notes;
    private readonly NameBook _names;
    private readonly SentenceReader _sentences;
    private readonly Dictionary<PrdRequirement, StepDraft> _homes = [];
    private readonly Dictionary<PrdRequirement, PrdTable> _phases = [];

    /// <summary>A reader for a workflow whose steps are found.</summary>
    public StepTextReader(IReadOnlyList<PrdTable> tables, WorkflowNotes notes)
    {
        _notes = notes;
        _names = notes.Names();
        _sentences = new(notes);
        foreach (var step in notes.Steps)
        {
            foreach (var home in step.Homes)
            {
                _homes.TryAdd(home, step);
            }
        }

        foreach (var table in tables)
        {
            if (table.Previous is PrdParagraph lead && notes.Sets.Count > 0 && StepTableReader.HasSteps(table))
            {
                _phases.TryAdd(lead.Requirement, table);
            }
        }
    }

    /// <summary>Reads one paragraph or item.</summary>
    public void Read(PrdRequirement requirement)
    {
        if (KeyExplanation.TryRead(requirement, _notes))
        {
            return;
        }

        var tagged = TextTagger.Tag(requirement.Text.Text, _names);
        ReadUndo(requirement, tagged);
        if (_homes.TryGetValue(requirement, out var step))
        {
            if (step.Requirement == requirement)
            {
                ReadHomes(step);
            }

            if (IsOfOther(tagged, step))
            {
                _sentences.Read(requirement, tagged);
            }
        }
        else if (_phases.TryGetValue(requirement, out var table))
        {
            ReadPhase(requirement, table);
        }
        else
        {
            _notes.IsSequence |= SequenceRule.IsToldBy(tagged.Shape);
            _sentences.Read(requirement, tagged);
        }
    }

    private void ReadHomes(StepDraft step)
    {
        foreach (var home in step.Homes)
        {
            ReadHome(home, step);
        }

        var isOpen = step.WaitsFor is null && step.Beside is null;
        var group = isOpen ? StepGroup.Of(step.Requirement, _notes) : null;
        if (isOpen)
        {
            step.WaitsFor = GivenInList(step) ?? [.. group!.WaitsFor ?? _notes.Frontier];
            step.Conditions.AddRange(group!.Conditions);
        }

        _notes.Frontier = group is { IsParallel: true } ? MembersLike(step) : _notes.EndsBeside(step);
    }

    private void ReadHome(PrdRequirement home, StepDraft step)
    {
        var tagged = TextTagger.Tag(home.Text.Text, _names);
        foreach (var tag in tagged.Tags.Where(tag => tag.Kind == TagKind.Step && tag.Name == step.Name))
        {
            _notes.MarkRead(home.Text, new(tag.Start, tag.Length));
        }

        if (!UndoReader.IsUndoing(tagged.Shape) && !IsOfOther(tagged, step))
        {
            StepClauseReader.Read(home.Text, tagged, (0, tagged.Shape.Length), [step], home, _notes);
        }
    }

    /// <summary>A text below a step that says when another one is left out: nothing of it is said of the step.</summary>
    private bool IsOfOther(TaggedText tagged, StepDraft step) =>
        StepPatterns.Exclusion.Match(tagged.Shape) is { Success: true } match
        && tagged.TagsOf(match.Groups["step"]).SelectMany(_notes.Referred).Any(name => name != step.Name);

    /// <summary>What the words before the list have given to another member of it already.</summary>
    private List<string>? GivenInList(StepDraft step) =>
        step.Requirement.Block.Parent is PrdList { LeadIn: { } lead } list
        && StepPatterns.SideBySide.IsMatch(TextTagger.Tag(lead.Text, _names).Shape)
            ? _notes
                .Steps.TakeWhile(other => other != step)
                .FirstOrDefault(other => other.Requirement.Block.Parent == list && other.WaitsFor is not null)
                ?.WaitsFor?.ToList()
            : null;

    private IReadOnlyList<string> MembersLike(StepDraft step) =>
        [
            .. _notes
                .Steps.Where(other => other.Requirement.Block.Parent == step.Requirement.Block.Parent)
                .Select(other => other.Name),
        ];

    private void ReadPhase(PrdRequirement requirement, PrdTable table)
    {
        List<StepDraft> members = [.. StepTableReader.NamesIn(table).Select(_notes.Find).OfType<StepDraft>()];
        var group = StepGroup.Read(requirement.Text, requirement, members, _notes);
        foreach (var step in group.IsParallel ? members : members.Take(1))
        {
            step.WaitsFor ??= group.WaitsFor?.ToList();
            step.Conditions.AddRange(group.Conditions);
        }

        _notes.Frontier = group.IsParallel ? [.. members.Select(step => step.Name)] : _notes.Frontier;
    }

    private void ReadUndo(PrdRequirement requirement, TaggedText tagged)
    {
        var parent =
            _homes.GetValueOrDefault(requirement)
            ?? _notes.Steps.FirstOrDefault(step =>
                step.Requirement == requirement || step.Requirement == requirement.Parent
            );
        var around = requirement.Block.Parent is PrdList { LeadIn: { } lead } ? lead.Text : "";
        var isList =
            requirement.Kind == RequirementKind.Item
            && parent is null
            && (UndoReader.IsAboutUndoing(requirement.Section.Title) || UndoReader.IsAboutUndoing(around));
        UndoReader.Read(requirement.Text, tagged, parent, isList, _notes);
    }
}

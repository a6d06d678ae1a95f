using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Meanings;
using OmniForge.Specification.Derivation.Workflows.Order;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Recognises sentences that say of a workflow what every generated one does (design, "ORCHESTRATOR"): what is ready is next,
/// what does not apply is left out, what was done is undone in reverse. What deviates from that is left unread.
/// </summary>
internal sealed partial class WorkflowSentences(
    WorkflowDraft draft,
    NameBook names,
    ComplementReader complements,
    OrderTold order
)
{
    private readonly WorkflowExtraction _workflow = draft.Workflow;

    private readonly ToldAgain _again = new(draft);

    private readonly string _name = NameBook.WordsOf(draft.Name);

    private readonly HashSet<string?> _names =
    [
        draft.Name,
        .. draft.Steps.Select(step => step.Compensation),
        .. Progress,
    ];

    private static readonly string[] Progress =
    [
        "completed_steps",
        "failed_step",
        "next_steps",
        "correlation_id",
        "step_name",
        "snake_case",
        "lower_case",
    ];

    /// <summary>Numbers of sections that look like decimals: "the steps of 3.1".</summary>
    private readonly HashSet<string?> _sections =
    [
        .. draft
            .Plan.Analysis.Document.Sections.Select(section => section.Number)
            .Where(number => number?.Contains('.', StringComparison.Ordinal) == true),
    ];

    private readonly HashSet<string> _words =
    [
        .. draft
            .Steps.SelectMany(step => new[] { step.Name, step.Compensation })
            .Append(draft.Name)
            .Append(draft.Plan.Title)
            .OfType<string>()
            .SelectMany(name => NameBook.WordsOf(name).Split(' '))
            .Where(word => word.Length > 2),
    ];

    private PrdRequirement? _illustrated;

    /// <summary>Notes the clauses of a statement that need nothing beyond what a workflow does.</summary>
    public void Read(Statement statement, StatementLedger ledger)
    {
        var text = statement.Text;
        if (Illustrations.Opens(TextTagger.Tag(text.Text, names).Shape))
        {
            _illustrated = statement.Requirement;
        }

        if (
            statement.Role == SectionRole.Examples
            || Machines.StateModelReader.PlacesPattern.IsMatch(text.Text)
            || _illustrated == statement.Requirement
            || IsSurroundings(statement)
            || Asides.AreMetadata(statement)
            || Asides.AreVoices(statement)
        )
        {
            ledger.Read(text);
            return;
        }

        if (
            statement.Requirement.Block is PrdCodeBlock
            && _workflow.Steps.Any(step => step.Requirement == statement.Requirement)
        )
        {
            Asides.ReadComments(text, ledger);
            return;
        }

        if (statement.Requirement.Block is PrdCodeBlock && SignatureLines.Of(text) is { Count: > 0 } lines)
        {
            lines.ForEach(line => ledger.Read(line));
            return;
        }

        if (WorkflowPatterns.NumberingPattern.Match(text.Text) is { Success: true } numbering)
        {
            ledger.Read(text.SpanOf(0, numbering.Length));
            text = text.Slice(numbering.Length);
        }

        foreach (Match number in WorkflowPatterns.InnerNumberPattern.Matches(text.Text).Reverse())
        {
            ledger.Read(text.SpanOf(number.Index, number.Length));
            ReadClauses(statement, text.Slice(number.Index + number.Length), ledger);
            text = text.Slice(0, number.Index);
        }

        ReadClauses(statement, text, ledger);
    }

    /// <summary>What surrounds the software, said without a step or a field, is no rule of a run.</summary>
    private bool IsSurroundings(Statement statement) =>
        (statement.Role == SectionRole.Background || UnheardStatements.IsPreamble(statement))
        && TextTagger.Tag(statement.Text.Text, names).Tags.All(tag => tag.Kind == TagKind.Number);

    private void ReadClauses(Statement statement, RichText text, StatementLedger ledger)
    {
        var tagged = TextTagger.Tag(text.Text, names);
        foreach (var (joint, start, stop) in ClauseParts.Of(tagged))
        {
            var end = start + ClauseTails.Begin(tagged.Shape[start..stop]);
            var tail = tagged.RangeOf(end, stop - end);
            ledger.Read(text.SpanOf(tail.Start, tail.Length));
            var clause = WorkflowPatterns
                .IdPattern.Replace(tagged.Shape[start..end], "")
                .Replace("put right again", "put right", StringComparison.Ordinal);
            List<Tag> tags =
            [
                .. tagged
                    .TagsByOffset.Where(pair => pair.Key >= start && pair.Key < end)
                    .Where(pair => !IsOfSection(pair.Value, tagged.Shape[..pair.Key]))
                    .Select(pair => pair.Value),
            ];
            var isOfRuns = RunConditions.AreAllIn(
                tagged.Shape[start..end],
                _name,
                (from, length) => IsRead(text, tagged, start + from, length, ledger)
            );
            if (IsAnswered(tagged.Shape, end))
            {
                ledger.Read(
                    text.SpanOf(tagged.RangeOf(start, end - start).Start, tagged.RangeOf(start, end - start).Length)
                );
                continue;
            }

            var isOrder = order.Tells(statement, text, tagged, (start, end));
            if (order.IsDenied)
            {
                Deviating.Add(statement);
            }
            else if (
                !isOrder
                && !IsKnown(clause, tags, isOfRuns)
                && !IsLeftAsItIs(statement, clause)
                && !complements.Tells(
                    text.Slice(tagged.RangeOf(start, end - start).Start, tagged.RangeOf(start, end - start).Length)
                )
            )
            {
                Asides.ReadLead(text, tagged, (start, end), ledger);
                if (!HasUndoCondition(text, tagged.RangeOf(start, end - start)))
                {
                    NoteDeviation(statement, clause, tags);
                }
            }
            else
            {
                var range = tagged.RangeOf(joint, end - joint);
                ledger.Read(text.SpanOf(range.Start, range.Length));
            }

            _refusing = WorkflowPatterns.RefusalPattern.IsMatch(clause);
        }
    }

    /// <summary>A question that the text goes on to answer.</summary>
    private static bool IsAnswered(string shape, int end) => end < shape.Length - 2 && shape[end] == '?';

    /// <summary>Whether a clause tells when a step is undone, which is read as such.</summary>
    private bool HasUndoCondition(RichText text, TextRange range)
    {
        var span = text.SpanOf(range.Start, range.Length);
        return _workflow.Steps.Any(step => step.UndoConditions.Any(condition => span.Contains(condition.Text.Span)));
    }

    private bool IsRead(RichText text, TaggedText tagged, int start, int length, StatementLedger ledger)
    {
        var range = tagged.RangeOf(start, length);
        return ledger.IsRead(text.SpanOf(range.Start, range.Length), draft.Name);
    }

    private bool IsOfSection(Tag tag, string before) =>
        tag.Kind == TagKind.Number && (_sections.Contains(tag.Name) || WorkflowPatterns.SectionPattern.IsMatch(before));

    /// <summary>Statements that ask for another order, another status, another attempt, without a word that is normative by itself.</summary>
    public List<Statement> Deviating { get; } = [];

    private void NoteDeviation(Statement statement, string clause, IReadOnlyList<Tag> tags)
    {
        if (
            statement.Role == SectionRole.Behaviour
            && (
                AsksForOther(clause, tags)
                || IsStrange(clause, tags)
                || NamesUnknown(clause, tags)
                || ChangesUndoing(clause, tags)
                || OtherWays.AreAskedFor(clause, tags, draft.Steps)
            )
        )
        {
            Deviating.Add(statement);
        }
    }

    /// <summary>"Steps on a Sunday are left out": of steps, in other words than those of workflows.</summary>
    private bool IsStrange(string clause, IReadOnlyList<Tag> tags) =>
        tags.All(tag => tag.Kind is TagKind.Number)
        && (WorkflowPatterns.LeftOutPattern.IsMatch(clause) || WorkflowPatterns.UndonePattern.IsMatch(clause))
        && (IsWrongOrder(clause) || !WorkflowVocabulary.Covers(clause, IsOwn))
        && StepsPattern.IsMatch(clause);

    [GeneratedRegex(@"^(?:completed )?steps\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StepsPattern { get; }

    private static bool AsksForOther(string clause, IReadOnlyList<Tag> tags) =>
        tags.All(tag => tag.Kind != TagKind.Input)
        && WorkflowPatterns.OutputPattern.IsMatch(clause)
        && (
            WorkflowPatterns.DeviationPattern.IsMatch(WorkflowPatterns.UnlessFailedPattern.Replace(clause, ""))
            || IsWrongOrder(clause)
            || WorkflowPatterns.OtherStatusPattern.IsMatch(clause)
        );

    /// <summary>"The deposit is not refunded", of a compensation that is otherwise part of undoing.</summary>
    private static bool ChangesUndoing(string clause, IReadOnlyList<Tag> tags) =>
        tags.Any(tag => tag.Kind == TagKind.Event) && WorkflowPatterns.ChangePattern.IsMatch(clause);

    /// <summary>"void_contract for sign_contract": what is said of a step with a name that nobody has read.</summary>
    private bool NamesUnknown(string clause, IReadOnlyList<Tag> tags) =>
        tags.Any(tag => tag.Kind == TagKind.Step)
        && WorkflowPatterns.NamePattern.Matches(clause).Any(match => !_names.Contains(match.Value));

    private bool IsKnown(string clause, IReadOnlyList<Tag> tags, bool isOfRuns) =>
        WorkflowPatterns.ReferencePattern.IsMatch(clause)
        || WorkflowPatterns.EmptyPattern.IsMatch(clause)
        || Illustrations.Is(clause)
        || IsNotation(clause, tags)
        || WorkflowPatterns.ForInstancePattern.IsMatch(clause)
        || WorkflowPatterns.PurityPattern.IsMatch(clause)
        || (WorkflowPatterns.DecidedPattern.IsMatch(clause) && tags.Count == 0)
        || IsPurpose(clause)
        || _again.IsInstance(clause, tags)
        || _again.IsOrderToldAgain(clause, tags)
        || IsSkippingToldAgain(clause, tags)
        || IsRefusalOfUnknown(clause, tags)
        || (
            WorkflowPatterns.TopicPattern.IsMatch(clause)
            && isOfRuns
            && !Deviates(clause, tags)
            && WorkflowVocabulary.Covers(clause, IsOwn)
        )
        || WorkflowMeanings.AreSaidBy(_again.WithoutBounds(clause, tags), IsOwn)
        || (
            _refusing
            && SamePattern.IsMatch(clause)
            && WorkflowMeanings.AreSaidBy($"refused {_again.WithoutBounds(clause, tags)}", IsOwn)
        );

    /// <summary>"Names are given in snake_case, so check_files, make_proof": how names are written, in the words of every workflow.</summary>
    private bool IsNotation(string clause, IReadOnlyList<Tag> tags) =>
        (
            NameSpelling.IsShown(clause, tags)
            || (NotationPattern.IsMatch(clause) && WorkflowVocabulary.Covers(clause, IsOwn))
        )
        && tags.All(tag => tag.Kind is TagKind.Step or TagKind.Event or TagKind.Number)
        && !NamesUnknown(clause, tags)
        && !MeaningWords.Denials.Any(word => $" {clause} ".Contains($" {word} ", StringComparison.Ordinal));

    [GeneratedRegex(
        @"\b(?:snake[_ ]case|lower[_ -]case|underscores?|small letters)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotationPattern { get; }

    /// <summary>Whether the sentence before told a refusal.</summary>
    private bool _refusing;

    /// <summary>"The same goes for a call without it".</summary>
    [GeneratedRegex(
        @"^(?:and )?(?:(?:same|this|that) (?:goes|holds|applies|is true|is the case|happens) (?:for|to|with|if|when)|(?:it|workflow|orchestrator|coordinator|conductor|service|component) (?:does|answers|reacts|behaves) same (?:for|to|with|if|when)|so (?:is|are|does|do)|likewise|as (?:is|are|does|do)) ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SamePattern { get; }

    /// <summary>Words of the names of the workflow and its steps, in other forms too: "the announcement" of "announce video".</summary>
    private bool IsOwn(string word) =>
        WordForms.Any(word, _words.Contains)
        || (word.Length >= StemLength && _words.Any(own => own.Length >= StemLength && SharesStem(own, word)));

    private const int StemLength = 5;

    private static bool SharesStem(string one, string other) =>
        one.AsSpan(0, StemLength).SequenceEqual(other.AsSpan(0, StemLength));

    /// <summary>"open_shop coordinates what seven trades do": what the workflow is there for.</summary>
    private bool IsPurpose(string clause) =>
        WorkflowPatterns.PurposePattern.Match(clause) is { Success: true } match
        && (match.Groups["name"].Value is var name && (name.Length == 0 || NameBook.WordsOf(name) == _name))
        && !WorkflowPatterns.DeviationPattern.IsMatch(clause);

    private bool Deviates(string clause, IReadOnlyList<Tag> tags) =>
        NamesUnknown(clause, tags)
        || _again.IsOtherOrder(clause, tags)
        || OtherWays.AreAskedFor(clause, tags, draft.Steps)
        || tags.Any(tag => tag.Kind == TagKind.Event)
        || IsWithoutUndoing(clause)
        || WorkflowPatterns.DeviationPattern.IsMatch(WorkflowPatterns.UnlessFailedPattern.Replace(clause, ""))
        || tags.Any(tag => tag.Kind is TagKind.Input or TagKind.Value)
        || tags.Any(tag => tag.Kind == TagKind.Number && !IsCount(tag.Number))
        || IsWrongOrder(clause)
        || WorkflowPatterns.OtherStatusPattern.IsMatch(clause)
        || WorkflowPatterns.RefusedPattern.IsMatch(clause);

    /// <summary>Numbers of steps, and how many there are.</summary>
    private bool IsCount(decimal number) =>
        number >= 0 && number <= _workflow.Steps.Count && decimal.Truncate(number) == number;

    /// <summary>Undoing begins with what was completed last.</summary>
    private static bool IsWrongOrder(string clause) =>
        OtherWays.IsForward(clause)
        || WorkflowPatterns.UndoPattern.IsMatch(clause)
            && WorkflowPatterns.OrderPattern.IsMatch(
                WorkflowPatterns.NextOrderPattern.Replace(
                    clause.Replace("in order to ", "", StringComparison.Ordinal),
                    ""
                )
            )
            && !WorkflowPatterns.ReversePattern.IsMatch(clause)
            && !clause.Contains("completed_steps", StringComparison.Ordinal);

    /// <summary>"If a step fails, nothing is undone", though some steps have what undoes them.</summary>
    private bool IsWithoutUndoing(string clause) =>
        WorkflowPatterns.WithoutUndoingPattern.IsMatch(clause)
        && _workflow.Steps.Any(step => step.Compensation is not null);

    /// <summary>"If no car is needed, step 4 does not take place": the rule for a step that has a condition.</summary>
    private bool IsSkippingToldAgain(string clause, IReadOnlyList<Tag> tags)
    {
        if (!WorkflowPatterns.LeftOutPattern.IsMatch(clause) || WorkflowPatterns.DeviationPattern.IsMatch(clause))
        {
            return false;
        }

        var conditional = _workflow.Steps.Where(step => step.Conditions.Count > 0).ToList();
        var named = tags.Where(tag => tag.Kind is TagKind.Step)
            .Select(tag => tag.Name)
            .Concat(
                tags.Where(tag => tag.Kind == TagKind.Number && IsCount(tag.Number))
                    .SelectMany(tag => _workflow.Numbers.GetValueOrDefault((int)tag.Number) ?? [])
            )
            .ToList();
        var isOfOne =
            named.Exists(name => conditional.Exists(step => step.Name == name))
            || (named.Count == 0 && conditional.Count == 1 && WorkflowVocabulary.Covers(clause, IsOwn));
        return isOfOne && tags.All(tag => tag.Kind != TagKind.Number || IsCount(tag.Number));
    }

    /// <summary>"Inspecting the water needs no taking back", of steps that nothing undoes.</summary>
    private bool IsLeftAsItIs(Statement statement, string clause) =>
        WorkflowPatterns.NoUndoNeededPattern.IsMatch(clause)
        && !new DomainWords(
            _workflow.Steps.Where(step => step.Compensation is not null).Select(step => step.Name.Split('_')[0])
        ).AreIn(statement);

    private bool IsRefusalOfUnknown(string clause, IReadOnlyList<Tag> tags) =>
        WorkflowPatterns.RefusalPattern.IsMatch(clause)
        && WorkflowPatterns.UnknownPattern.IsMatch(clause)
        && tags.All(tag => tag.Kind != TagKind.Number || tag.Number == 1 || tag.Number == _workflow.Steps.Count)
        && tags.All(tag => tag.Kind != TagKind.Input);
}

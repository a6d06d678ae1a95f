using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Recognises sentences that say of a workflow what every generated one does (design, "ORCHESTRATOR"): what is ready is next,
/// what does not apply is left out, what was done is undone in reverse. What deviates from that is left unread.
/// </summary>
internal sealed partial class WorkflowSentences(WorkflowDraft draft, NameBook names)
{
    private readonly WorkflowExtraction _workflow = draft.Workflow;

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
        )
        {
            ledger.Read(text);
            return;
        }

        if (statement.Requirement.Block is PrdCodeBlock && _workflow.Steps.Any(step => step.Requirement == statement.Requirement))
        {
            ReadComments(text, ledger);
            return;
        }

        if (NumberingPattern.Match(text.Text) is { Success: true } numbering)
        {
            ledger.Read(text.SpanOf(0, numbering.Length));
            text = text.Slice(numbering.Length);
        }

        var tagged = TextTagger.Tag(text.Text, names);
        foreach (var (start, end) in tagged.Clauses())
        {
            var clause = IdPattern.Replace(tagged.Shape[start..end], "");
            var tags = tagged.TagsWithin(start, end - start).Where(tag => !_sections.Contains(tag.Name)).ToList();
            if (!IsKnown(clause, tags))
            {
                NoteDeviation(statement, clause, tags);
                ReadLead(text, tagged, (start, end), ledger);
            }
            else
            {
                var range = tagged.RangeOf(start, end - start);
                ledger.Read(text.SpanOf(range.Start, range.Length));
            }
        }
    }

    /// <summary>The comments of a listing of steps that ask for nothing; what else it says is read elsewhere.</summary>
    private static void ReadComments(RichText text, StatementLedger ledger)
    {
        foreach (Match comment in CommentPattern.Matches(text.Text))
        {
            if (!DeviationPattern.IsMatch(comment.Value) && !DemandPattern.IsMatch(comment.Value))
            {
                ledger.Read(text.SpanOf(comment.Index, comment.Length));
            }
        }
    }

    /// <summary>"The request shall consist of" before the fields, which are read elsewhere.</summary>
    private static void ReadLead(RichText text, TaggedText tagged, (int Start, int End) clause, StatementLedger ledger)
    {
        if (RequestPattern.Match(tagged.Shape[clause.Start..clause.End]) is { Success: true } lead)
        {
            var range = tagged.RangeOf(clause.Start + lead.Index, lead.Length);
            ledger.Read(text.SpanOf(range.Start, range.Length));
        }
    }

    /// <summary>Statements that ask for another order, another status, another attempt, without a word that is normative by itself.</summary>
    public List<Statement> Deviating { get; } = [];

    private void NoteDeviation(Statement statement, string clause, IReadOnlyList<Tag> tags)
    {
        if (statement.Role == SectionRole.Behaviour && (AsksForOther(clause, tags) || NamesUnknown(clause, tags)))
        {
            Deviating.Add(statement);
        }
    }

    private static bool AsksForOther(string clause, IReadOnlyList<Tag> tags) =>
        tags.All(tag => tag.Kind != TagKind.Input)
        && OutputPattern.IsMatch(clause)
        && (
            DeviationPattern.IsMatch(UnlessFailedPattern.Replace(clause, ""))
            || IsWrongOrder(clause)
            || IsUndoingOfFailed(clause)
            || OtherStatusPattern.IsMatch(clause)
        );

    /// <summary>"void_contract for sign_contract": what is said of a step with a name that nobody has read.</summary>
    private bool NamesUnknown(string clause, IReadOnlyList<Tag> tags) =>
        tags.Any(tag => tag.Kind == TagKind.Step)
        && NamePattern
            .Matches(clause)
            .Any(match => !_names.Contains(match.Value));

    private bool IsKnown(string clause, IReadOnlyList<Tag> tags) =>
        ReferencePattern.IsMatch(clause)
        || EmptyPattern.IsMatch(clause)
        || Illustrations.Is(clause)
        || ForInstancePattern.IsMatch(clause)
        || PurityPattern.IsMatch(clause)
        || IsPurpose(clause)
        || IsSkippingToldAgain(clause, tags)
        || IsRefusalOfUnknown(clause, tags)
        || (TopicPattern.IsMatch(clause) && !Deviates(clause, tags));

    /// <summary>"open_shop coordinates what seven trades do": what the workflow is there for.</summary>
    private bool IsPurpose(string clause) =>
        PurposePattern.Match(clause) is { Success: true } match
        && (match.Groups["name"].Value is var name && (name.Length == 0 || NameBook.WordsOf(name) == _name))
        && !DeviationPattern.IsMatch(clause);

    private bool Deviates(string clause, IReadOnlyList<Tag> tags) =>
        NamesUnknown(clause, tags)
        || DeviationPattern.IsMatch(UnlessFailedPattern.Replace(clause, ""))
        || tags.Any(tag => tag.Kind is TagKind.Input or TagKind.Value)
        || tags.Any(tag => tag.Kind == TagKind.Number && !IsCount(tag.Number))
        || IsWrongOrder(clause)
        || IsUndoingOfFailed(clause)
        || OtherStatusPattern.IsMatch(clause)
        || RefusedPattern.IsMatch(clause);

    /// <summary>Numbers of steps, and how many there are.</summary>
    private bool IsCount(decimal number) =>
        number >= 0 && number <= _workflow.Steps.Count && decimal.Truncate(number) == number;

    /// <summary>Undoing begins with what was completed last.</summary>
    private static bool IsWrongOrder(string clause) =>
        UndoPattern.IsMatch(clause)
        && OrderPattern.IsMatch(clause)
        && !ReversePattern.IsMatch(clause)
        && !clause.Contains("completed_steps", StringComparison.Ordinal);

    private static bool IsUndoingOfFailed(string clause) =>
        FailedStepPattern.IsMatch(clause)
        && UndonePattern.IsMatch(clause)
        && AlsoPattern.IsMatch(clause)
        && !NotPattern.IsMatch(clause);

    /// <summary>"If no car is needed, step 4 does not take place": the rule for a step that has a condition.</summary>
    private bool IsSkippingToldAgain(string clause, IReadOnlyList<Tag> tags)
    {
        if (!LeftOutPattern.IsMatch(clause) || DeviationPattern.IsMatch(clause))
        {
            return false;
        }

        var conditional = _workflow.Steps.Where(step => step.Conditions.Count > 0).ToList();
        var named = tags.Where(tag => tag.Kind is TagKind.Step)
            .Select(tag => tag.Name)
            .Concat(
                tags.Where(tag => tag.Kind == TagKind.Number && IsCount(tag.Number) && tag.Number > 0)
                    .Select(tag => _workflow.Steps[(int)tag.Number - 1].Name)
            )
            .ToList();
        var isOfOne =
            named.Exists(name => conditional.Exists(step => step.Name == name))
            || (named.Count == 0 && conditional.Count == 1);
        return isOfOne && tags.All(tag => tag.Kind != TagKind.Number || IsCount(tag.Number));
    }

    private bool IsRefusalOfUnknown(string clause, IReadOnlyList<Tag> tags) =>
        RefusalPattern.IsMatch(clause)
        && UnknownPattern.IsMatch(clause)
        && tags.All(tag => tag.Kind != TagKind.Number || tag.Number == 1 || tag.Number == _workflow.Steps.Count)
        && tags.All(tag => tag.Kind != TagKind.Input);

    private const string Reverse =
        @"(?:reverse|last\b.*\bfirst|first\b.*\blast|latest|most recent(?:ly)?|newest|youngest|backwards?|beginning with|starting with|(?:last|latest)\b.*\b(?:front|top|beginning)|opposite|inverse|back to front|in turn)";

    [GeneratedRegex(
        @"\bfor (?:instance|example)\b|\be\.g\.|\bsuch as\b|\blike \uE004",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ForInstancePattern { get; }

    [GeneratedRegex(
        @"\b(?:next_?steps?|compensations?|compensating|completed_?steps|failed_?step|status|running|complet(?:ed?|ion)|fail(?:ed|s|ing|ure)?|went wrong|goes wrong|gone wrong|steps?|entry|entries|tasks?|undo|undone|undoes|undoing|reversed?|reversals?|countermeasures?|clean-?ups?|left[- ]out|leaves?|skipped|passed over|omitted|waits?|ready|done|finished|ticked|snake_case|snake case|lower case|underscores?|parallel|side by side|same time|turn|predecessors?|successors?|due|workflow|orchestrator|conductor)\b|\uE004",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex TopicPattern { get; }

    [GeneratedRegex(
        @"\b(?:retry|retries|retried|retrying|attempts?|timeouts?|times? out|minutes?|hours?|seconds?|days?|weeks?|deadline|unless|except|at most|at least|maximum|minimum|no more than|continues?|carr(?:y|ies) on|goes on|not stop|not stopped|ignored?|optional|aborts?|aborted|paused?|priority|manual(?:ly)?|random|limit|limited|twice|restarts?|restarted|alphabetical(?:ly)?|descending|highest number|older than|more than|less than|fewer than|again from|instead of being|anyway|nevertheless|regardless)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex DeviationPattern { get; }

    [GeneratedRegex(
        @"\b(?:compensations?|undo|undone|reversed?|reversals?|countermeasures?|clean-?ups?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UndoPattern { get; }

    [GeneratedRegex(@"\b(?:order|first|last|earliest|oldest|latest)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OrderPattern { get; }

    [GeneratedRegex(Reverse, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ReversePattern { get; }

    [GeneratedRegex(
        @"\b(?:failed[ _]step|(?:step|entry|one) (?:that|which) (?:failed|has failed|went wrong))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FailedStepPattern { get; }

    [GeneratedRegex(@"\b(?:undone|compensated|reversed|compensations?)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex UndonePattern { get; }

    [GeneratedRegex(@"\b(?:too|also|as well|including|included|itself)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AlsoPattern { get; }

    [GeneratedRegex(
        @"\b(?:not|no|never|neither|nor|none|nothing|without|cleans up after itself|passed over|skipped)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotPattern { get; }

    [GeneratedRegex(
        @"\bstatus (?:is|becomes|turns(?: to)?|changes to|goes to) (?:then )?(?:failed|aborted|cancelled|error|stopped|paused|skipped|waiting|done|finished|pending|started|blocked)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OtherStatusPattern { get; }

    [GeneratedRegex(
        @"\b(?:left out|skipp?(?:ed|s)?|omitted|not take place|not happen|no (?:such )?step|nobody waits|not needed|not apply|not wait|instead|takes? place|applies|apply|falls away)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeftOutPattern { get; }

    [GeneratedRegex(
        @"\b(?:refused?|refuses|reject(?:ed|s)?|errors?|not accepted|invalid|turned down|not allowed|forbidden|denied|illegal)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(@"(?:^|(?<=\s))(?:#|//).*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10000)]
    private static partial Regex CommentPattern { get; }

    [GeneratedRegex(
        @"\b(?:must|shall|should|may|can|only|if|when|before|after|never|until|always|fails?|failed)\b|\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DemandPattern { get; }

    [GeneratedRegex(@"\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NamePattern { get; }

    /// <summary>A refusal, whose reason the rest of the clause tells.</summary>
    [GeneratedRegex(
        @"\b(?:is|are|be|gets?) (?:\w+ )?(?:refused|rejected|turned down|denied|forbidden|invalid|illegal)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusedPattern { get; }

    [GeneratedRegex(
        @"^(?:[a-z]+-[\uE006\d]+ )?(?:each |every )?(?:request|input|call)s? (?:must |shall |has to |should )?(?:consists? of|comprises?|contains?|carry|carries|holds?|brings?)(?: only)? (?=completed_steps\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RequestPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:this |our )?(?:workflow|orchestrator|coordinator|conductor|service|node)|it|(?<name>[a-z]\w*(?: \w+){0,4}?)) (?:only )?(?:coordinates|orchestrates|conducts|organi[sz]es|steers|directs) (?!\w+ (?:if|when|unless)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PurposePattern { get; }

    [GeneratedRegex(
        @"\b(?:unknown|other|else|anything|not (?:\w+ ){0,2}(?:in|on|one|among|occur|appear|there|listed|known|named|above|part|exist|belong|mentioned|contained|of)|no such)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UnknownPattern { get; }

    [GeneratedRegex(
        @"\b(?:no|not|nothing|never|none|neither|without|stateless)\b[^,;]*\b(?:memory|state|itself|remembers?|stores?|own|work|performs?|database|anything)\b|\b(?:remembers|keeps|stores|does) nothing\b|\bnever (?:does|performs)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PurityPattern { get; }

    [GeneratedRegex(
        @"^(?:[A-Z]{1,4}-?\d+|\(?[a-z\d]\)|\d+(?:\.\d+)*[.)]?)(?=[\s.:])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NumberingPattern { get; }

    /// <summary>Ids of requirements: "in the order of FR-1 to FR-6".</summary>
    [GeneratedRegex(@"\b[a-z]{1,4}-[\uE006\d]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IdPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:it is )?(?:empty|null|none|nothing|\[ ?\])(?: otherwise)?|otherwise,? (?:it is )?(?:empty|null|none|nothing|\[ ?\])(?: list)?|none,? (?:if|unless) .*fail.*)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EmptyPattern { get; }

    [GeneratedRegex(
        @"\bunless (?:(?:some |one )?step (?:has )?fail(?:s|ed)|failed_?step is (?:set|given|told|not null)|something (?:has )?fail(?:s|ed))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UnlessFailedPattern { get; }

    [GeneratedRegex(@"^(?:[a-z ]+: )?see [^,;]*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ReferencePattern { get; }

    [GeneratedRegex(
        @"\b(?:next_?steps?|compensations?|status|failed_?step|failed|fails)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OutputPattern { get; }
}

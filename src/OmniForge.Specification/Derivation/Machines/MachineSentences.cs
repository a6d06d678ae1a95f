using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Remarks;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Recognises sentences that say of all events what every machine does: what is not allowed is refused, what is not named stays.</summary>
/// <param name="machine">The machine.</param>
/// <param name="names">The names that sentences may hold.</param>
/// <param name="changed">Names of fields that some event changes.</param>
/// <param name="fields">Names of the fields of the state.</param>
/// <param name="words">Words that name the node, what it folds and its state.</param>
/// <param name="rest">Sentences that say that everything else is refused.</param>
/// <param name="stories">Sentences that tell what happens around the software.</param>
/// <param name="judge">Tells remarks from rules.</param>
/// <param name="asked">Questions of people that are denied.</param>
internal sealed partial class MachineSentences(
    MachineExtraction machine,
    NameBook names,
    IReadOnlySet<string> changed,
    IReadOnlySet<string> fields,
    IReadOnlySet<string> words,
    EventStories stories,
    RestRefusals rest,
    RemarkJudge judge,
    AskedRefusals asked
)
{
    /// <summary>"{ "door": "D-1", "openings": 4 }": fields with values, as one state looks.</summary>
    private bool IsSample(Statement statement)
    {
        if (statement.Requirement.Kind != RequirementKind.Code)
        {
            return false;
        }

        var keys = KeyPattern.Matches(statement.Text.Text).Select(key => key.Groups["key"].Value).ToList();
        return keys.Count > 1
            && SamplePattern.IsMatch(statement.Text.Text)
            && keys.TrueForAll(key => fields.Contains(key));
    }

    /// <summary>The requirement whose latest sentence told a refusal.</summary>
    private PrdRequirement? _refusing;

    private readonly FinalStates _final = new(machine);

    /// <summary>Notes the clauses of a statement that need nothing beyond what a machine does.</summary>
    public void Read(Statement statement, StatementLedger ledger)
    {
        if (
            statement.Role == SectionRole.Examples
            || IsSurroundings(statement)
            || stories.Are(statement)
            || IsSample(statement)
            || StateModelReader.PlacesPattern.IsMatch(statement.Text.Text)
            || asked.Are(statement)
        )
        {
            ledger.Read(statement.Text);
            return;
        }

        var text = statement.Text;
        if (NumberingPattern.Match(text.Text) is { Success: true } numbering)
        {
            ledger.Read(text.SpanOf(0, numbering.Length));
            text = text.Slice(numbering.Length);
        }

        var tagged = TextTagger.Tag(text.Text, names);
        if (NewbornSentences.Are(tagged))
        {
            ledger.Read(statement.Text);
            return;
        }

        var isRefusal = _refusing == statement.Requirement;
        if (rest.IsSaid(statement))
        {
            ledger.Read(statement.Text);
            _refusing = statement.Requirement;
            return;
        }
        foreach (var (start, end) in tagged.Clauses())
        {
            var clause = ClauseWords.WithCarriers(machine, ClauseWords.WithState(machine, tagged, start, end), tagged);
            clause = ClauseWords.UnderRefusal(statement, clause);
            var tags = tagged.TagsWithin(start, end - start);
            // In a condition, a word that nobody knows may be anything.
            var leans = () => !Conditions.HasOne(clause) && judge.Leans(statement.Text);
            var isKnown =
                _final.Are(statement.Requirement, clause, tags)
                || IsKnown(clause, tags, isRefusal, leans)
                || IsStaying(statement, clause, tags);
            isRefusal = isKnown && RefusalPattern.IsMatch(clause);
            if (isKnown)
            {
                var range = tagged.RangeOf(start, end - start);
                ledger.Read(text.SpanOf(range.Start, range.Length));
            }
        }

        _refusing = isRefusal ? statement.Requirement : null;
        rest.Follow(_refusing);
    }

    /// <summary>What surrounds the software, said without a field, an input or a number, is no rule of an event.</summary>
    private bool IsSurroundings(Statement statement)
    {
        if (statement.Role != SectionRole.Background)
        {
            return false;
        }

        var tagged = TextTagger.Tag(statement.Text.Text, names);
        return !RefusalPattern.IsMatch(tagged.Shape)
            && tagged.Tags.All(tag => tag.Kind is TagKind.Event or TagKind.State);
    }

    /// <summary>"The lift", where the node is about a chairlift, is one of its names as well.</summary>
    private bool IsOwn(string word) =>
        WordForms.Any(
            word,
            one =>
                words.Contains(one)
                || (one.Length >= ShortestHead && words.Any(own => own.EndsWith(one, StringComparison.Ordinal)))
        );

    private const int ShortestHead = 4;

    private bool IsKnown(string clause, IReadOnlyList<Tag> tags, bool followsRefusal, Func<bool> leans) =>
        ReferencePattern.IsMatch(clause)
        || Illustrations.Is(clause)
        || Illustrations.IsStory(clause)
        || MachineMeanings.AreSaidBy(ClauseWords.WithoutBounds(machine, clause, tags), IsOwn, leans)
        || IsRefusalInState(clause, tags)
        || IsBeginning(clause)
        || IsNewOne(clause, tags)
        || IsOnlyWayOut(clause, tags)
        || IsConstant(clause, tags)
        || IsWithoutEvents(clause, tags)
        || IsOnlyCarrier(clause, tags)
        || RefusalMeaningPattern.IsMatch(clause)
        || IsBreakingOfRules(clause)
        || (GuardMeaningPattern.IsMatch(clause) && !Has(tags, TagKind.Number))
        || IsOccasion(clause, tags)
        || IsPermission(clause, tags)
        || LetterHeadPattern.IsMatch(clause)
        || (followsRefusal && BareRefusalPattern.IsMatch(clause));

    /// <summary>"Rejecting after having approved is possible": no more than the transitions say.</summary>
    private static bool IsPermission(string clause, IReadOnlyList<Tag> tags) =>
        PermissionPattern.IsMatch(clause) && tags.All(tag => tag.Kind is TagKind.Event or TagKind.State);

    /// <summary>"Comes once a night": when others send an event.</summary>
    private static bool IsOccasion(string clause, IReadOnlyList<Tag> tags) =>
        OccasionPattern.IsMatch(clause)
        && !tags.Any(tag => tag.Kind is TagKind.Field or TagKind.Input or TagKind.State);

    /// <summary>"Breaking one of these rules is an error": each of the rules is read by itself.</summary>
    private static bool IsBreakingOfRules(string clause) =>
        RefusalPattern.IsMatch(clause) && BrokenRulePattern.IsMatch(clause) && !ConditionPattern.IsMatch(clause);

    /// <summary>A refusal of an event in a state in which it has no transition.</summary>
    private bool IsRefusalInState(string clause, IReadOnlyList<Tag> tags)
    {
        var named = NamesOf(tags, TagKind.Event);
        var states = NamesOf(tags, TagKind.State);
        if (PassivePattern.IsMatch(clause))
        {
            named.UnionWith(PassiveEvents.Of(machine, states));
        }

        return named.Count > 0
            && states.Count > 0
            && MachineMeanings.IsRefusalInState(clause, IsOwn)
            && !machine.Transitions.Any(one => named.Contains(one.Event) && one.From.Any(states.Contains));
    }

    [GeneratedRegex(@"\bbe " + TagSymbols.State, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PassivePattern { get; }

    /// <summary>What a new one looks like is for those who make one.</summary>
    private static bool IsBeginning(string clause) => BeginningPattern.IsMatch(clause);

    /// <summary>"A closed garage stays closed", of an event that leads from there to nowhere else.</summary>
    private bool IsStaying(Statement statement, string clause, IReadOnlyList<Tag> tags)
    {
        if (
            !StayingPattern.IsMatch(clause)
            || tags is not [{ Kind: TagKind.State } before, { Kind: TagKind.State } after]
            || before.Name != after.Name
        )
        {
            return false;
        }

        var told = machine
            .Clauses.Where(one => one.Requirement.Section == statement.Requirement.Section)
            .SelectMany(one => one.Events)
            .ToHashSet(StringComparer.Ordinal);
        return told.Count > 0
            && !machine.Transitions.Any(one =>
                told.Contains(one.Event)
                && one.From.Contains(before.Name, StringComparer.Ordinal)
                && one.Targets.Any(target => target != after.Name)
            );
    }

    /// <summary>"The lift's initial state is idle, with floor 0": values under a word for a new one.</summary>
    private bool IsNewOne(string clause, IReadOnlyList<Tag> tags) =>
        !Has(tags, TagKind.Event)
        && (Has(tags, TagKind.Field) || tags.Count(tag => tag.Kind == TagKind.State) == 1)
        && MachineMeanings.IsBeginning(clause, IsOwn);

    /// <summary>"Only unlock leads out of locked", where the machine has no other transition from there.</summary>
    private bool IsOnlyWayOut(string clause, IReadOnlyList<Tag> tags)
    {
        var states = NamesOf(tags, TagKind.State);
        var events = NamesOf(tags, TagKind.Event);
        return states.Count == 1
            && events.Count > 0
            && !Has(tags, TagKind.Number)
            && !Has(tags, TagKind.Field)
            && !Has(tags, TagKind.Input)
            && MachineMeanings.IsOnlyWayOut(clause, IsOwn)
            && machine.Transitions.Where(one => one.From.Any(states.Contains)).ToList() is { Count: > 0 } ways
            && ways.TrueForAll(one => events.Contains(one.Event));
    }

    private static HashSet<string> NamesOf(IReadOnlyList<Tag> tags, TagKind kind) =>
        tags.Where(tag => tag.Kind == kind).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);

    private bool IsConstant(string clause, IReadOnlyList<Tag> tags) =>
        (ConstantPattern.IsMatch(clause) || MachineMeanings.IsFixed(clause, IsOwn))
        && !Has(tags, TagKind.Event)
        && tags.Where(tag => tag.Kind == TagKind.Field).ToList() is { Count: > 0 } fields
        && fields.TrueForAll(field => !changed.Contains(field.Name));

    /// <summary>"The other events carry nothing."</summary>
    private bool IsWithoutEvents(string clause, IReadOnlyList<Tag> tags) =>
        NothingCarriedPattern.IsMatch(clause)
        && !Has(tags, TagKind.Number)
        && (
            clause.Contains("apart from", StringComparison.Ordinal)
            || clause.Contains("except", StringComparison.Ordinal)
            || tags.Where(tag => tag.Kind == TagKind.Event)
                .All(tag => machine.Events.First(one => one.Name == tag.Name).Inputs.Count == 0)
        );

    /// <summary>"Only load carries data", where the others carry nothing.</summary>
    private bool IsOnlyCarrier(string clause, IReadOnlyList<Tag> tags) =>
        NamesOf(tags, TagKind.Event) is { Count: > 0 } named
        && tags.All(tag => tag.Kind == TagKind.Event)
        && MachineMeanings.IsOnlyCarrier(clause, IsOwn)
        && machine.Events.Where(one => !named.Contains(one.Name)).All(one => one.Inputs.Count == 0);

    [GeneratedRegex(
        @"^(?:an? |every |each )?\uE000 (?:\w+ )?(?:stays?|remains?) (?:still )?\uE000\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StayingPattern { get; }

    private static bool Has(IReadOnlyList<Tag> tags, TagKind kind) => tags.Any(tag => tag.Kind == kind);

    [GeneratedRegex(
        @"^(?:[A-Z]{1,4}-?\d+|\(?[a-z\d]\)|\d+(?:\.\d+)*[.)]?|\((?:[A-Z]{1,4}-?\d+)\))(?=[\s.:])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NumberingPattern { get; }

    private const string Refusal =
        @"(?:refuse[sd]?|rejected|rejects|invalid_state|invalid(?:[- ]state)?|errors?|not (?:allowed|possible|accepted|permitted|valid)|not be (?:done|made|used|sent|handled)|cannot|impossible|forbidden|turned down|denied|declined|wrong|illegal)";

    [GeneratedRegex(@"\b" + Refusal + @"\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(
        @"\b(?:more|less|fewer|least|most|before|after|than|unless|equal|twice|same|already|exceeds?|reach(?:es|ed)?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    [GeneratedRegex(
        @"^(?:every |each )?(?:new|fresh|newly created) |^(?:initial|starting|first) (?:record|state|values?|[a-z]+)(?: is| has|:|,| –) (?!.*\b(?:if|when|must|only|not)\b)|^(?:at (?:start|beginning|first)|initially|in beginning|to begin with)\b|\b(?:begins|starts) (?:as|in|with|out|off|its life)\b|^where every",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BeginningPattern { get; }

    [GeneratedRegex(
        @"\b(?:never change[sd]?|not change[sd]?|constant|stays? same|passes through|passed through|unchanged|always kept)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConstantPattern { get; }

    [GeneratedRegex(
        @"\b(?:carry|carries|take|takes|bring|brings|have|has|need|needs|hold|holds|come|comes)\b(?: \w+)? (?:nothing|none|no |without )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NothingCarriedPattern { get; }

    [GeneratedRegex(
        @"^(?:\w+ ){0,4}(?:then )?(?:answers?|gets?|returns?|is|means|:)?[^,;]*" + Refusal,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BareRefusalPattern { get; }

    /// <summary>"Turned down means: an error, and no new account."</summary>
    [GeneratedRegex(
        @"^(?:turned down|refused|rejected|declined|refusal)(?: event)? ?(?:means|=|is)\b?:? ?error(?:,? (?:and )?(?:no new [a-z]+|(?:state|record|[a-z]+) (?:is |stays |does )?(?:unchanged|not change)))?\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusalMeaningPattern { get; }

    /// <summary>"An event whose guard does not hold is refused", "columns that a row leaves empty change nothing": so it is anyway.</summary>
    [GeneratedRegex(
        @"^(?:(?:if|when|where) )?(?:(?:an? )?(?:event|trigger|row|transition)s? (?:whose|for which|of which) )?(?:guards?|conditions?)(?: (?:of|in) (?:\w+ ){0,3}\w+)?(?: that| which)? (?:does|do|is|are) not (?:hold|met|fulfilled|satisfied|true)s?,? (?:\w+ ){0,2}?(?:is|are|leads to|means|gives) (?:\w+ ){0,2}"
            + Refusal
            + @"\.?$|^(?:columns?|cells?)(?: that \w+ \w+ leaves?)? (?:that are )?(?:left )?(?:empty|blank)(?: cells?)? (?:change|changes|mean|means) (?:nothing|no change)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GuardMeaningPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:event|one|anything|whatever|request)\b[^,;]{0,40} )?break(?:s|ing) (?:one|\uE006|any) of (?:these |those )?(?:rules|conditions)(?: (?:above|below))? (?:is|are|must be|shall be|leads to|means) [^,;]{0,20}?(?:, (?:too|and (?:state|record|[a-z]+) (?:does not change|stays|is unchanged)))?\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BrokenRulePattern { get; }

    [GeneratedRegex(
        @"^(?:it |this |event |\uE001 )?(?:comes?|arrives?|happens?|occurs?|runs?|is sent|is raised|is triggered) (?:in |by timer )?(?:once|twice|every|each|at most once|daily|nightly|hourly|weekly|monthly|\uE006 times) ?(?:an? |every |each |per )?(?:second|minute|hour|day|night|morning|evening|week|month|year)?\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OccasionPattern { get; }

    [GeneratedRegex(
        @"^\uE001 (?:it )?(?:after|before|without) (?:having )?[\uE000\uE001] (?:it )?(?:is|remains) (?:possible|allowed|fine|permitted|accepted)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PermissionPattern { get; }

    [GeneratedRegex(@"^\s*\{[^{}]*\}\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SamplePattern { get; }

    [GeneratedRegex("\"(?<key>\\w+)\"\\s*:", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex KeyPattern { get; }

    /// <summary>"To: … From: … Re: …": the head of a letter.</summary>
    [GeneratedRegex(@"^to: .*\bfrom: .*\b(?:re|subject|about|date): ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LetterHeadPattern { get; }

    [GeneratedRegex(
        @"^(?:[a-z ]+: |(?:\uE000|,| and| or| )+ ?(?:→|:|–|->) ?)?see [^,;]*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReferencePattern { get; }
}

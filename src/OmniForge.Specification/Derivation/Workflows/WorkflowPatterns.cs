using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>How sentences about workflows are worded; over shapes in which names and numbers are tagged.</summary>
internal static partial class WorkflowPatterns
{
    private const string Reverse =
        @"(?:reverse|last\b.*\bfirst|first\b.*\blast|latest|most recent(?:ly)?|newest|youngest|backwards?|beginning with|starting with|(?:last|latest)\b.*\b(?:front|top|beginning)|opposite|inverse|back to front|in turn)";

    /// <summary>Tells whether a text says that steps are undone.</summary>
    public static bool TellsUndoing(string text) => TellsUndoingPattern.IsMatch(text);

    [GeneratedRegex(
        @"^(?!.*(?:\b(?:no|not|nothing|never|none|without|empty)\b|n['’]t\b)).*\b(?:undone|reversed|taken back|put right|rolled back|reverted|compensated)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex TellsUndoingPattern { get; }

    [GeneratedRegex(
        @"\bfor (?:instance|example)\b|\be\.g\.|\bsuch as\b|\blike \uE004",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex ForInstancePattern { get; }

    [GeneratedRegex(
        @"\b(?:next_?steps?|compensations?|compensating|completed_?steps|failed_?step|status|running|complet(?:ed?|ion)|fail(?:ed|s|ing|ure)?|went wrong|goes wrong|gone wrong|steps?|entry|entries|tasks?|undo|undone|undoes|undoing|reversed?|reversals?|countermeasures?|clean-?ups?|left[- ]out|leaves?|skipped|passed over|omitted|waits?|ready|done|finished|ticked|snake_case|snake case|lower case|underscores?|parallel|side by side|same time|turn|predecessors?|successors?|due|workflow|orchestrator|conductor|ordered by)\b|\uE004",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex TopicPattern { get; }

    [GeneratedRegex(
        @"\b(?:retry|retries|retried|retrying|attempts?|timeouts?|times? out|minutes?|hours?|seconds?|days?|weeks?|deadline|unless|except|at most|at least|maximum|minimum|no more than|continues?|carr(?:y|ies) on|goes on|not stop|not stopped|ignored?|optional|aborts?|aborted|paused?|priority|manual(?:ly)?|random|limit|limited|twice|restarts?|restarted|alphabetical(?:ly)?|descending|highest number|older than|more than|less than|fewer than|again from|instead of being|anyway|nevertheless|regardless)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex DeviationPattern { get; }

    [GeneratedRegex(
        @"\b(?:compensations?|undo|undone|reversed?|reversals?|countermeasures?|clean-?ups?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex UndoPattern { get; }

    [GeneratedRegex(@"\b(?:order|first|last|earliest|oldest|latest)\b", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex OrderPattern { get; }

    /// <summary>"Parallel steps in the order in which I named them": of what is next, and not of undoing.</summary>
    [GeneratedRegex(
        @"\b(?:parallel|simultaneous|concurrent|next_?steps?|next|ready|several|branches)\b[^,;)]{0,30}?\bin (?:same |this )?order\b[^,;)]*|\bnext_?steps?\b(?:(?!compensations)[^;]){0,80}?\bin (?:same |this )?order\b[^,;)]*",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex NextOrderPattern { get; }

    [GeneratedRegex(Reverse, RegexOptions.CultureInvariant, 10000)]
    public static partial Regex ReversePattern { get; }

    [GeneratedRegex(
        @"\b(?:failed[ _]step|(?:step|entry|one) (?:that|which) (?:failed|has failed|went wrong))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex FailedStepPattern { get; }

    [GeneratedRegex(
        @"\b(?:undone|compensated|reversed|compensations?|taken back|rolled back|reverted|put right)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex UndonePattern { get; }

    /// <summary>That something is not as it is otherwise.</summary>
    [GeneratedRegex(
        @"\b(?:not|no|never|only|left out|omitted|skipped|dropped|missing|kept|keeps?|stays?|remains?|except(?:ion)?|instead|unless|without|twice)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex ChangePattern { get; }

    [GeneratedRegex(
        @"^(?!.*\b(?:otherwise|no step|unless|without|none|has no|failed[ _]?step|failed one|step that (?:has )?failed)\b).*(?<!\b(?:if|when|where|once|as) )\b(?:nothing|no step|none of (?:it|them)) (?:is|gets|are|has to be|have to be|must be|needs to be|need be) (?:ever )?(?:undone|reversed|compensated|rolled back|taken back|reverted)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex WithoutUndoingPattern { get; }

    [GeneratedRegex(@"\b(?:too|also|as well|including|included|itself)\b", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex AlsoPattern { get; }

    [GeneratedRegex(
        @"\b(?:not|no|never|neither|nor|none|nothing|without|cleans up after itself|passed over|skipped)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex NotPattern { get; }

    [GeneratedRegex(
        @"\bstatus (?:is|becomes|turns(?: to)?|changes to|goes to) (?:then )?(?:failed|aborted|cancelled|error|stopped|paused|skipped|waiting|done|finished|pending|started|blocked)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex OtherStatusPattern { get; }

    [GeneratedRegex(
        @"\b(?:left (?:out|away)|skipp?(?:ed|s)?|omitted|not take place|not happen|no (?:such )?step|nobody waits|not needed|not apply|not wait|instead|takes? place|applies|apply|falls away)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex LeftOutPattern { get; }

    [GeneratedRegex(
        @"\b(?:refused?|refuses|reject(?:ed|s)?|errors?|not accept(?:ed)?|invalid|turned down|not allowed|forbidden|denied|illegal)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex RefusalPattern { get; }

    [GeneratedRegex(@"(?:^|(?<=\s))(?:#|//).*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10000)]
    public static partial Regex CommentPattern { get; }

    [GeneratedRegex(
        @"\b(?:must|shall|should|may|can|only|if|when|before|after|never|until|always|fails?|failed)\b|\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    public static partial Regex DemandPattern { get; }

    /// <summary>"Can go on while the photographs are taken": that steps run side by side, which the steps themselves tell.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:it|this)\s+)?(?:can|may)\s+(?:go on|run|start|begin|happen|take place|be done)\b(?!.*\b(?:must|only|never|unless|until|if)\b)[^\d]*\b(?:while|beside|alongside|parallel|same time|meanwhile)\b[^\d]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    public static partial Regex MeanwhilePattern { get; }

    [GeneratedRegex(@"\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex NamePattern { get; }

    [GeneratedRegex(
        @"(?:\b(?:sections?|chapters?|tables?|figures?|decisions?|resolutions?|items?|points?|rules?|requirements?|clauses?|paragraphs?|articles?)|§) ?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex SectionPattern { get; }

    /// <summary>A refusal, whose reason the rest of the clause tells.</summary>
    [GeneratedRegex(
        @"\b(?:is|are|be|gets?) (?:\w+ )?(?:refused|rejected|turned down|denied|forbidden|invalid|illegal)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex RefusedPattern { get; }

    [GeneratedRegex(
        @"^(?:[a-z]+-[\uE006\d]+ )?(?:each |every )?(?:(?:request|input|call|caller)s?|whoever (?:calls|asks)(?: it)?|it|we|one|somebody|others|other services?|workflow|orchestrator|coordinator) (?:must |shall |has to |should |always )?(?:consists? of|comprises?|contains?|carry|carries|holds?|brings?|hands? (?:it |us )?over|hands? in|(?:is|are) (?:given|handed|told|passed|supplied with|fed)|gets?|takes?|receives?|tells?(?: it| us)?|gives?(?: it| us)?|supplies|supply|provides?|sends?|passes|pass|states?|says?)(?: only)? (?=completed_steps\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex RequestPattern { get; }

    [GeneratedRegex(@"^(?:and )?\(?\uE006[.)] ?(?=\uE004)", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex EnumeratorPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:this |our )?(?:workflow|orchestrator|coordinator|conductor|service|node)|it|(?<name>[a-z]\w*(?: \w+){0,4}?)) (?:only )?(?:coordinates|orchestrates|conducts|organi[sz]es|steers|directs) (?!\w+ (?:if|when|unless)\b)|^(?:so )?there (?:shall|must|should|will|is to) be (?:\w+ ){0,3}(?:helper|assistant|orchestrator|coordinator|conductor|dispatcher|guide|planner)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex PurposePattern { get; }

    [GeneratedRegex(
        @"\b(?:unknown|other|else|anything|not (?:\w+ ){0,2}(?:in|on|one|among|occur|appear|there|listed|known|named|above|part|exist|belong|mentioned|contained|of|steps?|valid)|none (?:of|among)|no (?:such|steps?))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex UnknownPattern { get; }

    [GeneratedRegex(
        @"\b(?:no|not|nothing|never|none|neither|without|stateless)\b[^,;]*\b(?:memory|state|itself|remembers?|stores?|own|work|performs?|database|anything)\b|\b(?:remembers|keeps|stores|does) nothing\b|\bnever (?:does|performs)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex PurityPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:[Dd]ecision|[Rr]esolution|[Ii]tem|[Pp]oint|[Rr]ule|[Rr]equirement|[Cc]lause|[Pp]aragraph|[Aa]rticle|[Ss]ection|§)\s?\d+(?:\.\d+)*|[A-Z]{1,4}-?\d+|\(?[a-z\d]\)|\d+(?:\.\d+)*[.)]?)(?=[\s.:])",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex NumberingPattern { get; }

    /// <summary>The number of a sentence within a text: "If a step fails Decision 4.1 No further step is started".</summary>
    [GeneratedRegex(
        @"(?<=\S)\s+(?:Decision|Resolution|Item|Point|Rule|Requirement|Clause|Paragraph|Article|§)\s?\d+(?:\.\d+)*[.:)]?\s+(?=[\p{Lu}""“`])",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex InnerNumberPattern { get; }

    /// <summary>"With 90 days or fewer the step is left out".</summary>
    [GeneratedRegex(
        @"^(?:(?:if|when|where|for|in case of) )?(?<when>.+?),? (?:then )?(?:the |this |that )?(?:step|it|\uE004) (?:is |gets )?(?:left out|skipped|omitted|dropped|not (?:needed|done|necessary)|falls away)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    public static partial Regex ComplementPattern { get; }

    /// <summary>Ids of requirements: "in the order of FR-1 to FR-6".</summary>
    [GeneratedRegex(@"\b[a-z]{1,4}-[\uE006\d]", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex IdPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:it is )?(?:empty|null|none|nothing|\[ ?\])(?: otherwise)?|otherwise,? (?:it is )?(?:empty|null|none|nothing|\[ ?\])(?: list)?|none,? (?:if|unless) .*fail.*)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex EmptyPattern { get; }

    [GeneratedRegex(
        @"\bunless (?:(?:some |one |any )?step (?:(?:has )?fail(?:s|ed)|(?:went|goes|has gone) wrong)|(?:there is )?(?:some |any )?failed[ _]?step(?: is (?:set|given|told|not null|there))?|(?:something|anything) (?:has )?(?:fail(?:s|ed)|went wrong|goes wrong|gone wrong))",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex UnlessFailedPattern { get; }

    /// <summary>"After discussion the following was decided".</summary>
    [GeneratedRegex(
        @"^(?:(?:workflow|process) (?:[a-z]+ ){0,4})?(?:(?:after|following|upon|in) (?:\w+ ){0,2}(?:discussion|debate|review|meeting|consideration),? )?(?:(?:we|all|everybody|group|team|it|following|this|these|that)(?: \w+)? )+(?:decided|agreed|resolved|settled|laid down|fixed)(?: (?:on )?(?:following|this|these|that|upon|unanimously))*:?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex DecidedPattern { get; }

    [GeneratedRegex(@"^(?:[a-z ]+: )?see [^,;]*$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex ReferencePattern { get; }

    [GeneratedRegex(
        @"\b(?:next_?steps?|compensations?|status|failed_?step|failed|fails)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex OutputPattern { get; }

    [GeneratedRegex(
        @"\bneeds? no (?:taking back|undoing|undo|compensation|reversal)\b|\bha(?:s|ve) nothing to (?:undo|be undone|take back)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex NoUndoNeededPattern { get; }
}

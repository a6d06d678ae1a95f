using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>How sentences tell the order of steps; over shapes in which steps and numbers are tagged.</summary>
internal static partial class StepPatterns
{
    private const string Reference =
        "(?:(?:(?:every|each|all|whole)(?: of)?(?: steps?)?(?: (?:of|in))? )?"
        + TagSymbols.State
        + "|(?:steps? |no\\. ?|items? )?(?:"
        + TagSymbols.Step
        + "|(?:(?<!\\b(?:all|all of|all of these|all of those|these|those|them) )|(?=.(?:, ?| and | or | & )"
        + TagSymbols.Number
        + "))"
        + TagSymbols.Number
        + "(?! (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|percent|euros?|or more|of)\\b)(?! ?[-%])))";

    private const string References =
        "(?:both(?: of)?,? |all of |all |each of |every one of |either )?(?<steps>"
        + Reference
        + "(?:(?:"
        + TagSymbols.Between
        + "|,? and,? ?)(?:both )?(?:,? ?\\(?"
        + StepReferences.IfApplies
        + "\\)?,? )?"
        + Reference
        + ")*)";

    private const string Done =
        "(?: (?:that|which) (?:takes? place|appl(?:y|ies)|(?:is|are) (?:needed|not (?:skipped|left out))))?(?: too)?(?:,? (?:is|are|has been|have been|has|have|was|were))?(?: (?:all|both))?(?: (?:done|completed|complete|finished|ready|over|through|successful|succeeded|reported))*";

    private const string LeftOut =
        "(?:skipped|left out|left away|passed over|dispensed with|omitted|dropped|not (?:needed|done|necessary|required|executed|run|planned|applicable)|does not (?:apply|take place|happen)|falls away|drops out)";

    private const string After =
        "(?<!\\b(?:not|never|nor) )(?:(?:directly|right|immediately|only|also|straight) )*(?:after|once|when|as soon as|waits? for|has to wait for|needs?|requires?|depends on|follows?(?: on| after)?|(?:is |are )?preceded by|behind|following|comes? after)";

    /// <summary>What a step waits for where another one is left out.</summary>
    [GeneratedRegex(
        "^"
            + References
            + ",? (?:if|when|where) (?<left>"
            + TagSymbols.Step
            + ") (?:is |was |gets )?"
            + LeftOut
            + @"|[,;.(]? ?(?:or |otherwise )?(?:it )?(?:comes |starts |begins |follows |waits for )?(?:after )?"
            + References
            + " (?:if|when|where) (?:(?:there is|there are) no |without |no )(?<left>"
            + TagSymbols.Step
            + @")\)?"
            + @"|[,;(] ?(?:or |otherwise |else )?(?:after )?"
            + References
            + ",? (?:if|when|where) (?<left>"
            + Reference
            + ") (?:is |was |gets )?"
            + LeftOut
            + @"\)?"
            + @"|[,;.(]? ?(?:or |otherwise )?(?:it )?(?:comes |starts |begins |follows |waits )?(?:directly |right )?(?:after|for) "
            + References
            + " (?:if|when|where) (?<left>"
            + TagSymbols.Step
            + ") (?:is |was |gets )?"
            + LeftOut
            + @"\)?"
            + "|(?:if|when|where) (?<left>"
            + TagSymbols.Step
            + ") (?:is |was |gets )?"
            + LeftOut
            + ",? (?:then )?(?:(?:it|this step|"
            + TagSymbols.Step
            + ") )?(?:can )?(?:comes |starts? |begins? |follows |waits )?(?:directly |right )?(?:after|for|follows|when|once|as soon as) "
            + References
            + Done,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Detour { get; }

    /// <summary>What joins phrases that are waited for.</summary>
    [GeneratedRegex(
        @" and | as well as | plus | along with | together with | besides ",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Joint { get; }

    /// <summary>That there is nothing of what a step is about: "there is no linen", "no linen is needed".</summary>
    [GeneratedRegex(
        @"^(?:there (?:is|are) )?no (?<words>[a-z]+(?: [a-z]+)??)(?: (?:is|are) (?:needed|required|necessary|made|there))?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Lack { get; }

    /// <summary>That a step waits for something.</summary>
    [GeneratedRegex(After + " ", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Waiting { get; }

    /// <summary>What a step waits for in some runs only, behind what it waits for otherwise.</summary>
    [GeneratedRegex(
        @"(?:[,;:(] ?| )(?:or|otherwise|else)\b,? (?=(?:(?:directly|immediately|straight|right|only) )?(?:after|if|when|where|once|as soon as|for|in|with|without)\b[^,]+(?:, | ))(?!(?:if|when|where|for|in|with)\b[^,]*$).*$|(?:[,;:(] ?| )or (?:(?:just|only|directly) )?(?:first|last|\uE004|\uE006)[^,;]* (?:if|when|where|for|in|with|without) .*$|[,;(] ?(?:and |but )?(?:if|when|where) (?:(?:that(?: one| step)?|it|this(?: one| step)?) (?:is |was |gets )?"
            + LeftOut
            + @"|there (?:is|are) no [^,]+|no(?:ne)? [^,]+|\uE004 (?:is|was) [^,]+|step \uE006 (?:is|was) [^,]+), .*$|[,;(] ?(?:and |but )?(?:if|when|where|in case|with|without|for) [^,;\uE004\uE006]+, (?:then )?(?:(?:it|this step|this one) )?(?:(?:can|may|does) )?(?:(?:comes?|starts?|begins?|follows?|waits?) )?(?:(?:directly|already|right|immediately|straight) )?(?:after|when|once|as soon as|for) (?:(?:both|all|of|steps?) )*[\uE004\uE006].*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Alternative { get; }

    /// <summary>What a step waits for, by name or number.</summary>
    [GeneratedRegex(
        After
            + " (?:that )?"
            + References
            + Done
            + "|(?:has|have) "
            + References
            + " as (?:only )?predecessors?|(?:only )?predecessors?(?: of "
            + TagSymbols.Step
            + ")? (?:is|are):? "
            + References,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Waits { get; }

    /// <summary>What a step waits for, by a pronoun for the steps before.</summary>
    [GeneratedRegex(
        After
            + @" (?<all>everything(?: so far| above| before(?: (?:it|this|that)(?: step)?)?)?|all (?:others?|(?:previous |preceding |other )?steps(?: (?:so far|above|before))?))(?! (?:but|except|other than|apart from|save)\b)"
            + Done
            + "|"
            + After
            + @" (?:(?:all|both|every one|each|any) (?:of )?)?(?:these|them|those|this|that|they|both|all "
            + TagSymbols.Number
            + "|all)(?: steps| "
            + TagSymbols.Number
            + ")?"
            + Done,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex WaitsForThese { get; }

    /// <summary>What a step waits for, in other words than the names of steps.</summary>
    [GeneratedRegex(
        After
            + @" (?:both )?(?<words>[a-z][a-z ]*?)(?: \((?:steps? )?(?<steps>[\uE004\uE006](?: (?:and|or) [\uE004\uE006])*)\))?(?=[.,;:()]|$| but\b| and (?:only|is|it|that|with|ends|closes|comes|opens|starts|runs)\b| (?:we|you|one|they|somebody|comes?|follows?|begins?|starts?|can|must|shall|should|will)\b| \uE004)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex WaitsForWords { get; }

    /// <summary>That what is waited for may be left out, which holds of every step: "(if it has to be)"; behind words that are taken.</summary>
    [GeneratedRegex(
        @"(?<=\u0001),? ?\(?(?:without|except|except for|leaving out|but not) \uE004,? (?:if|where|when) (?:it|this|that|\uE004)(?: step)? (?:is|was|has been) "
            + LeftOut
            + @"(?:\)|(?=[,.;]|$))|(?<=\u0001),? ?\(?(?:if|where|when|as far as|provided) (?:(?:it|this|that|they|there) (?:has|have|had|is|are|was|were) (?:to be|to take place|one|needed|required|necessary|planned|not (?:skipped|left out))|(?:it|this|that|they) (?:takes? place|appl(?:y|ies)|happens?)|needed|required|necessary|applicable|any)(?: at all)?(?:\)|(?=[,.;]|$))",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex IfNeeded { get; }

    /// <summary>That something comes before, in words in which no step was found.</summary>
    [GeneratedRegex(
        @"\b(?:after|follows|waits? for|depends on|preceded by|as soon as|once) (?!all\b|that\b|this\b|these\b|it\b|them\b|day\b|more\b|every\b|per\b)[a-z]",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Unresolved { get; }

    /// <summary>A step that waits for nothing.</summary>
    [GeneratedRegex(
        @"\bfirst step\b|\b(?:has|have|needs?) no predecessors?\b|\b(?:is|comes?|goes|runs|starts|begins|happens) first\b|\b(?:workflow|process|everything|run|it|all) (?:starts|begins) here\b|\bfirst comes?\b|\b(?:comes?|is|stands) at (?:beginning|start)\b|\b(?:starts?|begins?|opens?|commences)(?: \w+)? with\b|\bopens\b(?: \w+)?|\(first[,;)]|^first[ ,:]|– first\b|waits for nothing|\bstarts (?:immediately|at once)|\b(?:needs|requires) nothing\b|\bis start\b|"
            + TagSymbols.Step
            + " first$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex First { get; }

    /// <summary>A step that runs beside another one.</summary>
    [GeneratedRegex(
        @"(?:(?:it |also )?(?:runs|starts|happens|goes|and) )?(?:at same time as|in parallel (?:with|to)|parallel (?:to|with)|side by side with|alongside|together with|simultaneously with|concurrently with|beside|independent(?:ly)? of) (?:"
            + References
            + "|(?:them|these|those|both|it|this|that)(?: "
            + TagSymbols.Number
            + ")?\\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Beside { get; }

    /// <summary>Steps that run side by side.</summary>
    [GeneratedRegex(
        @"side by side|at same time|(?:in|run|runs|runs? in) parallel|parallel|start together|starts together|simultaneously|concurrently|together",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex SideBySide { get; }

    /// <summary>A step that follows those before it.</summary>
    [GeneratedRegex(
        @"\b(?:then|next|finally|at last|lastly|after that|afterwards|thereafter|at end|in end|second|third|fourth|fifth|sixth)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Then { get; }

    /// <summary>That a step is the last one, which says nothing of its own.</summary>
    [GeneratedRegex(
        @"\b(?:it |that )?(?:is|and is|comes)? ?last(?: step| one)?\b|(?:with that|that is)[^.]*\b(?:finished|end|all)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Last { get; }

    /// <summary>That a step begins, in words that say nothing of when.</summary>
    [GeneratedRegex(
        @"\b(?:shall|must|should|will|can|may|has to|have to|is to|are to) (?:then |also |both |all )?(?:be (?:started|begun|run|executed|done|performed|carried out|triggered)|start|begin|run|follow|take place|happen|come)\b(?! (?:not|only|within|before|no|until|at most))",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Begins { get; }

    /// <summary>When a step takes place.</summary>
    [GeneratedRegex(
        @"(?:(?:, ?|; ?| )?but )?\bonly (?:necessary |takes place |exists |applies |happens |comes |due |there |(?<did>run|done|sent|made|held|taken|given|written|built|drawn|[a-z]{2,}ed) (?=if\b|when\b|where\b|in case\b|provided\b|for\b))?(?:(?:if|when|where|in case|provided)\b(?: that)? )?(?<only>(?:i\.e\.|[^.;)\u0001])+?)(?=, (?:then )?(?:(?:we|you|they|one|somebody|it|there|comes?|follows?)\b|\uE004)|[.;)\u0001]|$)"
            + @"|\b(?:takes place|is done|is needed|happens|applies|runs|is run|is required|comes) only (?:(?:if|when|where|in case)\b )?(?<only>[^.;)\u0001]+)"
            + @"|\b(?<only>for [a-z][a-z ]*?) only(?=[.;,)]|$)"
            + @"|\b(?:is|are|takes place|applies|happens|gets)(?: (?:done|needed|required|run|made|held|executed|carried out|performed|planned|started))? (?<only>for (?!(?:all|every|each|any) \w+(?:[.;,]|$))[a-z][^.;)\u0001]*?)(?: only)?(?=[.;)\u0001]|$|,? (?:but )?not (?:for|if|when)|,? (?:except|unless|but|provided)\b|, only\b)"
            + @"|\bprovided(?: that)? (?<only>[^.;)\u0001]+)"
            + @"|\bnot for (?<skip>[^.;),\u0001]+)"
            + @"|\bwithout [a-z ]+ ?\((?<skip>[^)]+)\),? (?:there is no such step|(?:it|this step) is (?:skipped|left out|omitted|not done)|(?:it|this step) does not (?:take place|happen))"
            + @"|\b(?:skipped|left out|omitted|not (?:done|needed|executed)|does not (?:take place|happen)) (?:if|when|for|in case) (?<skip>[^.;)\u0001]+)"
            + @"|\bunless (?<skip>[^.;)\u0001]+)"
            + @"|\b(?:if|when) (?!(?:\w+ ){0,3}(?:fails?|failed|failures?|goes wrong|went wrong|completed|done|finished)\b)(?!(?:\w+ ){0,4}(?:undone|taken back|reversed|rolled back|compensated)\b)(?<only>(?:\([^()\u0001\uE004]*\)|[^.;),\u0001\uE004])+)(?=[,.;)]|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Condition { get; }

    /// <summary>What somebody does when a step is done, behind words that say what it waits for.</summary>
    [GeneratedRegex(
        @"(?<=\u0001|\uE004), when (?!(?:it|this|that|they|there|step)\b)[a-z]+ (?!is\b|has\b|was\b|does\b|needs\b|wants\b|exceeds\b|asks\b|orders\b|requests\b|costs\b|weighs\b)[a-z]+s [a-z]+(?: [a-z]+)?(?=[.;]|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Story { get; }

    /// <summary>What joins a condition to those before it of which one is enough: "and also", "or".</summary>
    [GeneratedRegex(
        @"\b(?:or|(?:and |but )?also|as well as|and likewise|and besides)(?: (?:it )?(?:is )?(?:also )?(?:done|needed|run|executed|takes place|applies))?,? *$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Also { get; }

    /// <summary>Under which circumstances a step never takes place, besides another condition: "and a hotfix never has one".</summary>
    [GeneratedRegex(
        @"(?:, ?|; ?|^)(?:and |but )?(?<skip>[a-z][a-z ]* never (?:has|have|gets?|needs?) (?:one|\uE006|it)(?:,? unless [^.;)\u0001]+)?)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Never { get; }

    /// <summary>Under which circumstances a step is left out, where nothing else says it: "but a hotfix goes without it, unless …".</summary>
    [GeneratedRegex(
        @"(?:, ?|; ?|^)(?:and |but )?(?<skip>[a-z][a-z ]* (?:go(?:es)?|do(?:es)?) without (?:it|one|\uE006|this step)(?:,? unless [^.;)\u0001]+)?)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex GoesWithout { get; }

    /// <summary>A step that is left out under a condition, told in a sentence of its own.</summary>
    [GeneratedRegex(
        "^(?:if|when|where) (?<skip>[^,;.]+), (?:then )?(?<step>"
            + Reference
            + ") (?:is |gets |are )?"
            + LeftOut
            + "|^(?<step>"
            + Reference
            + ") (?:is |gets |are )?"
            + LeftOut
            + " (?:if|when|where) (?<skip>[^,;.]+)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Exclusion { get; }

    /// <summary>The other side of a condition, told again.</summary>
    [GeneratedRegex(
        @"(?:otherwise|else|if not|with (?:fewer|less|more|no) \w+|without (?:it|\w+)),? (?:(?:it|this step|step) )?(?:is |gets )?"
            + LeftOut
            + @"|\((?:\uE006 or \uE006,? )?depending on [^)]*\)|\b[a-z]+(?: [a-z]+){0,8}? (?:needs? (?:none|no [a-z]+|not)|skips? it|do(?:es)? not need (?:it|one|any)|go(?:es)? without(?: it)?|have none|has none)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Otherwise { get; }
}

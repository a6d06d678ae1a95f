using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>How clauses tell the order of steps; over shapes in which steps, numbers and conditions are tagged.</summary>
internal static partial class OrderPatterns
{
    /// <summary>Stands for a condition that is read.</summary>
    public const char World = '\uE010';

    private const string Left =
        "(?:skipped|left out|left away|omitted|dropped|passed over|dispensed with|not (?:needed|done|necessary|required|planned|applicable|due|counted))";

    private const string Part = "(?:part of (?:it|that|this|\\w+)|there|(?:a )?step|among steps)";

    /// <summary>What may be a condition: the words behind a preposition or a conjunction.</summary>
    [GeneratedRegex(
        @"\b(?<lead>if|when|whenever|where|in case(?: of)?|for|with|in|at|under|as long as|provided(?: that)?)\b ?(?<words>[^,;:()]+)|\b(?<lead>)(?<words>without [^,;:()]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Condition { get; }

    /// <summary>Where a condition may end before its clause does.</summary>
    [GeneratedRegex(@" |$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex ConditionEnd { get; }

    /// <summary>The next part of a clause.</summary>
    [GeneratedRegex(
        "(?<world>\uE010)|(?<step>\uE004)"
            + "|(?<comma>[,:()–])"
            + @"|\b(?<goeson>(?:(?:work|it|workflow|process|everything|run|job|one|we)\b ?)?(?:goes|go|continues?|carr(?:y|ies)|moves?|proceeds?)(?: straight| directly| right)?(?: on| ahead)? (?:with|to) (?:next|following)(?: (?:point|step|one|item|task|stage))?|(?:nobody|nothing|no step) waits? for (?:it|that|this))\b"
            + @"|\b(?<leftout>(?:(?:is|are|gets?|was|will be) )?(?:simply |then |therefore )?"
            + Left
            + @"|(?:is|are) never (?:due|done|started|ready|next)|(?:is|are) not "
            + Part
            + @"|(?:do|does) not (?:exist|apply|take place|happen|count|matter|have (?:it|one|that|this(?: step)?)|get (?:it|one)|need (?:it|one|that))|falls? away|drops? out|(?:go(?:es)?|do(?:es)?)(?: on)? without(?: (?:it|one|that|this step))?|(?:have|has|gets?|needs?) none|there is (?:no such (?:step|task)|nothing to [a-z]+(?: for| by)?(?=$|[,:]))|(?:is|are) not worth (?:it|while|money|effort|trouble|expense|time))\b"
            + @"|\b(?<present>(?:is|are) (?:only )?(?:a )?(?:step|part of it|needed|due|done|there|required|necessary|made|run)(?= (?:only )?(?:for|if|when|in|with|\uE010))(?: only)?|(?:applies|apply|takes? place|happens?|exists?|counts?|matters?|(?:is|are) counted)(?: only)?|(?:is|are)(?: only)?(?= ?\uE010))"
            + @"|\b(?<beside>(?:(?:go|goes|run|runs|can|be|done|may|start|begin|happen|take place|are|is)\b ?)*(?:on )?(?:in parallel(?: with| to)?|parallel(?: with| to)?|at (?:very )?same time(?: as)?|side by side(?: with)?|next to (?:each other|one another)|concurrently(?: with)?|simultaneously(?: with)?|together(?: with)?|alongside|beside|meanwhile)|(?:do|does|need) not (?:have to )?wait for (?:each other|one another|other(?: one)?)|not wait for (?:each other|one another)|(?:it )?does not matter (?:which|what|in (?:which|what)|who)|(?:(?:are|is|run) )?independent(?:ly)? of(?: (?:each other|one another))?|in (?:either|any|whatever) order|order (?:of|between|among)(?= .*does not matter))\b"
            + @"|\b(?<like>likewise|ditto|just as well|in same way|same (?:goes|holds|is true|applies) for|so (?:is|are|does|do|can)|same)\b"
            + @"|\b(?<first>(?:is where|with) (?:everything|all|workflow|it|process) (?:starts|begins)|(?:comes?|is|goes|runs) (?:very )?first(?: step| one)?|first comes|(?:starts?|begins?|can (?:start|begin)) (?:at once|immediately|right away|straight away)|waits? for nothing|(?:opens|starts|begins) (?:workflow|process|job|everything|it all)|(?:this|that) is how it (?:begins|starts)|(?:everything|all|workflow|it|process) (?:begins|starts|opens) with|at once|is beginning)\b"
            + @"|\b(?<last>(?:and )?(?:closes|ends|finishes|completes|concludes) (?:workflow|process|job|run|everything|it(?: all)?|\w+(?=$))|(?:and )?with (?:it|this|that),? \w+ (?:is|are) (?:over|done|finished|complete|completed|ended|through)|(?:and )?(?:is|comes|this is|that is|it is)(?: the)? (?:last|end|final step|final one)(?: step| one| of all)?|(?:comes |is )?last(?: of all)?(?! (?:one )?of (?:them|these|those)\b)|(?:workflow|process|job|everything|it|all) (?:ends|closes|finishes|is over) with)\b"
            + @"|\b(?<end>(?:status )?(?:is )?(?:completed|complete|over|finished)(?= (?:when|once|as soon as|after)\b)|(?:workflow|run|job|process) (?:ends|is (?:completed|complete|over|finished|done)))\b"
            + @"|\b(?<after>(?:(?:only|directly|right|immediately|straight|can|may|be|is|are|and|then)\b ?)*(?:comes? after|follows?(?: on| after| directly| behind)?|waits? for|has to wait for|needs?|requires?|depends? on|preceded by|after|once|as soon as|whenever|when|behind|following|(?:has|have)(?= [^,;]* as (?:its |their |only )?predecessors?\b))(?: (?:only|right|that))*)\b"
            + @"|(?<after>(?<=\uE010[, ]*)for)\b"
            + @"|\b(?<enough>(?:is|are) (?:enough|sufficient)|suffices?)\b"
            + @"|\b(?<exact>(?:that|which) (?:appl(?:y|ies)|(?:is|are) (?:needed|part of (?:it|\w+)|due|required|necessary)|takes? place|exists?)(?= |$|,)(?! (?:if|when|for|only))|directly|immediately|straight away|right away)\b"
            + @"|\b(?<before>(?:comes? |is (?:done|run) )?before|precedes?)\b"
            + @"|\b(?<group>(?:all )?(?:of )?(?:parallel|simultaneous|concurrent) (?:steps|branches|ones|tasks|jobs|things|activities|actions|work))\b"
            + @"|(?<group>\uE006 (?:parallel|simultaneous|concurrent) (?:steps|branches|ones|tasks|jobs|things|activities|actions))\b"
            + @"|\b(?<every>(?:everything|all|every)(?: (?:other|others|else))?(?: (?:of )?(?:steps?|tasks?))?(?: (?:that|which) (?:appl(?:y|ies)|(?:is|are) (?:part of (?:it|\w+)|needed|due|to be done)|takes? place|exists?))?)(?=$| (?:is|are|has|have|was|were)\b)"
            + @"|(?<some>\b(?:first|last) \uE006(?: of (?:them|these|those|it))?|\b(?:last|slowest|latest) (?:one )?of (?:them|these|those)(?: \uE006)?\b|\ball \uE006(?= (?:are|is|have|of)\b)|(?:\b(?:these|those|next|following) )?\uE006 (?:other |further |more )?(?:steps|things|jobs|tasks|activities|actions)(?= (?:are|begin|start|run|follow|come|go|can|may|happen|take place)\b)|\b(?:all )?\uE006 of (?:them|these|those)|\ball \uE006(?= |$|[,:])(?! [a-z])|\b(?:both|two)(?: of (?:them|these|those))?(?=$| (?:are|is|can|may|have|has|begin|start|run|come|follow|wait|at|in)\b|[,:])|\b(?:they|these|those|them|each other)\b)"
            + @"|\b(?<it>it|this step|that step|this one|that one|this|that(?= (?:step|one|is|comes|follows|begins)))\b"
            + @"|\b(?<else>otherwise|or else|or|else)\b"
            + @"|\b(?<and>and|but|then|as well as|plus|along with)\b"
            + @"|(?<number>\uE006)"
            + @"|(?<word>[^\s,:()–]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Token { get; }

    /// <summary>Who does a step, in front of its name.</summary>
    [GeneratedRegex(
        @"^(?:[a-z]+ ){1,3}(?:do|does|perform|performs|run|runs|make|makes|carry out|carries out|handle|handles|take care of|takes care of)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Doer { get; }

    /// <summary>"Two steps", "three things": those that follow what was named before.</summary>
    [GeneratedRegex(
        @"^(?:(?:these|those|next|following) )?\uE006 (?:(?:other|further|more) )?(?:steps|things|jobs|tasks|activities|actions)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Followers { get; }

    /// <summary>Words before a number that make it one of a step.</summary>
    [GeneratedRegex(
        @"\b(?:steps?|tasks?|items?|points?|no\.?|numbers?|nos\.?) ?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex NumberLead { get; }

    /// <summary>Words that no remark about the order of steps may hold.</summary>
    [GeneratedRegex(
        @"\b(?:must|shall|should|may|can|could|only|not|no|never|none|nothing|without|if|when|where|while|before|after|until|always|unless|except|but|instead|first|last|least|most|again|twice|also|too|fail\w*)\b|[\uE000-\uE006\d]",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Demand { get; }

    /// <summary>Where or by whom something is done.</summary>
    [GeneratedRegex(@"^(?:in|at|by)(?: [a-z]+){1,3}$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Place { get; }

    /// <summary>What asks for equality instead of order.</summary>
    [GeneratedRegex(@"\b(?:directly|only|immediately|straight|right)\b", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Exact { get; }
}

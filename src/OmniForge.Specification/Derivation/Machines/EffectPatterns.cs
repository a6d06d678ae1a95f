using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>How sentences tell what an event changes; over shapes in which fields, inputs and numbers are tagged.</summary>
internal static partial class EffectPatterns
{
    private const string Field = "(?<field>" + TagSymbols.Field + ")(?: of (?!event)[a-z]+)?";

    private const string Fields = "(?<field>" + TagSymbols.Fields + ")(?: of (?!event)[a-z]+)?(?: both| all)?";

    /// <summary>A value goes on until the next statement begins.</summary>
    private const string Value =
        "(?<value>(?:(?!,? (?:and|while|but) (?:"
        + TagSymbols.Field
        + "|"
        + TagSymbols.Input
        + "|\u0001|sets?|adds?|clears?|raises?|increases?|is|are|leaves?|nothing|other|all|everything)|, |[;!?]|\\.(?: |$)).)+)";

    private const string Amount =
        "(?<value>one|once|"
        + TagSymbols.Number
        + "|(?:"
        + TagSymbols.Input
        + "|"
        + TagSymbols.Field
        + ")(?: of event)?)";

    /// <summary>Words after which a statement is none but a condition.</summary>
    private const string NotInCondition =
        @"(?<!\b(?:if|when|while|unless|whenever|once|provided|until|whether|where|because|as soon as|as long as)\b[^,.;:]*)";

    private const string Than = "(?: than (?:before|it was|until then))?";

    [GeneratedRegex(
        NotInCondition
            + Fields
            + " (?:goes up|go up|increases?|(?:is|are) increased|(?:is|are) raised|rises?|grows?|(?:is|are) incremented|(?:is|are) counted up|counts? up|climbs?)(?: by (?:exactly )?"
            + Amount
            + ")?"
            + "|"
            + NotInCondition
            + "(?:increases?|raises?|increments?|bumps?|counts?)(?: up)? "
            + Field
            + "(?: up)?(?: by (?:exactly )?"
            + Amount
            + ")?"
            + "|"
            + NotInCondition
            + "adds? "
            + Amount
            + " (?:on )?to "
            + Field
            + "|"
            + NotInCondition
            + Amount
            + " (?:is|are) added (?:on )?to "
            + Field
            + "|"
            + NotInCondition
            + Field
            + " (?:is|becomes|gets|will be) "
            + Amount
            + " (?:more|higher|greater|larger|bigger)"
            + Than
            + "|"
            + NotInCondition
            + Field
            + " (?:is|becomes|gets) (?:increased|raised|higher) by "
            + Amount
            + "|"
            + NotInCondition
            + Field
            + @" ?(?:\+=|\+) ?"
            + Amount
            + "(?= ?(?:$|[,;.]| and ))"
            + "|"
            + NotInCondition
            + Field
            + @" ?\+\+"
            + "|"
            + NotInCondition
            + @"\+ ?"
            + Amount
            + " (?:on|to|for|in) "
            + Field,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Increase { get; }

    [GeneratedRegex(
        NotInCondition
            + Fields
            + " (?:goes down|go down|decreases?|(?:is|are) decreased|(?:is|are) reduced|(?:is|are) lowered|falls?|drops?|shrinks?|sinks?|(?:is|are) decremented|(?:is|are) counted down|counts? down) by (?:exactly )?"
            + Amount
            + "|"
            + NotInCondition
            + "(?:decreases?|reduces?|lowers?|decrements?) "
            + Field
            + "(?: by (?:exactly )?"
            + Amount
            + ")?"
            + "|"
            + NotInCondition
            + Field
            + " (?:is|are) (?:decremented|counted down)"
            + "|"
            + NotInCondition
            + "(?:subtracts?|deducts?|takes?) "
            + Amount
            + "(?: off| away)? (?:from )?"
            + Field
            + "|"
            + NotInCondition
            + Amount
            + " (?:is|are) (?:subtracted|deducted|taken|taken away|taken off) from "
            + Field
            + "|"
            + NotInCondition
            + Field
            + " (?:is|becomes|gets|will be) "
            + Amount
            + " (?:less|fewer|lower|smaller)"
            + Than
            + "|"
            + NotInCondition
            + Field
            + " ?(?:-=|-|−|–) ?"
            + Amount
            + "(?= ?(?:$|[,;.]| and ))",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Decrease { get; }

    [GeneratedRegex(
        NotInCondition
            + Fields
            + @" (?:is|are|gets?|becomes?) (?:again |then |now )?(?:cleared|emptied|removed|deleted|erased|forgotten|unset|blanked|dropped|wiped)(?: again)?(?: \(?(?:and )?(?:to |becomes |is )?null\)?)?"
            + "|"
            + NotInCondition
            + "(?:clears?|empties|removes?|deletes?|erases?|forgets?|unsets?|wipes?|blanks?|drops?) "
            + Fields,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Clear { get; }

    [GeneratedRegex(
        NotInCondition
            + Fields
            + " (?:is|are) reset(?! to)|"
            + NotInCondition
            + "resets? "
            + Fields
            + "(?! to)|"
            + NotInCondition
            + Fields
            + " (?:starts?|begins?) (?:again|over|anew|afresh)(?! (?:at|from|with))",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Reset { get; }

    [GeneratedRegex(
        NotInCondition
            + "(?<value>"
            + TagSymbols.Input
            + ")(?: of event)?,? (?:which |that |and )?(?:becomes?|(?:is|are) (?:then )?(?:stored|kept|noted|recorded|saved|taken over|entered|written|put|copied|remembered|moved|transferred|assigned|filled) (?:in|as|to|into|under|down in|down as)|goes? (?:in|into|to)|turns? into|(?:is|are) (?:from then on|then|now|afterwards)|replaces?|overwrites?) "
            + Field
            + "|"
            + NotInCondition
            + "(?:stores?|copies|copy|writes?|puts?|notes?|saves?|records?|keeps?|remembers?|enters?|takes?) (?<value>"
            + TagSymbols.Input
            + "|it|them|that)(?: of event)? (?:in|as|into|to|under|down in|down as|over as|over into|over to) "
            + Field
            + "|,? ?(?:and )?(?:which|that|this|it|they|these|those)(?:['’]s)? (?:(?:then|now) )?(?:becomes?|(?:is|are) (?:then )?(?:stored|kept|noted|recorded|saved|taken over|entered|written|put|copied|moved|transferred|assigned|filled) (?:in|as|to|into|under)|goes? (?:in|into|to)|replaces?|(?:is|are) (?=\\uE002[^.;]* from (?:then|now) on)) (?<it>)"
            + Field,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Store { get; }

    [GeneratedRegex(
        NotInCondition
            + Fields
            + " (?:is|are|becomes?|gets?|takes?|receives?|turns? into|turns?|changes? to|goes back to|go back to|goes to|returns? to|falls? back to|drops? to|starts? (?:again )?(?:at|from|with)|equals?|holds?|contains?)(?: now| then| again| both| all)*(?: (?:set|reset|changed|switched|put|replaced|filled|overwritten|back|updated|assigned))*(?: (?:back )?(?:to|by|with|as|at))?(?: (?:value|content)(?: of)?)? (?!not |no longer |more |less |fewer |higher |lower |kept |never |possible|allowed|refused)"
            + Value
            + "|"
            + NotInCondition
            + "(?:sets?|puts?|changes|resets?|turns?|updates?|switches|brings?|moves?|assigns?|fills?|replaces?|overwrites?)(?: again| back)? "
            + Fields
            + "(?: again| back)? (?:to|into|as|by|with|at|=)(?: (?:value|content)(?: of)?)? "
            + Value
            + "|"
            + NotInCondition
            + Fields
            + " ?(?:=|:|→) ?"
            + Value
            + "|"
            + NotInCondition
            + "(?<=^|[,;:(–-] |\\band )"
            + Field
            + " (?<value>null|zero|empty|"
            + TagSymbols.Number
            + ")(?= ?(?:$|[,;)]|\\.(?: |$)| and ))"
            + "|(?<="
            + TagSymbols.Field
            + "[^.;]*) and "
            + Field
            + " (?:to|=) "
            + Value,
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Set { get; }

    [GeneratedRegex(
        Fields
            + " (?:stays?|remains?|keeps?|(?:is|are) (?:kept|left|untouched|unchanged|not touched|not changed)|do(?:es)? not change)(?: (?:as (?:it is|they are|before)|the same|same|what (?:it was|they were)|unchanged|(?:its|their)? ?values?|alone|untouched|in any case))*"
            + "|(?:leaves?|keeps?) "
            + Fields
            + "(?: (?:as (?:it is|they are)|alone|unchanged|untouched))?"
            + "|(?:nothing|no other field|none) (?:else |more )?(?:changes|is changed|happens)|changes? (?:"
            + TagSymbols.Field
            + "|status|state) only|(?:nothing|none) (?:else|more)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex Keep { get; }

    /// <summary>Words around a value that say nothing of it.</summary>
    [GeneratedRegex(
        @"^(?:(?:new|given|event's|value(?: of)?|from event:?) )+|(?: (?:again|of (?:this |that )?(?:event|trigger|command|request|message|key|tap|input)|from (?:this |that )?(?:event|request)|that (?:it|event) (?:carries|brings|brings along|has)|given|then|now|too|as well|instead|carried|carried by event|in event))+$",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex ValueEdge { get; }

    /// <summary>Words that tell of a change, understood or not.</summary>
    [GeneratedRegex(
        @"\b(?:becomes?|sets?|resets?|increases?d?|raises?d?|decreases?d?|reduces?d?|lowers?|clears?|cleared|emptied|adds?|added|subtracts?|deducts?|deducted|stored?s?|noted?s?|recorded|appends?|appended|removes?|removed|copied|copies|incremented|decremented|replaced|goes up|goes down|moves into|null|plus|minus|takes?|taken|multipl(?:y|ies|ied)|doubles?d?|halves?d?|counts? up|counted up|computes?d?|calculates?d?|rounded|divides?d?|gains?|loses?|charges?d?|credited|debited)\b|[=+]",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex ChangeWord { get; }

    /// <summary>Tells whether words that nobody has read tell of a change; "stores nothing" tells of none.</summary>
    public static bool TellsChange(string words) => ChangeWord.IsMatch(NoChangePattern.Replace(words, " "));

    [GeneratedRegex(
        @"\b(?:stores?|saves?|records?|writes?|remembers?|changes?|alters?|sets?) nothing\b(?! (?:but|except|other|else|apart|besides|beyond|save|unless|if|when|until|more|less))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoChangePattern { get; }
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>
/// Brings what is told of one event into the form that the grammar reads: the occasion in front ("On lock, …"), and behind it what is set, counted or demanded.
/// </summary>
internal static partial class EventPhrases
{
    private const string Any = "[\uE100-\uE1FF]";
    private const string E = "(?<event>\uE001" + Any + ")";
    private const string F = "(?<field>\uE002" + Any + ")";
    private const string V =
        "(?<value>(?:\uE006" + Any + "|[\uE002\uE003\uE005]" + Any + "|zero|null|nothing|none|empty|one))";
    private const string Amount = "(?<value>\uE006" + Any + "|\uE003" + Any + "|one)";
    private const string The = "(?:the |an? |its |their |this |that |each |every |any )?";
    private const string Kind = "(?: ?event| command| trigger| message| signal)?";
    private const string Thing = "(?!(?:not|never|no|only|event)\\b)[a-z]+";

    private const string Coming =
        "(?: (?:is|are|gets|has been|was) (?:processed|received|handled|sent|applied|executed|given|raised)| (?:happens|occurs|arrives|comes in|comes|takes place))?";

    private const string Occasion =
        "(?:(?:on|upon|with|at|by|after|for|during|following|in case of|in response to|through) (?:receipt of )?"
        + The
        + "(?:event )?"
        + E
        + Kind
        + "|(?:on|upon|after|when|whenever|once|where|if|as soon as|every time|each time) "
        + The
        + "(?:event )?"
        + E
        + Kind
        + Coming
        + "|(?:when|whenever|if|where) (?:the )?event is "
        + The
        + E
        + "|(?:when|whenever|once|where|if|as soon as|every time|each time) "
        + The
        + Thing
        + " (?:(?:is|gets|has been|was) )?"
        + E
        + "|(?:so )?(?:when|whenever|once|where|if|every time|each time) (?:somebody|someone|anybody|anyone|one|you|we|the user) "
        + E
        + "(?: "
        + The
        + Thing
        + ")?)";

    /// <summary>The sentence in that form; null, if it already has it or is about something else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names that it may hold.</param>
    public static string? Plain(string sentence, NameBook names)
    {
        if (MarkedText.Of(sentence.Trim().TrimEnd('.'), names) is not { } marked)
        {
            return null;
        }

        var text = WishPattern.Replace(marked.Text, "");
        text = Edges(char.ToLowerInvariant(text.Length > 0 ? text[0] : ' ') + (text.Length > 1 ? text[1..] : ""));
        if (EventDemands.Plain(text) is { } demand)
        {
            return marked.Spelled(demand);
        }

        var occasion = LeadPattern.Match(text) is { Success: true } lead ? lead : TailPattern.Match(text);
        if (!occasion.Success)
        {
            return null;
        }

        var rest = text.Remove(occasion.Index, occasion.Length).Trim(' ', ',', '(', ')', ':');
        var change = Change(rest);
        return change is null && EventMark.IsMatch(rest)
            ? null
            : marked.Spelled($"on {occasion.Groups["event"].Value}, {change ?? rest}");
    }

    /// <summary>Words around the names that say nothing of their own.</summary>
    private static string Edges(string text)
    {
        text = FieldNounPattern.Replace(text, "");
        text = FieldWordPattern.Replace(text, "");
        text = OwnerPattern.Replace(text, "");
        text = CarriedPattern.Replace(text, "");
        return EventsPattern.Replace(text, "");
    }

    private static string? Change(string rest)
    {
        if (SetPattern.Match(rest) is { Success: true } set)
        {
            return $"{set.Groups["field"].Value} is set to {ValueOf(set)}";
        }

        if (NullPattern.Match(rest) is { Success: true } none)
        {
            return $"{none.Groups["field"].Value} is set to null";
        }

        return
            CountPattern.Match(rest) is { Success: true } count
            && (!count.Groups["other"].Success || count.Groups["other"].Value[0] == '\uE002')
            ? $"{count.Groups["field"].Value} is increased by {(count.Groups["value"].Success ? ValueOf(count) : "1")}"
            : null;
    }

    private static string ValueOf(Match match) =>
        match.Groups["value"].Value switch
        {
            "zero" => "0",
            "one" => "1",
            "nothing" or "none" or "empty" => "null",
            var value => value,
        };

    [GeneratedRegex("\uE001", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EventMark { get; }

    [GeneratedRegex(
        @"^[Aa]s an? [a-z]+(?: [a-z]+)?, ?(?:I|we) (?:want|need|would like|expect|wish)(?: to)? |^(?:[Tt]he system|[Ww]e) (?:shall |must |will )?(?=(?:set|put|add|increment|increase|copy|store|record|reset|clear|refuse|reject|only|accept)\b)|^[Ss]o (?=when)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WishPattern { get; }

    [GeneratedRegex("^" + Occasion + ",? (?=\\S)|^" + The + E + Kind + ": ?", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(",? ?\\(?" + Occasion + "\\)?$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TailPattern { get; }

    [GeneratedRegex(
        "\\b(?:the )?(?:field|counter|attribute|property|number of|value of(?: the)?)(?: field)? (?=[\uE002\uE003])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FieldWordPattern { get; }

    [GeneratedRegex(
        "(?<=\uE002" + Any + ") (?:field|counter|attribute|property|value|number)\\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FieldNounPattern { get; }

    /// <summary>"The lift's floor", "the halt event's name".</summary>
    [GeneratedRegex(
        "(?:\\b(?:the|an?|that|this) )?(?:" + Thing + "|\uE001" + Any + "(?: event)?|event)['’]s? (?=[\uE002\uE003])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OwnerPattern { get; }

    [GeneratedRegex(
        "(?<=\uE003"
            + Any
            + ") (?:(?:that|which) (?:was |is |came )?)?(?:carried|given|supplied|provided|sent|passed|delivered|specified|of|from|with|in)(?: (?:by|with|in|from))? (?:the |that |this )?(?:event|\uE001"
            + Any
            + "(?: event)?)|(?<=\uE003"
            + Any
            + ") (?:supplied|given|provided|passed|sent)(?=$| to| as)|(?:that |which )(?:the )?\uE001"
            + Any
            + " carries in (?=\uE003)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CarriedPattern { get; }

    [GeneratedRegex("(?<=\\b(?:each|every|an?|the) \uE001" + Any + ") event\\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EventsPattern { get; }

    [GeneratedRegex(
        "^(?:(?:please|just|then|we|you|also) )*(?:"
            + The
            + F
            + " ?(?:←|=|:=|is|becomes|shall be|will be|gets|holds|shall hold|equals|takes|goes back to|goes to|returns to|(?:is|shall be|must be|will be) (?:set|reset|put|made|recorded as|put back|changed|brought|back|filled with|set back|assigned|taken from|given as|replaced by|copied from)(?: (?:to|at|as|back to))?)(?: the)?(?: value)? "
            + The
            + V
            + "|(?:sets?|resets?|changes?|puts?|brings?|returns?|makes?)(?: back)? "
            + The
            + F
            + "(?: down| back)?(?: to| at| as| =|)(?: the value)? "
            + The
            + V
            + "|(?:puts?|writes?|stores?|saves?|records?|notes?|copy|copies|enters?|assigns?|keeps?|remembers?) "
            + The
            + V
            + " (?:in|into|to|as|under|for) "
            + The
            + F
            + "|gives? "
            + The
            + F
            + " the value "
            + V
            + "|take "
            + The
            + V
            + " and (?:store|put|save|write|copy|enter|record) it (?:in|into|to|as|under) "
            + The
            + F
            + "|"
            + The
            + V
            + " (?:becomes|(?:is|are|shall be|must be|will be) (?:saved|stored|kept|recorded|entered|noted|assigned|written|copied|put|taken over|remembered|moved)(?: (?:in|into|to|as|under))?) "
            + The
            + F
            + ")$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex SetPattern { get; }

    [GeneratedRegex(
        "^(?:(?:please|just|then|we|you|also) )*(?:there is no "
            + F
            + "|"
            + The
            + Thing
            + " has no "
            + F
            + "|(?:blank out|blanks? out|clear|clears|empty|empties|wipe|wipes|remove|removes|forget|forgets|erase|delete|deletes|drop|drops|unset|unsets) "
            + The
            + F
            + "|"
            + The
            + F
            + " (?:is|shall be|must be|will be|gets) (?:made |left |set to )?(?:empty|emptied|removed|cleared|blanked|blanked out|wiped|deleted|erased|forgotten|unset|dropped|null)(?: \\(?null\\)?)?)(?: any ?more| again)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NullPattern { get; }

    [GeneratedRegex(
        "^(?:(?:please|just|then|we|you|also) )*(?:"
            + The
            + F
            + " (?:rises|grows|goes up|increases|climbs|shall go up|shall rise|shall increase|(?:is|shall be|will be|must be) (?:raised|increased|incremented|counted up|bumped))(?: by (?:exactly )?"
            + Amount
            + ")?|"
            + Amount
            + "(?: more)?(?: (?<other>"
            + Thing
            + "|\uE002"
            + Any
            + "))? (?:is|shall be|gets) added to "
            + The
            + F
            + "|(?:counts?|adds?) "
            + Amount
            + " (?:more )?(?:in|to|up in) "
            + The
            + F
            + "|(?:increments?|increases?|raises?|bumps?|counts? up|steps? up) "
            + The
            + F
            + "(?: up)?(?: by "
            + Amount
            + ")?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CountPattern { get; }
}

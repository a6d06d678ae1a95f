using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Tells in which direction a list runs through the values of a field, from the words beside it.</summary>
internal static partial class OrderDirection
{
    /// <summary>Whether the great values stand first; null, if nothing is said of it.</summary>
    /// <param name="before">What stands before the name of the field.</param>
    /// <param name="after">What stands behind it, up to the next field.</param>
    public static bool? IsDescending(string before, string after)
    {
        foreach (var text in (ReadOnlySpan<string>)[after, before + " " + after])
        {
            if (Course().Match(text) is { Success: true } course)
            {
                return course.Groups["down"].Success;
            }

            if (Place().Match(text) is { Success: true } place)
            {
                return place.Groups["great"].Success == place.Groups["top"].Success;
            }
        }

        return GreatBefore().IsMatch(before) ? true : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Words for values at the upper end.</summary>
    public const string Great =
        "largest|larger|greatest|greater|highest|higher|latest|later|newest|newer|biggest|bigger|most recent(?:ly)?|more recent(?:ly)?|recent|youngest|younger|longest|longer|most expensive|dearest|heaviest|strongest|best|tallest|deepest|widest|thickest|fullest|priciest|costliest|furthest|farthest|most lately|alphabetically last|most";

    /// <summary>Words for values at the lower end.</summary>
    public const string Small =
        "smallest|smaller|lowest|lower|earliest|earlier|oldest|older|shortest|shorter|least recent(?:ly)?|least|cheapest|cheaper|lightest|fewest|soonest|nearest|closest|thinnest|narrowest|weakest|emptiest|longest ago|alphabetically first|alphabetically smaller";

    /// <summary>Words for the beginning of a list.</summary>
    public const string Top =
        "first|(?:at|on|to) (?:the )?(?:very )?(?:top|head|front|beginning|start)|on top|leads?|leading|in front|ahead|before|precedes?|preceding|higher up|heads?";

    private const string Bottom =
        "last|(?:at|to) (?:the )?(?:very )?(?:bottom|end|tail|foot)|follows?|following|after|behind|lower down";

    /// <summary>"From newest to oldest", "Z to A", "descending".</summary>
    [GeneratedRegex(
        @"\b(?:(?<down>desc(?:ending)?|decreasing|falling|downwards?|going down|backwards?|backward in time|revers(?:e|ed|ely)|z(?: to | - |-| – |–|\.\.)a|z before a|z(?: comes)? first|(?:from )?(?:the )?(?:"
            + Great
            + @"|high|new|large|big|late|many|much|more|heavy|expensive|dear|long|far|recent)(?: \w+)? (?:down )?to (?:the )?(?:"
            + Small
            + @"|low|old|small|early|few|little|light|cheap|short|near)|from high|(?:start|begin)(?:s|ning|ing)? (?:with|from|at) (?:the )?(?:"
            + Great
            + @"))|asc(?:ending)?|increasing|rising|upwards?|going up|alphabetic(?:al(?:ly)?)?|alphabet|chronological(?:ly)?|lexicographic(?:al(?:ly)?)?|a(?: to | - |-| – |–|\.\.)z|a (?:before|comes before) z|a(?: comes)? first|(?:from )?(?:the )?(?:"
            + Small
            + @"|low|old|small|early|few|little|light|cheap|short|near)(?: \w+)? (?:up )?to (?:the )?(?:"
            + Great
            + @"|high|new|large|big|late|many|much|heavy|expensive|dear|long|far|recent)|from low|(?:start|begin)(?:s|ning|ing)? (?:with|from|at) (?:the )?(?:"
            + Small
            + @"))\b",
        Options,
        10000
    )]
    private static partial Regex Course();

    /// <summary>"Newest first", "the oldest at the bottom".</summary>
    [GeneratedRegex(
        @"\b(?:(?<great>" + Great + "|last)|" + Small + @")\b[^;,]{0,60}?\b(?:(?<top>" + Top + ")|" + Bottom + @")\b",
        Options,
        10000
    )]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:" + Great + @")[ `""']*$", Options, 10000)]
    private static partial Regex GreatBefore();
}

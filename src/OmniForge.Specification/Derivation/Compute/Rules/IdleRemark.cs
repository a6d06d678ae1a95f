using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>
/// Recognises sentences that tell of the document, the past or how things commonly are, and demand nothing:
/// <c>The rates were agreed with the team last spring</c>.
/// </summary>
internal static partial class IdleRemark
{
    /// <summary>Whether a sentence is one: it has a sign of such a remark, and no word or number of a rule.</summary>
    public static bool Is(string sentence) =>
        Sign().IsMatch(sentence) && !Rule().IsMatch(Years().Replace(sentence, " "));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^\W*(?:this|the(?: present)?) (?:documents?|section|chapter|paper|page|paragraph|text|specification|following paragraphs?|next (?:section|chapter)s?)\b"
            + @"|^\W*this is the (?:most|least)? ?\w+ part\b|^\W*(?:thanks|many thanks|thank you) to\b|^\W*(?:version|revision|draft|status|last (?:edited|changed|updated))\b|^\W*(?:background|stakeholders?|author|owner|contact|history|audience|readers?)\s*:"
            + @"|^\W*(?:questions?|comments?|remarks?|complaints?) (?:about|on|go|to)\b|\b(?:are|is|were|was) (?:explained|described|listed|outlined) (?:below|above|here|elsewhere|in the (?:following|next))\b"
            + @"|^\W*(?:our|the|my) [\w ]{2,30} (?:has|have) been \w+ing\b|\b(?:usually|mostly|typically|commonly|nowadays|currently|at the moment|at present|so far|until now)\b|^\W*(?:today|most (?:customers|people|users|clients|guests|orders)|about \w+ \w+ (?:is|are))\b"
            + @"|\b(?:was|were) (?:agreed|written|drafted|introduced|bought|discussed|decided|set up|founded|approved|made)\b|\b(?:is|are) (?:very |quite )?(?:popular|common|well known|unpopular|frequent)\b|\b(?:has|have) (?:always|long|often) been\b|\bknows? (?:the|their|our) \w+ (?:very |quite )?well\b",
        Options,
        10000
    )]
    private static partial Regex Sign();

    /// <summary>Years and dates, and the number of a version.</summary>
    [GeneratedRegex(
        @"\b(?:19|20)\d\d\b|\b(?:on |of )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^\W*(?:version|revision|draft) \d+(?:\.\d+)*|\bfirst draft\b|\blast (?:edited|changed|updated|spring|summer|autumn|winter|year|month|week|edit)\b|\bmost (?:important|customers|people|users|clients|guests|orders)\b|\bbefore (?:christmas|easter|the (?:weekend|holidays?))\b",
        Options,
        10000
    )]
    private static partial Regex Years();

    [GeneratedRegex(
        @"[\d%=<>×]|\b(?:must|shall|should|may|can|cannot|can't|has to|have to|needs? to|if|unless|when|whenever|where|otherwise|except|only|never|not|no|without|least|most|more than|less than|above|below|exceed\w*|at most|maximum|minimum|limit\w*|refus\w*|reject\w*|invalid|error|free|extra|discount\w*|reduc\w*|added|adds?|surcharge\w*|double[ds]?|doubling|half|twice|third|quarter|tenth|round\w*|charg\w*|cost|costs|pays?|paid|rais\w*|increas\w*|lower\w*|higher|dearer|cheaper|counts?|counted|instead|also|first|last|before|after|then|percent|per cent|default|required|mandatory|optional|allowed|becomes?|is set|are set|capped|ignored|replaced|treated|considered|multipl\w*|divid\w*|minus|plus|times)\b",
        Options,
        10000
    )]
    private static partial Regex Rule();
}

using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>Phrases of several words that stand for one, and words that say nothing.</summary>
internal static partial class MeaningPhrases
{
    /// <summary>The clause with one word for each phrase, without illustrations and reasons.</summary>
    public static string Plain(string clause)
    {
        var plain = IllustrationPattern.Replace(clause, " ");
        plain = ReasonPattern.Replace(plain, "");
        plain = LeadPattern.Replace(plain, "");
        plain = RefusedPattern.Replace(plain, "refused");
        plain = CannotPattern.Replace(plain, "cannot");
        plain = KeptPattern.Replace(plain, "kept");
        plain = UnchangedPattern.Replace(plain, "unchanged");
        plain = SaysNoPattern.Replace(plain, "refuse");
        plain = BeforeAnythingPattern.Replace(plain, "nothing");
        plain = ListedPattern.Replace(plain, "listed in");
        plain = OutOfRangePattern.Replace(plain, "outside range");
        plain = OutOfPlacePattern.Replace(plain, "unlisted");
        plain = OmittedPattern.Replace(plain, "omitted");
        plain = SideEffectPattern.Replace(plain, "side_effect");
        return EmptyPattern.Replace(plain, " ").Trim(' ', '.');
    }

    /// <summary>A clause without why it is so.</summary>
    public static string WithoutReason(string clause) => ReasonPattern.Replace(clause, "");

    /// <summary>The illustrations of a clause, which may hold names.</summary>
    public static IEnumerable<Capture> Illustrations(string clause) => IllustrationPattern.Matches(clause);

    [GeneratedRegex(
        @"\((?:[^()]*\b(?:for example|for instance|never mind)\b|(?:say|e\.g\.|like|such as|as in)\b)[^()]*\)|– (?:(?:say|such as|like)\b[^–]*|[^–]*\bfor (?:example|instance)\b[^–]*)(?:–|$)|, (?:for example|for instance|say),[^,]*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex IllustrationPattern { get; }

    /// <summary>Why it is so, which is no rule: it names nothing of the node, and demands nothing.</summary>
    [GeneratedRegex(
        @"(?:,? (?:because|since)|,? ?[:–] (?:after all,? )?(?=there (?:might|may|could|can|would) be\b))(?! (?:then|when)\b)(?:(?!\b(?:must|shall|should|only|unless|except|if|until|instead)\b)[^\uE000-\uE006;])*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReasonPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:please )?note(?: well)? that|mind that|remember that|(?:and )?of course,?|in particular,?|and|but|also,?|moreover,?|besides,?) ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadPattern { get; }

    [GeneratedRegex(
        @"\bturn(?:s|ed)? (?:it |them )?(?:down|away)\b|\bthr(?:ow|ows|own) (?:it |them )?(?:back|out|away)\b|\bsen(?:d|ds|t) (?:it |them )?(?:back|away)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusedPattern { get; }

    [GeneratedRegex(
        @"\b(?:can|may|must|shall|should|could) (?:not|never)\b|\bnot be (?:done|made|used|sent|applied|taken|handled|carried out)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CannotPattern { get; }

    [GeneratedRegex(
        @"\b(?:pass(?:es|ed)?|hand(?:s|ed)?|go(?:es)?|carr(?:y|ies|ied)) (?:it |them )?(?:through|on|over|along)(?: unchanged)?\b|\b(?:left|leaves?|lets?) (?:(?:it|them) |(?:its|their|the|that|this) (?:own )?(?:stored |current |old )?(?:fields?|values?|propert(?:y|ies)) )?(?:alone|untouched)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex KeptPattern { get; }

    [GeneratedRegex(
        @"\b(?:(?:as|what|how|way|like|where(?! (?:it|they) (?:is|are|was|were) (?:not )?(?:given|sent|told|known|set|there|present|needed|wanted|missing|[a-z]+ed)\b)) (?:it|they)(?: already| always)? (?:is|are|was|were|had been|has been|stood|went in|came(?: in)?|comes in|goes in)|as before|as is|as they stand)(?: (?:before|so far|already|until now))?\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UnchangedPattern { get; }

    /// <summary>"Is not in the table": what is listed there.</summary>
    [GeneratedRegex(
        @"(?<=\b(?:is|are|was|were|stands?|not|nowhere) )(?:found )?(?:in|on|part of|among)(?= (?:(?:this|that|these|those|above|my|our|transition|state) )?(?:minutes|document|procedure|playbook|tables?|lists?|diagram|chart|matrix|drawing|section|picture|map|rows?|columns?|arrows?|lines?|transitions?|yaml|json|definition|listing|block|code|overview|sketch|figure|enumeration|board)\b)|^not in(?= (?:table|list|diagram|chart|matrix))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ListedPattern { get; }

    [GeneratedRegex(
        @"\bout[ -]of[ -](?:its |their |that |this )?(?:range|bounds|limits?)\b|\b(?:not |nor )(?:(?:is|are) )?(?:with)?in (?:its |their |that |this )?(?:range|bounds|limits?)\b|\bbeyond (?:its |their )?(?:bounds|limits?|range)\b|\bexceeds? (?:its |their )?(?:range|bounds|limits?)\b|\b(?:fall|falls|lie|lies|falling|lying) (?=outside\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OutOfRangePattern { get; }

    /// <summary>"Events out of place".</summary>
    [GeneratedRegex(
        @"\bout of (?:place|order|turn|sequence|line|step)\b|\bat (?:wrong|another|other|any other) (?:time|moment|point)\b|\bin (?:wrong|unsuitable) (?:state|status|phase|mode|stage|order|moment)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OutOfPlacePattern { get; }

    [GeneratedRegex(
        @"\b(?:left|leav(?:es?|ing)) (?:it |them |[a-z]+ )?out\b|\bnot there\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OmittedPattern { get; }

    [GeneratedRegex(
        @"\bsa(?:y|ys|id) (?:no|[""']no[""'])(?=\W*(?:$|,|and\b|then\b|if\b|when\b))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SaysNoPattern { get; }

    [GeneratedRegex(@"\bbefore anything(?= (?:is|gets|was|has)\b)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BeforeAnythingPattern { get; }

    [GeneratedRegex(@"\bside[ -]effects?\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SideEffectPattern { get; }

    [GeneratedRegex(
        @"(?<=\b(?:named|listed|mentioned|shown|given|told|returned|show up|shows up|appears?|come up)) again\b|\b(?:at all|as well|in any case|and nothing else|nothing more|of whichever kind|of whatever kind|whatever it is|as usual|no matter (?:whether|which|what|how)|(?:it|that) goes without saying that|(?:do )?not worry about|i\.e\.?|namely|or not|neither(?=[^.;]*\bnor\b))\b|,? whatever (?:the )?\w+ (?:wants?|wanted|does|did|is|was|asks?|asked|tries|tried)(?: to do)?(?: with it)?|(?<=\? )(?:yes|no),|\(or (?:not|(?:is|are|do|does) ?not)\)|…|(?<=\b(?:under|in|by|at) )\(?[a-h]?\)(?:,? (?:and|or) \(?[a-h]\))*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EmptyPattern { get; }
}

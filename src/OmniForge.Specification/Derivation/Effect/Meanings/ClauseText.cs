using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>The text of a clause as meanings are looked for in it: without references, remarks and instances that say nothing more.</summary>
internal static partial class ClauseText
{
    /// <summary>The places of a shape that hold instances, and nothing that counts.</summary>
    public static IEnumerable<Match> Instances(string shape) =>
        Negligible()
            .Matches(shape)
            .Concat(OfNonsense().Matches(shape))
            .Concat(Refusal().IsMatch(shape) ? Instance().Matches(shape) : []);

    /// <summary>A shape in lower case, with one word for each phrase and one character for each name.</summary>
    public static string Of(string whole)
    {
        var shape = OfNonsense().Replace(Refusal().IsMatch(whole) ? Instance().Replace(whole, " ") : whole, " ");
        shape = Same().Replace(shape, match => Synonyms[match.Groups.Values.Skip(1).First(one => one.Success).Name]);
        var text = Contractions.Expand(Aside().Replace(Story().Replace(Reference().Replace(shape, " "), "i "), " "));
        return MeaningPhrases.Plain(SinceThen().Replace(Name().Replace(text, "$1"), " "));
    }

    /// <summary>"Once recorded", "after it has been added": from the beginning on.</summary>
    [GeneratedRegex(
        @"\b(?:once|after|when|as soon as|for as long as|as long as) (?:(?:it|they|an?|the|a|that)? ?\ue002* ?(?:is|are|was|were|has been|have been) )?(?:filed|stored|created|registered|added|recorded|entered|set|made|saved|submitted|booked|opened|issued|given|there|(?:in|on) (?:the |our )?\w+)\b|\bafter (?:its |the )?(?:creation|registration|adding|addition|add)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SinceThen();

    /// <summary>A name, of which each letter is the same.</summary>
    [GeneratedRegex("([\ue000-\ue002])\\1+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Name();

    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["ever"] = "forever",
        ["must"] = "are mandatory",
        ["unknown"] = "unknown",
        ["none"] = "that is unknown",
        ["refused"] = "is refused",
        ["required"] = "required",
        ["rest"] = "the rest is kept",
        ["both"] = "both",
        ["wrong"] = "something invalid",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Phrases that say in several words what one says.</summary>
    [GeneratedRegex(
        @"(?<both>\bboth(?: of them)?,? (?:or|and) (?:nothing|none|neither)\b|\b(?:one|either),? both,? or (?:nothing|none|neither)\b|\bor nothing(?: at all)?(?=\W*$))|(?<wrong>\b(?:nonsense|rubbish|garbage)\b)|(?<ever>\bonce and for all\b)|(?<must>\b(?:is|are) a must\b)|(?<unknown>\bmeans? nothing(?: to (?:you|us|me|it|them|the \w+))?\b)|(?<none>\b(?:under|for|with|to|behind) which (?:there (?:is|are) no \ue002+|no \ue002+ (?:is|are|exists?)\b)|\bthat (?:belongs to|matches|points to|leads to) no \ue002+)|(?<refused>\bnothing of (?:that|this|the|it)(?: \w+)? counts\b|\bsays? no\b)|(?<required>\b(?:without|not marked(?: as)?|that (?:is|are) not|that (?:isn|aren)['’]t|no) [`""']?optional[`""']?)|(?<rest>\bleav(?:es?|ing) (?:all |the |any )*(?:others?|rest|remaining \w+|other \w+)(?: of (?:it|them|the \ue002+))? (?:alone|untouched|unchanged|as (?:it|they) (?:is|are|was|were)))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Same();

    /// <summary>What is wrong, for instance, where it was asked what happens to what is wrong: "What about nonsense? A deck 99: it is refused."</summary>
    [GeneratedRegex(
        @"(?<=\b(?:nonsense|rubbish|garbage|something (?:wrong|invalid)|(?:wrong|invalid|bad) (?:values?|inputs?|data))\b[^?.]{0,40}\?)[^:?;]+:(?= )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OfNonsense();

    /// <summary>What is not meant, or only an instance: "(not of copies!)", "(e.g. a scarf)".</summary>
    private const string InBrackets = @"\((?:e\.g\.|for example|for instance|such as|say,|too |not |no )[^()]*\)";

    [GeneratedRegex(InBrackets, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Negligible();

    [GeneratedRegex(
        @"\b(?:refus|reject|error|invalid|turned down|says? no|fails?\b|declin|violat|does(?:n['’]t| not) (?:fit|conform|comply|keep|match))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Refusal();

    /// <summary>What is wrong, for instance: "(a name of one letter)".</summary>
    [GeneratedRegex(
        @"\((?:an?|missing|wrong|unknown|out of|empty|bad|malformed|absent|like|e\.g\.|for instance|for example) ?[^()]*\)|(?<=\b(?:violates?|breaks?|breaches|contradicts?|invalid|wrong|malformed)\b[^–();]{0,40}) – (?:an?|missing|wrong|unknown|too (?:many|long|short|few)|empty|bad|malformed|like|for instance|for example) [^–();]*–",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Instance();

    /// <summary>A word for who calls, which says nothing of which call is meant.</summary>
    private const string Role =
        "(?!(?:second|third|first|last|next|other|same|previous|later|new|old|empty|missing|unknown|wrong|invalid|longer|shorter|only|request|answer|reply|response|one|two|value|field)\\b)[a-z]+";

    /// <summary>"The sommelier enters", "As a conductor I can", "As Wilma I".</summary>
    [GeneratedRegex(
        @"^\W*as (?:an? |the )?\w+(?: \w+)?,? i (?:can |want to |may |would like to |am able to )?|^\W*(?:the|an?|our) "
            + Role
            + "(?: "
            + Role
            + @")? (?=(?:(?:can|may) )?(?:enters?|sends?|gives?|names?|passes|pass|supplies|supply|tells?|says?|hands?|submits?|types?|fills?|provides?|specifies|specify)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Story();

    /// <summary>A remark in brackets that names nothing of the entity and demands nothing, and an occasion: ", for instance after counting them".</summary>
    [GeneratedRegex(
        @", (?:for instance|for example|e\.g\.),? (?:after|because|during|on|at) (?:(?!\b(?:must|shall|should|only|not|never|no|nothing|if|unless|except|than|default)\b)[^().;:\d])+(?=\W*$)|\((?!optional|required|null|none|items|total)(?:(?!\b(?:must|shall|should|only|not|never|no|nothing|if|unless|except|than|least|most|both|each|all|every|and|default|permanently|in|out|any|from|by)\b)[^()\d\ue000-\ue002])+\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Aside();

    /// <summary>The number of a section, the id of a requirement, a remark that lists instances, and what equals true or false.</summary>
    [GeneratedRegex(
        @"^\W*\d+(?:\.\d+)*\.?(?= )|\b(?:operations?|articles?|sections?|paragraphs?|tables?|chapters?|rules?|clauses?|§+) ?\d+(?:\.\d+)*(?:(?:, | and |, and )\d+(?:\.\d+)*)*|(?<= )\([a-z]\)(?: to \([a-z]\))?|\bwith or without\b|\b[a-z]{1,4}-?\d{1,3}(?:\.\d{1,2})*\b(?: to [a-z]{1,4}-?\d{1,3}(?:\.\d{1,2})*\b)?|(?<=\b(?:of|in|under|with|by|to|from|contradicts?|violates?|breaks?|meets?|satisf(?:y|ies)|per|see|against) )\d{1,2}\.\d{1,2}(?:\.\d{1,2})*(?=\W*(?:$|,|and\b|or\b|is\b|are\b|at\b))|(?:, )?\bwhether it is (?:for|in|about)\b|(?<=\ue000) or (?:non-?|un(?!known|der|til|less|ion|it))[a-z]+(?: (?:ones?|things?))?\b|(?<=\b(?:for|to) )\(?\b\d\)?(?:, ?\(?\d\)?)* ?(?:,? and|,? or) ?\(?\d\)?(?=\W*$)|\(\ue000+ ?= ?(?:true|false)\)|"
            + InBrackets,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Reference();
}

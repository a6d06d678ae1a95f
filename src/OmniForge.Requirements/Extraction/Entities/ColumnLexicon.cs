using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>What the heads of columns say about the cells below.</summary>
internal static partial class ColumnLexicon
{
    public static bool IsName(string head) => Name().IsMatch(head.Trim());

    /// <summary>What cells below the head are for; null if they say nothing of a field.</summary>
    public static FieldPhraseRole? RoleOf(string head) =>
        head.Trim() switch
        {
            var text when Type().IsMatch(text) => FieldPhraseRole.Type,
            var text when Optional().IsMatch(text) => FieldPhraseRole.Optional,
            var text when Required().IsMatch(text) => FieldPhraseRole.Required,
            var text when Default().IsMatch(text) => FieldPhraseRole.Default,
            var text when Setter().IsMatch(text) => FieldPhraseRole.Setter,
            var text when Unique().IsMatch(text) => FieldPhraseRole.Unique,
            var text when Values().IsMatch(text) => FieldPhraseRole.Values,
            var text when Ignored().IsMatch(text) => null,
            _ => FieldPhraseRole.Rule,
        };

    /// <summary>
    /// Tells whether cells say no more than that fields must or may be given, whatever their head is; "yes" alone tells nothing below a head
    /// that nobody knows.
    /// </summary>
    public static bool ArePresence(IReadOnlyList<string> cells) =>
        cells.Count > 1
        && cells.All(cell => Presence().IsMatch(cell.Trim()))
        && cells.Any(cell => Must().IsMatch(cell.Trim()));

    /// <summary>Tells whether a head speaks of rules or meaning of fields.</summary>
    public static bool IsRule(string head) => Rule().IsMatch(head.Trim());

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^(?:data )?(?:fields?|field name|name|attribute(?: name)?|attributes|property|properties|column|columns|input|inputs|parameter|parameters|argument|arguments|output|outputs|element|key|datum|data element|variable|member|data field|information|item of data)$",
        Options,
        10000
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^(?:data ?|field )?types?$|^kind$|^format$|^type and .*|^type / .*|^sort$|^(?:kind|sort|type) of (?:value|data|field|content)$|^what kind(?: of \w+)?\??$|^value type$",
        Options,
        10000
    )]
    private static partial Regex Type();

    [GeneratedRegex(
        @"^(?:required|mandatory|req\.?|must|needed|obligatory|m/o|m ?\| ?o|compulsory|must be given|presence|(?:(?:is|are) )?(?:(?:it|they) )?(?:required|mandatory|needed|obligatory|compulsory|necessary) (?:when|while|on|at|for|to|by|in) (?:an? |the )?(?:new )?(?:add|creat|enter|entry|regist|record|stor|book|insert|log|request|input|call)[a-z]*|(?:has|have) to be (?:given|sent|there|present|supplied)|must (?:it )?be (?:sent|there|present|supplied)|is it (?:required|needed|mandatory)|obligation)\??$",
        Options,
        10000
    )]
    private static partial Regex Required();

    [GeneratedRegex(
        @"^(?:optional|nullable|null|may be (?:left out|missing|null|empty)|can be (?:left out|null|empty)|null\?)\??$",
        Options,
        10000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        @"^(?:default(?:s| value)?|(?:if|when) (?:it |they )?(?:is |are )?(?:omitted|missing|left out|absent)|(?:if|when) (?:it |they )?(?:(?:is|are)(?: not|n['’]t)|not) (?:given|told|sent|set|stated|named|supplied|provided|there)|(?:if|when) nothing is (?:given|told|sent|set|stated|entered|said)|initial(?: value)?|preset|at first)$",
        Options,
        10000
    )]
    private static partial Regex Default();

    [GeneratedRegex(
        @"^(?:who sets it|set by|source|origin|filled (?:in )?by|comes from|given by|who|provided by|owner|who fills it in|supplied by|from)$",
        Options,
        10000
    )]
    private static partial Regex Setter();

    private const string Given = @"(?: (?:be )?(?:given|there|sent|present|supplied|filled in|entered))?";

    [GeneratedRegex(
        @"^(?:must|required|mandatory|obligatory|compulsory|needed|always)" + Given + @"\.?$",
        Options,
        10000
    )]
    private static partial Regex Must();

    [GeneratedRegex(
        @"^(?:(?:must|required|mandatory|obligatory|compulsory|needed|always|may|can|optional|voluntary|if (?:known|wanted|given|there is one))"
            + Given
            + @"|(?:no|never|not)"
            + Given
            + @"[,;:(–-]* *(?:(?:the |by the )?(?:system|service|register|server)(?: (?:sets|makes|gives|assigns|fills in|does)(?: (?:it|that))?)?|set by the (?:system|service)|automatic(?:ally)?)\)?|[-–—]*)\.?$",
        Options,
        10000
    )]
    private static partial Regex Presence();

    [GeneratedRegex(@"^unique\??$", Options, 10000)]
    private static partial Regex Unique();

    [GeneratedRegex(@"^(?:values|allowed values|possible values|value set|enum)$", Options, 10000)]
    private static partial Regex Values();

    [GeneratedRegex(
        @"^(?:examples?|sample|no\.?|#|nr\.?|id|ref|reference|label|since|version|status|owner)$",
        Options,
        10000
    )]
    private static partial Regex Ignored();

    [GeneratedRegex(
        @"^(?:rules?|constraints?|limits?|ranges?|validations?|notes?|meaning|descriptions?|content|contents|what it holds|remarks?|comments?|restrictions?|conditions?|details|what|explanation|allowed|requirements?|bounds|definition|what it is|size|length|holds|contains|unit|values?|domain|what is allowed|what may be in it|what it may be|permitted|allowed content)$",
        Options,
        10000
    )]
    private static partial Regex Rule();
}

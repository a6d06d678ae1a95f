using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Recognises what goes without saying for every node that keeps entities: clauses that only confirm it.</summary>
internal static partial class Outcomes
{
    /// <summary>Takes the clause if all that it says is what the node does anyway.</summary>
    public static bool Take(Clause clause)
    {
        if (Story().IsMatch(clause.Shape) || Idle().IsMatch(clause.Shape))
        {
            clause.Take();
            return true;
        }
        clause.TakeAll(Nothing());
        clause.TakeAll(Kept());
        clause.PassAll(Code());
        clause.PassAll(Optional());
        clause.TakeAll(AllFilters());
        clause.PassAll(Permission());
        clause.PassAll(Reference());
        clause.PassAll(Plainly());
        return false;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string E = ShapedText.E;

    private const string V = ShapedText.V;

    /// <summary>Clauses that say nothing of their own: an id, a convention of names, limits that are those of another place.</summary>
    [GeneratedRegex(
        @"^[\s.,:|-]*(?:[a-z]{1,5}[- ]?)?\d{1,3}[\s.,:|-]*$|^[\s.,:|-]*(?:nothing(?: else)?|none)[\s.,:|-]*$|\b(?:limits?|rules?|constraints?|checks?)\b.{0,40}\bsame\b.{0,30}\bas\b|\bthe same (?:limits|rules|constraints|checks) (?:apply|hold)\b|\bin snake[ _-]?case\b|\bare in (?:lower|upper) case\b|\bonly (?:what|those|the \w+ that|the fields)\b.{0,40}\b(?:want|chang\w*|correct\w*|need\w*)\b|\bnames in requests\b|(?:\b(?:titles?|headings?|names?|leads?)|\ue000+) of (?:each|every|the) \w+ (?:is|are|gives?|tells?) (?:the|its|their) (?:operation|command|function)s?(?:['’]s?)? (?:names?\b|\ue000+)|^\W*(?:and )?(?:that|this|it|the same) (?:goes|holds|applies|counts|is true) (?:also |likewise |too )?(?:for|to) [\W\d]*(?:\d[\W]*(?:and |or )?)+$",
        Options,
        10000
    )]
    private static partial Regex Idle();

    /// <summary>Words that a rule may begin with, where what follows is what the operation does anyway.</summary>
    [GeneratedRegex(
        @"\b(?:shall|must|should|will|may)(?: then)? (?:accept|return|answer|remove|delete|store|give|list|create|add|update|respond|reply|provide|show|register|erase|search|be (?:returned|answered|listed|deleted|removed|stored|created))\b|\b(?:after|before) (?:the |its |a |an |this )?(?:change|changes|modification|update|correction|edit|deletion|removal|amendment)\b|\bwhen (?:the |an? )?(?:\ue002+|it|they|somebody|someone|this|request)(?: is| are| was| has been)? (?:looked up|\w+)\b|\b(?:is|are|was)(?:n't| not)\b[^;]{0,30}\bany ?more\b|\b(?:is|are) gone from\b[^;]*|\ba failed (?:operation|request|call)\b|\b(?:everything|all|anything) else\b[^;]*\boptional\b|\b(?:all )?(?:the )?other (?:fields|columns|values|properties|attributes) (?:are|stay|keep|remain)\b[^;]{0,20}\b(?:before|values?|unchanged|same)\b|\bas before\b|\bfor good\b|\b(?:is|are) (?:called|used) by\b",
        Options,
        10000
    )]
    private static partial Regex Plainly();

    [GeneratedRegex(
        @"\b(?:and |so |then |but |while |in that case )?(?:nothing (?:is|was|gets|has been|will be|else is|shall be)(?: then)? (?:stored|changed|recorded|added|created|saved|written|kept|modified|stored or changed|removed|deleted|updated)(?: or (?:stored|changed|recorded|added|created|saved))?|nothing (?:happens|changes)|no "
            + E
            + @" is (?:created|stored|added|changed|recorded|saved|written|registered)|(?:the|its|our|all)?\s*(?:"
            + E
            + @"|table|register|registry|list|store|storage|data|catalogue|box|collection|inventory|database|whole|book|file)s? (?:then )?(?:stays?|remains?|is left|are left|is kept|keeps?) (?:exactly )?(?:as (?:it|they) (?:is|was|were|are)(?: before)?|unchanged|the same|untouched|alone)|(?:the |our )?(?:"
            + E
            + @"|table|register|registry|list|store|data|catalogue)s? (?:does|shall|is|will|must|may|do|are)(?: not|n't) (?:be )?(?:chang\w*|touched|modified|altered)(?: by it)?|(?:it )?changes nothing|refused as a whole|as a whole|without any effect(?: on [^,;.]*)?|leaves? (?:the |its |our )?[\w\ue000-\ue002]+ (?:exactly )?as (?:it|they) (?:is|was|were|are)|has no effect)",
        Options,
        10000
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^\W*as (?:an?|the|one of the)\b.{0,80}?\bi\b.{0,20}\b(?:want|need|would like|can|must|wish)\b",
        Options,
        10000
    )]
    private static partial Regex Story();

    [GeneratedRegex(
        @",? *\b(?:and |but )?(?:leaves?|leaving|keeps?|keeping) (?:the )?(?:rest|others?|everything else|all other \w+|remaining \w+)(?: alone| as (?:it|they) (?:is|are|was|were)| unchanged| untouched)?|,? *\b(?:and )?(?:the )?(?:rest|others?|everything else) (?:stays?|remains?|isn't touched|is left alone|keep \w+ \w+)(?: as (?:it|they) (?:is|are|was|were)| unchanged| the same)?",
        Options,
        10000
    )]
    private static partial Regex Kept();

    [GeneratedRegex(
        @"^\W*[245]\d\d\b(?: (?:ok|created|no content|conflict|not found|unprocessable entity|bad request))?|\bhttp [245]\d\d\b",
        Options,
        10000
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\b(?:and,? *)?(?:if|where|when) (?:they|it|these|those|any|the (?:caller|client|user|member)|there|wanted|wished|given|known|needed|desired|available|applicable|present)\b(?: (?:is|are|was|were|has|have|knows?|wants?|wishes))?(?: (?:given|known|wanted|there|any|one|present|available|told|sent|it|them))?|\bif (?:wanted|wished|given|known|needed|desired)\b|\b(?:may|can|must|shall|should|might|could)(?: also| additionally| optionally)?(?: be)? (?:given|sent|send|passed|pass|specified|specify|supplied|supply|provided|provide|carry|carried|take|taken|added|add|told|tell|set|omitted|left out|contain|include|included|hold|have|give|accept|filled in)\b|\bneed not be (?:given|sent|supplied|there)\b|\b(?:is|are)(?: not|n't) (?:required|needed|mandatory)\b|\bwhere the \w+ knows? (?:them|it)\b|\b(?:is|are) (?:required|mandatory|needed)\b|\b(?:one or more|any|one|some|both|all|none) of\b|\bmust be (?:given|present)\b|\bneeds? (?:the |an? )?(?=[`""']?\ue000)|\b(?:is|are|were) needed\b|\b(?:that|which|what|whatever|who) (?:shall|should|is to|are to|must|has to|have to|may|can)(?: be)? (?:chang\w*|correct\w*|edit\w*|updat\w*|amend\w*|modif\w*|different|other|new)\b|\b(?:required|mandatory)\b",
        Options,
        10000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        @"\b(?:if|when|where|with)\b[^;\ue000]{0,40}?\b(?:both|several|more than one|two|all|many|none|nothing|neither|one)\b[^;\ue000]{0,60}?(?:\b(?:match|matches|matched|satisfy|fulfil|fulfill|agree|hold|apply|count|be true|listed|true)\b[^;\ue000]*|$)|\b(?:must|has to|have to|shall) (?:match|satisfy|fulfil|fulfill|agree with|meet) (?:all|both|every\w*|each)\b[^;\ue000]*|\b(?:all|both|every one|each) (?:of (?:them|the given ones|the given filters|those given) )?(?:\w+ )?(?:must|have to|has to|shall) (?:match|fit|be fulfilled|be true|apply|hold|be met|be satisfied|agree)\b[^;\ue000]*|\bmatch(?:es)? (?:all|both|every\w*)\b[^;,\ue000]*|\b(?:both|all|several)(?: of them)? (?:can|may) be (?:sent|given|used|combined)(?: together| at once)?\b|\bfilters? (?:is|are) and-?ed\b|\bno filters? (?:=|means) (?:everything|all)\b|\bone of them, both or none\b|\b(?:none|neither|no one) of (?:them|these) is (?:required|needed|mandatory)\b|\bno filters?\b|\bin any combination\b|\bjoined by ""?and""?|\bcombined (?:with|by) ""?and""?|\b(?:both|all|each|every) (?:of them )?optional\b|\bat once\b|\bboth of them\b|\b(?:it|that) matches everything (?:that|which) (?:was|is) (?:sent|given)\b|\bif it matches everything\b[^;,\ue000]*|\beverything that is given\b|\bif nothing is given\b|\bno filter\b|\b(?:may|can|could) (?:be )?(?:restrict\w*|narrow\w*|filter\w*|limit(?:ed)?|ask(?:ed)? for|select\w*|chosen|used)\b|\bonly \ue002+ that match\b|\b(?:both|all) must be true\b[^;]*",
        Options,
        10000
    )]
    private static partial Regex AllFilters();

    [GeneratedRegex(
        @"\(\s*(?:see )?(?:[a-z]{1,5}-?(?:[a-z]-)?\d+(?:\.\d+)*(?:\s*(?:,|and|or)\s*)?)+\)",
        Options,
        10000
    )]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"\b(?:an? |the )?"
            + V
            + @"(?: or "
            + V
            + @")* "
            + E
            + @" (?:can|may) (?:also )?be \w+(?: too| as well)?|\b"
            + E
            + @" (?:can|may) be \w+ in (?:any|every|each) (?:status|state|\ue000+)",
        Options,
        10000
    )]
    private static partial Regex Permission();
}

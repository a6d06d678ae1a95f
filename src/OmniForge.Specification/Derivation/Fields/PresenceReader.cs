using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads whether a field must be given, may be left out, may be null.</summary>
internal static partial class PresenceReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(NotNull(), _ => Require(draft, isNullable: false));
        text.TakeAll(NullDuring(), match => NoteNull(text, match, draft));
        text.TakeAll(MayBeNull(), _ => draft.IsNullable = true);
        text.TakeAll(Required(), _ => Require(draft, isNullable: null));
        text.TakeAll(
            Optional(),
            _ =>
            {
                draft.IsRequired = false;
                return true;
            }
        );
    }

    /// <summary>Reads a cell of a column that asks whether something holds.</summary>
    /// <returns>True or false, or null if the cell leaves it open.</returns>
    public static bool? ReadYesNo(PhraseText text)
    {
        if (text.Take(Yes()).Success)
        {
            return true;
        }
        if (text.Take(No()).Success)
        {
            return false;
        }
        if (Blank().IsMatch(text.Low))
        {
            text.Take(0, text.Low.Length);
        }
        return null;
    }

    private static bool Require(FieldDraft draft, bool? isNullable)
    {
        draft.IsRequired = true;
        draft.IsNullable = isNullable ?? draft.IsNullable;
        return true;
    }

    private static bool NoteNull(PhraseText text, Match match, FieldDraft draft)
    {
        draft.IsNullable = true;
        if (match.Groups["status"].Success)
        {
            draft.NullWhile = text.RawOf(match.Groups["status"]);
        }
        return true;
    }

    [GeneratedRegex(
        @"\bnot[ -]null(?:able)?\b|\b(?:(?:must|may|can|shall)\s?not|mustn't|can't|never)(?:\s+(?:ever\s+)?be)? (?:null|none|missing|omitted|lacking|wanting|absent|left (?:out|off|blank|empty|open))\b|\bnot (?:optional|to be left out|to be omitted)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotNull();

    [GeneratedRegex(
        @"\b(?:it is |is |and |or )?(?:null|none|nothing|empty|missing|blank|absent|unset)(?:\s*\((?:null|none|nothing|empty)\))?\s+(?:as long as|while|until|before|unless|if|when|where|whenever|in case|means)\b(?:\s+(?:the |an? |this )?[\w-]+\s+(?:is|are)\s+(?:still\s+)?(?:an? )?[`""']?(?<status>[a-z][\w]*)[`""']?(?=\s*(?:$|[,;.)\u00a6])))?[^;.)\u00a6]*|\bnull\s*(?:=|:)[^;.)]*",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NullDuring();

    [GeneratedRegex(
        @"\b(?:may|can|might|could|is allowed to)\s+(?:also\s+)?(?:be\s+)?(?:null|none|empty|missing|absent|wanting|left (?:out|off|open|empty|blank)|omitted|unknown|lacking)\b(?:\s*\((?:null|none|nothing|empty)\))?|\bnothing \(null\)|\b(?:or|and|else|otherwise|at first|initially|default)\s*(?:is\s+)?[:=]?\s*(?:null|none)\b|\bnullable\b|\b(?:null|none)\s+(?:is\s+)?(?:allowed|permitted|possible|at first|initially|by default|otherwise)\b|\bnull\s*\((?:the|it|this|there|nobody|no)\b(?:(?!\b(?:if|unless|when|until|only|must|may|not|than)\b)[^()\d])+\)|\bnull(?:\s+for\s+[^;.)]*)?(?=\s*(?:$|[,;.)\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MayBeNull();

    [GeneratedRegex(
        @"\b(?:is |always )?(?:required|mandatory|obligatory|compulsory|needed|necessary)\b|\b(?:must|has to|have to|shall|needs to|always)\s+(?:always\s+)?(?:be\s+)?(?:given|supplied|provided|present|filled in|set|specified|told|sent|stated|there|entered|named|typed in|declared|included|chosen|indicated|mentioned|known|furnished|submitted|written down|handed over|handed in)(?: (?:every time|each time|(?:in|with) every (?:request|call)))?\b|\bmust(?: not|n't) be missing\b|\b(?:is )?a must\b|\b(?:is )?always there\b|@notnull\b|@notblank\b|\[required\]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Required();

    [GeneratedRegex(
        @"\b(?:is |are )?(?:optional|not required|not mandatory|voluntary|not needed|not compulsory|not obligatory)\b(?:ly)?|\b(?:may|can|need not|needn't|does not have to|doesn't have to)\s+be\s+(?:given|supplied|provided|added|set|specified|told|sent|filled in|there|stated|entered|named|mentioned)\b|\bif (?:given|known|any|wanted|there is one|available|(?:i|you|we|they) (?:like|want|wish)(?: to)?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        @"^\s*[`*""']*(?:yes|y|true|required|mandatory|always|x|m|must|shall|✓|✔|✅|●|•|1|r|☑|needed|\+|\*)[`*""'!.]*(?=\s*(?:$|[,;(\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Yes();

    [GeneratedRegex(
        @"^\s*[`*""']*(?:no|n|false|optional|o|may|✗|✘|✕|❌|○|0|☐|not|never|can)[`*""'.]*(?=\s*(?:$|[,;(\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex No();

    [GeneratedRegex(@"^[\s./*-]*$|^\s*n/?a\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Blank();
}

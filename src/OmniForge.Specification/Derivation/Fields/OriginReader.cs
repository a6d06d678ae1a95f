using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads who sets a field, whether it ever changes, and whether it is unique.</summary>
internal static partial class OriginReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(Automatic(), _ => draft.IsSetBySystem = true);
        text.TakeAll(NeverBy(), match => IsCaller(match.Groups["not"].Value) && (draft.IsSetBySystem = true));
        text.TakeAll(NotTold(), _ => draft.IsSetBySystem = true);
        text.TakeAll(
            SetBy(),
            match =>
                NoteSetter(match.Groups["who"].Value, draft, isSure: false)
                || (text.Low.Contains("uuid", StringComparison.Ordinal) && (draft.IsSetBySystem = true))
        );
        text.TakeAll(SetterSets(), match => NoteSetter(match.Groups["who"].Value, draft, isSure: false));
        text.TakeAll(Immutable(), _ => draft.IsImmutable = true);
        text.TakeAll(PrimaryKey(), _ => draft.IsKey = true);
        text.TakeAll(Unique(), _ => draft.IsUnique = true);
        text.TakeAll(Shared(), _ => !draft.IsUnique);
        if (draft.IsUnique)
        {
            text.TakeAll(CaseAlike(), _ => draft.UniqueIgnoresCase = true);
        }
    }

    /// <summary>Reads a cell of a column that tells who sets the field.</summary>
    public static void ReadSetter(PhraseText text, FieldDraft draft)
    {
        text.Take(Actor(), match => NoteSetter(match.Groups["who"].Value, draft, isSure: true));
    }

    /// <summary>Tells whether a cell says that the field is filled in by itself.</summary>
    public static bool ReadAutomatic(PhraseText text) => text.Take(AutomaticCell()).Success;

    /// <summary>Tells whether a cell says that nobody ever gives the field.</summary>
    public static bool IsNever(PhraseText text) => NeverCell().IsMatch(text.Low);

    [GeneratedRegex(@"^\s*never\s*(?:$|[,;(])", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NeverCell();

    [GeneratedRegex(
        @"^\s*(?:auto(?:matic(?:ally)?)?|system|generated|by (?:the )?(?:system|service))\s*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AutomaticCell();

    private static bool NoteSetter(string who, FieldDraft draft, bool isSure)
    {
        var words = who.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsCaller(who))
        {
            draft.IsSetByCaller = true;
            return true;
        }
        if (
            words.Any(word =>
                _systems.Contains(word) || draft.Surroundings.SystemNames.Contains(word, StringComparer.Ordinal)
            )
        )
        {
            draft.IsSetBySystem = true;
            return true;
        }
        draft.IsSetByCaller |= isSure;
        return isSure;
    }

    private static bool IsCaller(string who) =>
        who.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(_callers.Contains);

    private static readonly HashSet<string> _callers = new(StringComparer.Ordinal)
    {
        "caller",
        "client",
        "user",
        "users",
        "requester",
        "sender",
        "callers",
        "clients",
        "person",
        "customer",
        "staff",
        "clerk",
        "clerks",
        "member",
        "members",
        "owner",
        "agent",
        "driver",
        "app",
        "submitter",
        "applicant",
        "visitor",
        "guest",
        "human",
        "anybody",
        "anyone",
        "hand",
        "secretary",
    };

    private static readonly HashSet<string> _systems = new(StringComparer.Ordinal)
    {
        "system",
        "service",
        "server",
        "registry",
        "register",
        "directory",
        "platform",
        "database",
        "application",
        "backend",
        "api",
        "software",
        "program",
        "store",
        "node",
        "us",
        "automatically",
        "machine",
        "catalogue",
        "catalog",
        "computer",
        "itself",
        "storage",
        "generator",
        "tool",
    };

    private const string Who =
        @"(?<who>(?:(?:the|our|this)\s+)?[a-z][\w-]*(?:\s+(?:itself|desk|system|service|register|registry))?)";

    [GeneratedRegex(
        @"\bauto(?:matic(?:ally)?)?[- ]?(?:generated|assigned|created|set|filled|computed|increment(?:ed)?|incrementing)\b|\b(?:system|server|service|machine)[- ](?:generated|assigned|set|managed|computed|side|made)\b|\bread[- ]?only\b(?!\s+(?:after|once))|\b(?:generated|computed|calculated|derived)(?:\s+automatically)?(?=\s*(?:$|[,;.)\u00a6]))|\bautomatic(?:ally)?(?=\s*(?:$|[,;.)\u00a6]))|\bnot (?:supplied|given|sent|set|provided|told) by the (?:caller|client|user)\b|\bgenerated always\b|\bgen_random_uuid\(\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Automatic();

    /// <summary>"given by the library, never by the member": who else, that is not asked.</summary>
    [GeneratedRegex(
        @"\b(?:and\s+|but\s+)?(?:never|not)\s+by\s+(?:the |an? |any )?(?<not>[a-z][\w-]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NeverBy();

    /// <summary>"The desk doesn't give it when it enters an item", "it can't be sent on creation".</summary>
    [GeneratedRegex(
        @"\b(?:and\s+|but\s+)?(?:(?:nobody|no one|(?:"
            + Who
            + @"|we|you|one)\s+"
            + Never
            + @")\s+(?:gives?|sends?|enters?|sets?|tells?|types?|supplies|supply|provides?|chooses?|states?|names?|specif(?:y|ies))\s+(?:it|this|that|one|them)|(?:it\s+)?(?:(?:is|are)(?:n['’]t| not| never)|"
            + Never
            + @"\s+be)\s+(?:given|sent|entered|set|told|typed|supplied|provided|chosen|stated|named|specified))(?:\s+(?:in|itself))?(?:\s+(?:when|while|on|at|upon|during|for|with)\s+(?:"
            + Who
            + @"\s+)?(?:an?\s+|the\s+|it\s+)?(?:new\s+)?(?:add|creat|enter|entry|regist|record|stor|book|log|fil|insert|not|admit|tak|report)[a-z]*(?:\s+(?:an?\s+|the\s+)?(?:new\s+)?[a-z]+)?)(?=\s*(?:$|[,;:.)\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NotTold();

    private const string Never =
        @"(?:does(?:n['’]t| not)|do(?:n['’]t| not)|can(?:['’]t|not| not)|may not|must(?:n['’]t| not)|shall not|never)";

    [GeneratedRegex(
        @"\b(?:is |are |gets? )?(?:always\s+)?(?:assigned|set|made(?:\s+up)?|given(?:\s+out)?|handed(?:\s+out)?|allotted|picked|minted|generated|created|chosen|filled(?:\s+in)?|provided|issued|computed|calculated|maintained|managed|produced|supplied|written|determined|allocated|stamped|kept|counted|added|invented|recorded|drawn)\s+(?:automatically\s+)?by[""']?\s*[:=]?\s*[""']?\s*"
            + Who,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SetBy();

    [GeneratedRegex(
        @"\b(?:that|which)?\s*"
            + Who
            + @"\s+(?:(?:shall|will|must|has to)\s+)?(?:assigns?|allots?|allocates?|hands?(?:\s+out)?|picks?|sets?|makes?(?:\s+up)?|gives?(?:\s+out)?|generates?|creates?|chooses?|fills?(?:\s+in)?|issues?|computes?|invents?)(?:\s+(?:it|one|itself))?(?:\s+(?:of its own accord|by itself|on its own|all by itself|automatically|alone|at random))?(?=\s*(?:$|[,;.)\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SetterSets();

    [GeneratedRegex(
        @"\b(?:and\s+)?(?:it\s+)?(?:never changes?|never changed|immutable|unchangeable|write-once|set once|read-?only (?:after|once)[^,;.)]*|fixed(?:\s+(?:once|after|from)[^,;.)]*)?|(?:stays|remains) (?:for ever|forever|the same|as it (?:is|was)|what it (?:is|was)|unchanged|put)|constant|unalterable|(?:does not|doesn't|must not|may not|shall not|cannot|can't|can not|will not) (?:ever )?(?:be )?(?:changed?|edited|modified|updated|altered|corrected|revised|varied|amended)(?:\s+(?:later|afterwards|after[^,;.)]*|once[^,;.)]*|any ?more))?|not (?:changeable|editable|updatable|amendable|modifiable))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Immutable();

    [GeneratedRegex(@"\bprimary key\b|\b(?:the )?(?:unique )?key of the \w+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PrimaryKey();

    [GeneratedRegex(
        @"\b(?:must be |has to be |shall be |is |are |globally |and )*unique(?!\s+(?:per|within|for|in (?:its|the same|a)|together|with|id\b|identifier))(?:\s+(?:across|among|in|over)\s+(?:all\s+)?(?:the\s+)?[\w-]+)?\b"
            + @"|\b(?:and\s+)?no (?:two|2) (?:[\w-]+\s+){0,4}(?:may |can |must |shall |ever )?(?:have|share|carry|bear|use|with)\s+(?:the|a) same(?:\s+[\w-]+)?"
            + @"|\b(?:and\s+)?no (?:two|2) [\w-]+ (?:may |can |must |shall |ever )?(?:share (?:one|it)|are alike|have it in common)|\b(?:must|may|shall|can)\s?(?:not|only)\s+(?:occur|exist|appear|be used|be taken|be given|be there)\s+(?:only\s+)?(?:twice|once|more than once)\b|\bno duplicates\b|\bnot twice\b|\b(?:there (?:is|are|must be|may be|can be) )?(?:only|at most|never more than) (?:one|a single) [\w-]+ (?:with|(?:may |can |must )?(?:have|has|bears?|carries|carry)) (?:a given|the same|any given|any one|each|every|a certain|a particular|one and the same) [\w-]+",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Unique();

    /// <summary>"Several things can lie on the same shelf": what holds unless it is unique.</summary>
    [GeneratedRegex(
        @"\b(?:several|two|many|some|different|more than one|any number of)\s+(?:(?!not\b|never\b|only\b)[a-z-]+\s+){1,3}?(?:can|may|might|could)\s+(?:(?!not\b|never\b|only\b)[a-z-]+\s+){1,3}?(?:the same|one|a single)(?:\s+[a-z-]+)?(?=\s*(?:$|[,;.)\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Shared();

    [GeneratedRegex(
        @"\b(?:without regard to|regardless of|ignoring|irrespective of)\s+(?:upper (?:and|or) lower )?case\b|\bcase-?insensitive(?:ly)?\b|\bupper and lower case (?:are alike|count as the same|do not matter|don't matter|are the same|make no difference)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CaseAlike();

    [GeneratedRegex(@"^\s*" + Who, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Actor();
}

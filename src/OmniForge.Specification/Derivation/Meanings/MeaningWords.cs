using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>The words that standard meanings are made of, in their base forms and the forms that no rule tells.</summary>
internal static class MeaningWords
{
    /// <summary>Words that carry a meaning, by class.</summary>
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["refuse"] =
            "refuse refusal reject rejection error invalid invalid_state forbid forbidden deny decline illegal impossible prohibit wrong cannot invalid-state disallow inadmissible unacceptable mistake fail failure",
        ["accept"] = "accept acceptable allow permit possible valid legal admissible permissible fine okay",
        ["only"] = "only solely exclusively",
        ["other"] =
            "other others else another otherwise remaining rest unlisted undefined unmentioned unforeseen unexpected unnamed elsewhere apart besides beyond dash dashes hyphen blank empty",
        ["list"] =
            "list name mention provide provision show shown give given draw drawn describe description say said write written state fit foresee foreseen expect cover define row arrow transition entry line edge cell rule target lead exist plan intend mean meant belong appear stand contain have find found speak spoken tell told cater match suit apply assignment scenario path way move make offer know sell support serve",
        ["keep"] = "stay remain keep kept unchanged same retain preserve untouched unaltered constant persist",
        ["change"] = "change touch alter modify affect influence effect",
        ["missing"] =
            "lack miss missing without absent absence incomplete malformed unusable forget forgot forgotten omit omitted unknown outside unreadable unsuitable nonsensical impossible wrong invalid inadmissible illegal short long small large big high low",
        ["store"] =
            "store memory remember keep kept database clock side_effect save persist record storage network file print send log sensor display hardware access",
        ["need"] = "obligatory compulsory mandatory indispensable require",
        ["carry"] =
            "carry bring take hold contain have has come comes need accompany content contents value payload data parameter argument",
        ["bare"] = "empty bare alone plain",
        ["legend"] = "arrow row column box table line label cell diagram chart left right",
        ["pure"] = "pure stateless",
        ["do"] = "do perform carry execute act switch touch work",
        ["affair"] = "affair business job task concern responsibility matter part scope topic",
        ["take"] =
            "take get receive given give hand fed feed told tell argument input accept goes go went come came comes enter supply look know",
        ["answer"] =
            "return answer give given hand tell told say said compute calculate work result output produce come came comes go goes decide determine reply respond deliver derive find",
        // Of nodes that keep entities.
        ["break"] = "break broken violate violation exceed outside beyond against contradict infringe breach bad wrong",
        ["absent"] = "lack miss missing without absent absence forget forgot forgotten omit omitted unsent unmentioned",
        ["give"] =
            "give given pass supply send sent provide hand name mention carry contain tell told specify set include present hold touch enter list",
        ["fit"] =
            "fit match conform comply meet met obey respect satisfy agree follow adhere correspond keep kept valid right",
        ["unknown"] = "unknown nonexistent non-existent inexistent missing unregistered",
        ["known"] = "know known exist find found hold held store register have has belong file with under",
        ["not_found"] = "not_found notfound 404",
        ["null"] = "null none empty blank",
        ["edit"] = "edit alter touch update change amend modify overwrite",
        ["respond"] =
            "respond return answer give reply send come hand show shown see seen get receive response output result report display",
        ["see"] = "see seen show shown read get receive display turn appear find found",
        ["gone"] = "gone vanish disappear remove delete erase exist",
        ["reuse"] = "use reuse free",
        ["save"] =
            "store save record write create add insert persist register enter happen change alter modify update edit affect touch",
        ["persist"] = "store save record keep persist enter",
        ["share"] = "share same duplicate repeat occur appear exist",
        ["unique"] = "unique",
        ["narrow"] =
            "narrow restrict limit filter ask select choose pick combine optional optionally hand give take accept send pass agree together",
    };

    private static readonly FrozenDictionary<string, FrozenSet<string>> ByClass = Classes.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal
    );

    /// <summary>Words that deny what follows them.</summary>
    public static readonly FrozenSet<string> Denials =
        "not no never nobody nothing none neither nor without cannot no-one"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that hold sentences together and restrict nothing.</summary>
    public static readonly FrozenSet<string> Neutral = (
        "a an the its their as i me my he him his she her of for by to in on at from with into within per via upon as it itself them themselves they that this these those which who whom whose what whatever whichever whoever "
        + "and or nor both either also then so thus always still just simply therefore here there any every each all is are was were be been being am has have had having do does did "
        + "will would shall must should may might could can we us you our your his one ones one's some such own when whenever while if where wherever once thereupon thereafter now "
        + "anything everything something somebody somewhere anywhere anyone everybody whether just simply course please note"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The classes that a word belongs to.</summary>
    public static IEnumerable<string> ClassesOf(string word) =>
        ByClass.Where(pair => WordForms.Any(word, pair.Value.Contains)).Select(pair => pair.Key);
}

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
            "other others else another otherwise remaining rest unlisted undefined unmentioned unforeseen unexpected unnamed elsewhere apart besides beyond dash dashes hyphen blank empty unknown",
        ["list"] =
            "list name mention provide provision show shown give given draw drawn describe description say said write written state fit foresee foreseen expect cover define row arrow transition entry line edge cell rule target lead exist plan intend mean meant belong appear stand contain have find found speak spoken tell told cater match suit apply assignment scenario path way move make offer know sell support serve",
        ["keep"] = "stay remain keep kept unchanged same retain preserve untouched unaltered constant persist",
        ["change"] = "change touch alter modify affect influence effect vary edit overwrite update",
        ["fixed"] = "fixed immutable unchangeable unalterable permanent constant read-only readonly invariable final",
        ["begin"] =
            "begin start begun started starting beginning new fresh initial initially first newly create creation created default brand",
        ["missing"] =
            "violate breach exceed break broken lack miss missing without absent absence incomplete malformed unusable forget forgot forgotten omit omitted unknown outside unreadable unsuitable nonsensical impossible wrong invalid inadmissible illegal short long small large big high low",
        ["hold"] = "hold held true fulfil fulfilled fulfill meet met satisfy apply suit",
        ["store"] =
            "store memory remember keep kept database clock side_effect save persist record storage network file print send log sensor display hardware access",
        ["need"] = "obligatory compulsory mandatory indispensable require",
        ["carry"] =
            "carry bring take hold contain have has come comes need accompany content contents value payload data parameter argument",
        ["bare"] = "empty bare alone plain",
        ["legend"] = "arrow row column box table line label cell diagram chart left right picture matrix board",
        ["pure"] = "pure stateless",
        ["do"] = "do perform carry execute act switch touch work",
        ["affair"] = "affair business job task concern responsibility matter part scope topic",
        ["take"] =
            "take get receive given give hand fed feed told tell argument input accept goes go went come came comes enter supply look know",
        ["answer"] =
            "return answer give given hand tell told say said compute calculate work result output produce come came comes go goes decide determine reply respond deliver derive find",
    };

    /// <summary>The words of machines and workflows.</summary>
    public static readonly MeaningLexicon Lexicon = new(Classes, "other missing", "");

    /// <summary>Words that deny what follows them.</summary>
    public static readonly FrozenSet<string> Denials =
        "not no never nobody nothing none neither nor without cannot no-one"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that take something away from what is said, or add to it.</summary>
    public static readonly FrozenSet<string> Exceptions = (
        "unless except excepting until till before after during than only even but however although though provided instead "
        + "twice again already yet anymore longer second third first last next previous former another more less least most "
        + "one two three four five six seven eight nine ten half double several some many few further additional additionally too letter mail e-mail email message sms notification notify inform"
    )
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
}

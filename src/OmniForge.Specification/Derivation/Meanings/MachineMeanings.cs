using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>What every machine does, which a PRD may say in any words.</summary>
internal static partial class MachineMeanings
{
    private const string Component =
        " component machine module service node function reducer system software authority tracker controller program piece logic core engine unit tool object ";

    private const string Event = " event trigger command signal message request happening call ";

    private const string State = " status state mode phase stage position situation ";

    private const string Place =
        " table list line row column diagram drawing chart section chapter document text rule scenario transition arrow edge entry cell above below here picture board sketch graph map matrix whiteboard figure dash ";

    private const string Coming =
        " arrive come came happen occur reach hit receive send sent meet met time moment point place occasion case combination pair present current ";

    private const string Answering =
        " answer reply return give given result end code lead means mean count treat get way kind with ";

    private const string Matter =
        " field value thing attribute property data record entity information content detail statement item ";

    private const string OthersRefusedWords =
        Component
        + Event
        + State
        + Place
        + Coming
        + Answering
        + " attempt try use step do done name label leave start begin out from then possible way cover match fit show apply exist provide list own report tell ";

    /// <summary>"What the table has no row for is refused."</summary>
    private static readonly Meaning OthersRefused = Meaning.Of(
        ["refuse -accept", "other -list"],
        "-change keep",
        OthersRefusedWords,
        TagSymbols.State + TagSymbols.Event
    );

    /// <summary>"Only what the table lists is possible."</summary>
    private static readonly Meaning OnlyListed = Meaning.Of(
        ["only", "accept list"],
        "accept list",
        Component + Event + State + Place + Coming + " step"
    );

    /// <summary>"An event that is not allowed is turned down": it takes two to say no more than that.</summary>
    private static readonly Meaning RefusalOfRefused = Meaning.Of(
        ["refuse", "-accept"],
        "-change keep",
        OthersRefusedWords
    );

    /// <summary>"open → not allowed": what a state has no transition for.</summary>
    private static readonly Meaning RefusedThere = Meaning.Of(
        ["refuse -accept"],
        "other only",
        " already status state mode phase stage ",
        TagSymbols.State
    );

    /// <summary>"It goes these ways and no others."</summary>
    private static readonly Meaning NoOthers = Meaning.Of(
        ["-other"],
        "accept",
        Component + Event + State + Place + " go way step arrow following"
    );

    /// <summary>"A halted lift cannot be closed", where the machine has no such transition.</summary>
    private static readonly Meaning RefusedInState = Meaning.Of(
        ["refuse -accept"],
        "other -list -change keep",
        OthersRefusedWords,
        TagSymbols.State + TagSymbols.Event
    );

    /// <summary>"What an event does not mention stays."</summary>
    private static readonly Meaning Unchanged = Meaning.Of(
        ["keep -change", "other absent -list"],
        "",
        Event + Place + Matter + State + " after before own come came but except save about as under"
    );

    /// <summary>"Only what is named here changes, besides the status".</summary>
    private static readonly Meaning OnlyNamedChange = Meaning.Of(
        ["only", "change"],
        "list other",
        Event + Place + State + Matter + " and = about"
    );

    /// <summary>"An event without its values is refused."</summary>
    private static readonly Meaning MalformedRefused = Meaning.Of(
        ["missing other -list -accept", "refuse -accept"],
        "-change",
        Component
            + Event
            + Place
            + Coming
            + Answering
            + " value content data payload parameter argument field thing information range bound limit type length character form carry bring along accompany need require expect describe too well proper properly correct correctly suitable usable sensible right",
        TagSymbols.Event + TagSymbols.Input
    );

    /// <summary>"The contents are obligatory."</summary>
    private static readonly Meaning Required = Meaning.Of(
        ["need"],
        "",
        Event + " value content data payload parameter argument field part",
        TagSymbols.Event + TagSymbols.Input
    );

    /// <summary>"All other messages are empty."</summary>
    private static readonly Meaning OthersBare = Meaning.Of(
        ["other", "bare -carry"],
        "",
        Event + " value content data payload parameter argument field own along further additional"
    );

    /// <summary>"Nothing is stored."</summary>
    private static readonly Meaning Pure = Meaning.Of(
        ["-store pure -do"],
        "-affair",
        Component
            + State
            + Event
            + " anything own next between previous memory one call on off clock constraint firmware worker",
        TagSymbols.State
    );

    /// <summary>"It is given a thing and an event, and returns the thing afterwards."</summary>
    private static readonly Meaning Signature = Meaning.Of(
        ["take", "answer"],
        "",
        Component
            + Event
            + State
            + " need want single present current new next old previous before after afterwards first second thing plus together above describe record function whole nothing more question",
        TagSymbols.Number
    );

    /// <summary>"The label at an arrow is the name of the event."</summary>
    private static readonly Meaning Legend = Meaning.Of(
        ["legend"],
        "",
        Event
            + State
            + " read name mean stand show from to next previous before after follow permitted possible step top bottom first then present new old one transition tell say give hold contain afterwards currently stand"
    );

    /// <summary>"If it does not hold, the event is rejected".</summary>
    private static readonly Meaning BrokenRefused = Meaning.Of(
        ["-hold break", "refuse -accept"],
        "",
        Component + Event + Answering + " guard condition rule requirement check demand line one that"
    );

    /// <summary>"From one phase to another", where it explains a sign.</summary>
    private static readonly Meaning Explanation = Meaning.Of(
        [],
        "",
        Component
            + Event
            + State
            + Place
            + Matter
            + " name mean stand show from to next previous before after follow permitted possible allowed lead go move come happen condition guard change new old value get set bring change only field besides apart arrow first second one other left right hold true must become target source"
    );

    /// <summary>"A field never changes", of one that no event changes.</summary>
    private static readonly Meaning Fixed = Meaning.Of(
        ["fixed -change keep"],
        "",
        Component
            + Event
            + State
            + " value field whole ever once set up put happen before after of from beginning creation create made throughout rest life lifetime through record number identifier at it",
        TagSymbols.Field
    );

    /// <summary>"A new one has these values": what makers of one give it.</summary>
    private static readonly Meaning Beginning = Meaning.Of(
        ["begin"],
        "",
        State
            + Component
            + Event
            + " value field both no none nobody nothing null empty zero = ; : without blank count put service just set up",
        TagSymbols.Field + TagSymbols.State + TagSymbols.Number
    );

    /// <summary>"Only unlock leads out of locked", "no event but unlock is accepted there".</summary>
    private static readonly Meaning OnlyWayOut = Meaning.Of(
        ["only other"],
        "accept refuse -accept list leave",
        Component
            + Event
            + State
            + Coming
            + " anything out lead leave go get way transition while long one single do answer respond react wait exit exactly outgoing back on but except alone take number",
        TagSymbols.State + TagSymbols.Event
    );

    /// <summary>"Only load carries data".</summary>
    private static readonly Meaning OnlyCarrier = Meaning.Of(
        ["only other", "carry"],
        "bare -carry",
        Event + " field own along further additional one but except alone anything single them of",
        TagSymbols.Event
    );

    private static readonly Meaning[] Always =
    [
        OthersRefused,
        OnlyListed,
        RefusalOfRefused,
        RefusedThere,
        NoOthers,
        Unchanged,
        OnlyNamedChange,
        MalformedRefused,
        Required,
        OthersBare,
        Pure,
        Signature,
        Legend,
        BrokenRefused,
    ];

    /// <summary>Tells whether a clause says what every machine does.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    /// <param name="leans">Tells whether all that was learned of remarks speaks for one.</param>
    public static bool AreSaidBy(string clause, Func<string, bool> isOwn, Func<bool> leans) =>
        !ArrivalPattern.IsMatch(clause)
        && (
            ElsewherePattern.IsMatch(clause)
            || IsExplanation(clause, isOwn)
            || SaysAlways(MeaningText.OfShape(clause), isOwn, leans)
        );

    private static bool SaysAlways(MeaningText clause, Func<string, bool> isOwn, Func<bool> leans) =>
        Array.Exists(Always, meaning => MeaningReader.Says(clause, meaning, isOwn, leans));

    /// <summary>Tells whether a clause says that its fields never change.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    public static bool IsFixed(string clause, Func<string, bool> isOwn) =>
        MeaningReader.Says(NoThatPattern.Replace(clause, "no "), Fixed, isOwn);

    /// <summary>Tells whether a clause says that its events are the only ones in its state.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    public static bool IsOnlyWayOut(string clause, Func<string, bool> isOwn) =>
        (ButPattern.IsMatch(clause) || !RefusalPattern.IsMatch(clause))
        && MeaningReader.Says(DenialPattern.Replace(ButPattern.Replace(clause, "only"), " "), OnlyWayOut, isOwn);

    /// <summary>Tells whether a clause says that its events are the only ones that carry something.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    public static bool IsOnlyCarrier(string clause, Func<string, bool> isOwn) =>
        MeaningReader.Says(ButPattern.Replace(clause, "only"), OnlyCarrier, isOwn);

    /// <summary>Tells whether a clause says what a new one looks like.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    public static bool IsBeginning(string clause, Func<string, bool> isOwn) =>
        MeaningReader.Says(NothingPattern.Replace(WishPattern.Replace(clause, ""), " "), Beginning, isOwn);

    /// <summary>Tells whether a clause says that an event is refused in a state; whether it is, only the machine tells.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the node's names.</param>
    public static bool IsRefusalInState(string clause, Func<string, bool> isOwn) =>
        !ArrivalPattern.IsMatch(clause) && MeaningReader.Says(clause, RefusedInState, isOwn);

    /// <summary>"`a -> b` – the event is possible in a and leads to b": a sign and what it stands for.</summary>
    private static bool IsExplanation(string clause, Func<string, bool> isOwn) =>
        SignPattern.Match(clause) is { Success: true } sign
        && MeaningReader.Says(LetterPattern.Replace(clause[sign.Length..], "state"), Explanation, isOwn);

    [GeneratedRegex(
        @"^(?:[a-z] ?(?:,|\|) ?)?(?:[a-z] ?)?(?:->|→|=>|-->|:=|=|\+=|-=|only if|if|guard|when|/|\[[^\]]*\]|\([^)]*\)|…|\.\.\.|\*)(?: ?[a-z](?= ))? ?(?:–|-|—|:|means|stands for|is|reads|says) (?:that )?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SignPattern { get; }

    [GeneratedRegex(@"\b(?!a )[a-z]\b|\ba(?= (?:and|to|is|or)\b|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LetterPattern { get; }

    /// <summary>A state that something comes to.</summary>
    [GeneratedRegex(
        @"\b(?:to|into|becomes?|ends? (?:in|up)|leads? in|turns?) (?:\w+ ){0,2}" + TagSymbols.State,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ArrivalPattern { get; }

    /// <summary>"There is no event that …".</summary>
    [GeneratedRegex(
        @"\bthere (?:is|are) (?:no|not any) (?:event|way|trigger|command)s? (?:that|which) ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NoThatPattern { get; }

    /// <summary>"But", where it excepts something.</summary>
    [GeneratedRegex(
        @"\b(?:but(?: for)?|except(?: for)?|other than|apart from|save|alone|sole|one and only|single)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ButPattern { get; }

    [GeneratedRegex(
        @"\b(?:no|not|nothing|never|cannot|refuse[sd]?|reject(?:s|ed)?|denied|error|invalid|forbidden|impossible)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(@"\b(?:no|not|nothing|never|cannot)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DenialPattern { get; }

    /// <summary>Values that are nothing.</summary>
    [GeneratedRegex(@"\b(?:no|none|nobody|nothing|without)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NothingPattern { get; }

    /// <summary>"As a caretaker, I want".</summary>
    [GeneratedRegex(
        @"^as [a-z]+(?: [a-z]+)?, ?(?:i|we) (?:want|need|would like|expect|wish)(?: to)? ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WishPattern { get; }

    /// <summary>"Motors and brakes are driven elsewhere": what others do, without a name of the node.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:if|when|unless|until|must|shall|should|only|but|except|after|before|not|never|than|\w+ed with)\b)[^\uE000-\uE006:;.]{3,80}? (?:is|are|stays?|remains?|belongs? to|happens?)(?: \w+(?:ed|en|pt|nt|ne|ld))?(?: by| in| for| with)? (?:elsewhere|(?:an)?other (?:team|component|part|system|module|service|feature|people|project|department|document)s?|others?|other people's|somebody else(?:'s)?(?: \w+)?|separate (?:features?|components?|systems?|projects?|topics?|documents?|modules?|services?)|out of scope|outside (?:of )?(?:this|our) (?:scope|document|component|feature|project))\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ElsewherePattern { get; }
}

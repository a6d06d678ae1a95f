using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>What holds of every node that keeps entities, with the words in which PRDs say it.</summary>
internal static class EntityMeaningList
{
    private const string Form =
        " new newly create added add stored saved store save kept keep recorded record put made make update change alter edit correct amend modify current latest present state form version value place "
        + "note write log book enter file type result stand date 200 201 204 ok created id generate post-edit way effect include including together just complete ";

    /// <summary>What is left out gets its default.</summary>
    public static readonly EntityMeaning DefaultApplies = EntityMeaning.Of(
        [CrudKind.Create],
        NamedFields.None,
        ["absent -give other", "fallback"],
        "give take fallback need",
        "have come apply applies use used fall falls back comment schema type its own other three two four one remaining optional property get gets become where when each count"
    );

    /// <summary>Only what a change names is changed, or simply: it changes what it was given.</summary>
    public static readonly EntityMeaning Edits = EntityMeaning.Of(
        [CrudKind.Update],
        NamedFields.None,
        ["edit"],
        "give take edit save present",
        "these those them new by in place exactly apply of so accordingly present with stored"
    );

    /// <summary>What a change does not name stays.</summary>
    public static readonly EntityMeaning RestStays = EntityMeaning.Of(
        [CrudKind.Update, CrudKind.Action],
        NamedFields.Any,
        ["keep -edit", "other absent -give -edit -take"],
        "give edit only",
        "exist existing mean go along store saved way apply same like just current currently old previous previously exactly before alone out own leave left force as present edit partial update any value over present by way what which new just carry"
    );

    /// <summary>Only what a change names is changed.</summary>
    public static readonly EntityMeaning OnlyNamedChanges = EntityMeaning.Of(
        [CrudKind.Update, CrudKind.Action],
        NamedFields.Any,
        ["only other", "give take", "edit save"],
        "keep -other",
        "new exactly apply affect as what present leave left"
    );

    /// <summary>An action leaves a field alone.</summary>
    public static readonly EntityMeaning FieldStays = EntityMeaning.Of(
        [CrudKind.Action],
        NamedFields.Own,
        ["keep -edit"],
        "",
        "as before own value current old"
    ) with
    {
        IsOfCondition = false,
    };

    /// <summary>A field that may be left out is null then.</summary>
    public static readonly EntityMeaning LeftOutIsNull = EntityMeaning.Of(
        [CrudKind.Create],
        NamedFields.Nullable,
        ["absent -give", "null"],
        "",
        "store keep save value become stay record count mean as then simply"
    );

    /// <summary>The key is nobody's to give, or to change.</summary>
    public static readonly EntityMeaning KeyNotGiven = EntityMeaning.Of(
        [CrudKind.Create, CrudKind.Update],
        NamedFields.Key,
        ["-give -edit -take keep fixed"],
        "-made made",
        "ever itself never"
    );

    /// <summary>The system makes the key, and it stays.</summary>
    public static readonly EntityMeaning KeyMade = EntityMeaning.Of(
        [],
        NamedFields.Key,
        ["made -give -edit -take keep fixed"],
        "-made",
        "come job hand part outside creation produce automatically internally us our own ever itself unique per each new by server later afterwards change side once"
    );

    /// <summary>What a creation takes.</summary>
    public static readonly EntityMeaning CreateTakes = EntityMeaning.Of(
        [CrudKind.Create],
        NamedFields.Any,
        ["give need absent take come -need -give -absent"],
        "accept",
        "go goes comes discretion wish addition apart under from what is in of above below other rest require property thing above plus compulsory whereas furnish more than case params from where type joining star starred if while new known number optional optionally voluntary like wish flag four three two five six seven thing add create new register enter request form every following namely everything but except also too along come up "
            + "leave off as well least body neither either and following ones"
    );

    /// <summary>What has a default, or is null where it is left out, may be left out.</summary>
    public static readonly EntityMeaning MayBeOmitted = EntityMeaning.Of(
        [],
        NamedFields.Optional,
        ["absent -give -need", "may accept"],
        "other",
        "optional namely remaining two three four five six leave left out"
    ) with
    {
        IsOfCondition = false,
    };

    /// <summary>What a change takes.</summary>
    public static readonly EntityMeaning UpdateTakes = EntityMeaning.Of(
        [CrudKind.Update],
        NamedFields.Any,
        ["give need take edit absent -need"],
        "accept only",
        "go goes least addition in different other params let given plus may then what optional optionally voluntary like wish flag any several some combination mix selection combine singly together new body following namely along plus identify pick mean among bit next which "
            + "whichever more patch whatever work many be what can"
    );

    /// <summary>What a look-up takes and answers.</summary>
    public static readonly EntityMeaning GetTakesAndAnswers = EntityMeaning.Of(
        [CrudKind.Get],
        NamedFields.Key,
        ["give need take respond known lookup"],
        "only",
        "go goes everything about how bring retrieve fetch look find identify match belong correspond concern receipt means use open single input out in want"
    );

    /// <summary>The answer is the entity.</summary>
    public static readonly EntityMeaning AnswersEntity = EntityMeaning.Of(
        [CrudKind.Create, CrudKind.Get, CrudKind.Update, CrudKind.Action],
        NamedFields.Key,
        ["respond"],
        "give",
        Form + "everything know about field each every what whichever whoever"
    );

    /// <summary>The answer is the entity as it is kept; that of a change is not, since it may mean how it was before.</summary>
    public static readonly EntityMeaning AnswersAsKept = EntityMeaning.Of(
        [CrudKind.Create, CrudKind.Get],
        NamedFields.Key,
        ["respond", "keep"],
        "give",
        Form
    );

    /// <summary>A deletion deletes.</summary>
    public static readonly EntityMeaning Deletes = EntityMeaning.Of(
        [CrudKind.Delete],
        NamedFields.Key,
        ["gone fixed give need take"],
        "known -recover -known",
        "go goes lead thereby leave left possibility way irrevocably irrevocable irreversible irreversibly definitive definitely time once for really only thing stand say which use longer any more mean"
    );

    /// <summary>What was deleted is gone, and does not come back.</summary>
    public static readonly EntityMeaning StaysDeleted = EntityMeaning.Of(
        [CrudKind.Delete],
        NamedFields.None,
        ["unknown gone -known -see -recover -edit -listed fixed"],
        "edit gone listed",
        "possibility way every answer result longer more anymore good up anywhere nowhere entirely permanently or got edited listed list look retrieve turn from bring once afterwards later henceforth hereafter since moment"
    );

    /// <summary>The value of what was deleted may be used again.</summary>
    public static readonly EntityMeaning ValueIsFree = EntityMeaning.Of(
        [CrudKind.Delete],
        NamedFields.Unique,
        ["reuse"],
        "accept",
        "again new another other for"
    );

    private const string Again =
        "once after when as soon since again new another other for number code name sign plate label tag badge mark title back become becomes life circulation pool later can may be that this its it so someone piece next free freely then now";

    /// <summary>The value of what was deleted may be used again, said anywhere: of a field by its name, or of "its number".</summary>
    public static readonly IReadOnlyList<EntityMeaning> ValueIsFreeAgain =
    [
        EntityMeaning.Of([], NamedFields.Own, ["freed", "gone"], "accept may again", Again) with
        {
            NeedsField = true,
        },
        EntityMeaning.Of([], NamedFields.None, ["freed", "gone", "code"], "accept may again", Again),
    ];

    /// <summary>What is created is stored.</summary>
    public static readonly EntityMeaning CreatedIsStored = EntityMeaning.Of(
        [CrudKind.Create],
        NamedFields.None,
        ["persist"],
        "",
        "new into onto down away safe from with under by its given sent above below following section description table list"
    );

    /// <summary>Several entities may have the same value.</summary>
    public static readonly EntityMeaning MayBeShared = EntityMeaning.Of(
        [],
        NamedFields.Shared,
        ["share -unique reuse", "accept -need -obstacle -refuse -unique may"],
        "share unique accept reuse obstacle may",
        "another as else someone other enter do add register fact ground may can more than once twice two several many different carry time several any number person have go by called call belong insist apply check between with because also still already contain"
    ) with
    {
        IsOfCondition = false,
    };

    private const string Lifetime =
        " edit later afterwards ever be can possible possibility able way means mean offer be add set recorded once given start beginning throughout whole life lifetime history two open let cover leave "
        + "by both neither as like something after it they for of existing no sense through any wish longer true same ";

    /// <summary>A field never changes.</summary>
    public static readonly IReadOnlyList<EntityMeaning> StaysFixed =
    [
        EntityMeaning.Of([], NamedFields.Own, ["-edit fixed"], "keep only -edit edit", Lifetime) with
        {
            IsOfCondition = false,
        },
        EntityMeaning.Of([], NamedFields.Own, ["-accept", "edit"], "keep fixed", Lifetime + " belong belongs ") with
        {
            IsOfCondition = false,
        },
    ];

    /// <summary>A value need not be unique.</summary>
    public static readonly EntityMeaning NeedNotBeUnique = EntityMeaning.Of(
        [],
        NamedFields.Shared,
        ["-unique"],
        "need share",
        "need have insist apply check different for on"
    ) with
    {
        IsOfCondition = false,
    };

    private const string Sharing =
        " two second add create new register enter more than most at any given attempt try across between among constraint never twice already in by of all every each only for different as well get one once "
        + "belong to person people have had has held hold nobody somebody someone else another other code already_exists duplicate with once single held used use take taken going go goes contain not then so error "
        + "uniqueness yes value anyone whoever who whose go let reason because since now number must ";

    /// <summary>No two entities share a value.</summary>
    public static readonly IReadOnlyList<EntityMeaning> IsUnique =
    [
        EntityMeaning.Of(
            [],
            NamedFields.Own,
            ["-share unique -twice -two"],
            "used -used refuse share twice two -accept -save accept most once",
            Sharing
        ) with
        {
            IsOfCondition = false,
        },
        EntityMeaning.Of(
            [],
            NamedFields.Own,
            ["used share twice", "refuse -accept -save -persist"],
            "unique -share most -two two once -once",
            Sharing
        ),
        EntityMeaning.Of([], NamedFields.Own, ["most", "used once"], "share twice refuse -accept two", Sharing) with
        {
            IsOfCondition = false,
        },
    ];

    /// <summary>What a list answers.</summary>
    public static readonly EntityMeaning ListAnswers = EntityMeaning.Of(
        [CrudKind.List],
        NamedFields.None,
        ["items listed"],
        "items respond give",
        "make give there go find send say under called be key set hold both along with length size two part named together being thereof head overall each sum put"
    );

    private const string FilterWords =
        " only just whose hand two once particular value equal same count further time leave left together none both one or of down order combination request case time fit certain single value ones those combined two listed given whichever something nothing and anded conjunction everybody everyone all unfiltered that add alone "
        + "use used true query params condition available default singly must each every want by own turn as many like who whereby show list return number problem applied ";

    /// <summary>Filters narrow a list, and all that are given count.</summary>
    public static readonly EntityMeaning Filters = EntityMeaning.Of(
        [CrudKind.List],
        NamedFields.Taken,
        ["narrow give take"],
        "-narrow -give respond fit need absent accept -take",
        FilterWords
    );

    /// <summary>Filters that are given all count.</summary>
    public static readonly EntityMeaning FiltersCombine = EntityMeaning.Of(
        [CrudKind.List],
        NamedFields.None,
        ["narrow fit"],
        "-narrow -give respond need absent accept -take give take",
        FilterWords
    );

    /// <summary>Without a filter, all are listed.</summary>
    public static readonly EntityMeaning ListsAll = EntityMeaning.Of(
        [CrudKind.List],
        NamedFields.None,
        ["-narrow -give -take -need absent default", "all"],
        "narrow respond give listed",
        FilterWords
    );

    /// <summary>Why somebody calls an operation: "I want to add a singer".</summary>
    public static readonly EntityMeaning Intention = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["want"],
        "",
        "able can may thing five"
    );

    /// <summary>Remarks that the same holds elsewhere.</summary>
    public static readonly EntityMeaning SameChecks = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["checks", "keep"],
        "share",
        "both apply hold use as in alike above"
    );

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<EntityMeaning> All =
    [
        RefusalMeanings.InvalidRefused,
        RefusalMeanings.NothingChanged,
        RestStays,
        OnlyNamedChanges,
        RefusalMeanings.NotFound,
        RefusalMeanings.FoundOrRefused,
        RefusalMeanings.LimitsHold,
        RefusalMeanings.Checked,
        DefaultApplies,
        Edits,
        RefusalMeanings.RequiredGiven,
        RefusalMeanings.Refused,
        RefusalMeanings.RequiredMissing,
        FieldStays,
        LeftOutIsNull,
        KeyNotGiven,
        KeyMade,
        CreateTakes,
        MayBeOmitted,
        UpdateTakes,
        GetTakesAndAnswers,
        MayBeShared,
        NeedNotBeUnique,
        AnswersEntity,
        AnswersAsKept,
        Deletes,
        StaysDeleted,
        ValueIsFree,
        .. ValueIsFreeAgain,
        CreatedIsStored,
        ListAnswers,
        Filters,
        FiltersCombine,
        ListsAll,
        Intention,
        SameChecks,
    ];
}

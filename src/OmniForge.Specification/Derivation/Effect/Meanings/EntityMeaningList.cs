using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>What holds of every node that keeps entities, with the words in which PRDs say it.</summary>
internal static class EntityMeaningList
{
    private const string Manner =
        " get got model schema structure document spec according simply then also again please note well of course exactly precisely completely afterwards immediately at once success successful successfully completion up upon after following now still "
        + "in on back out all full complete entire whole single certain concerned question own such so else yes ";

    private const string Form =
        " new newly create added add stored saved store save kept keep recorded record put made make update change alter edit correct amend modify current latest present state form version value place "
        + "date result stand 200 201 204 ok created id generate post-edit way effect include including together just complete ";

    /// <summary>A value that breaks a constraint is refused.</summary>
    public static readonly EntityMeaning InvalidRefused = Of(
        [],
        NamedFields.Required,
        ["refuse -accept -save", "break absent -fit -accept -give -need"],
        "-save keep need other -edit give -obstacle may",
        "rule limit range bound boundary type kind sort description constraint comment section schema definition describe allow permit default character format between measure presence whole any before "
            + "text length case add happen correct make some well validation message reason tell say lead cause end turn part expect set right null neither consequence event otherwise then document what "
            + "down away take hold unless lie laid bound accord answer according go above below table name create edit update http leave consist as well exceed go up"
    );

    /// <summary>What is refused leaves everything as it is.</summary>
    public static readonly EntityMeaning NothingChanged = Of(
        [],
        NamedFields.None,
        ["-save keep -edit"],
        "refuse other",
        "case whole log old before down away then all exactly nothing as is either state"
    );

    /// <summary>What a change does not name stays.</summary>
    public static readonly EntityMeaning RestStays = Of(
        [CrudKind.Update, CrudKind.Action],
        NamedFields.Any,
        ["keep -edit", "other absent -give -edit -take"],
        "give edit only",
        "exist existing mean go along store saved way apply same like just current currently old previous previously exactly before alone out own leave left force as present edit partial update any value over present by way what which new just carry"
    );

    /// <summary>Only what a change names is changed.</summary>
    public static readonly EntityMeaning OnlyNamedChanges = Of(
        [CrudKind.Update, CrudKind.Action],
        NamedFields.Any,
        ["only other", "give take", "edit save"],
        "keep -other",
        "new exactly apply affect as what present leave left"
    );

    /// <summary>A key that nothing has is NOT_FOUND.</summary>
    public static readonly EntityMeaning NotFound = Of(
        [],
        NamedFields.Key,
        ["unknown -known absent", "refuse not_found"],
        "known give take -give -take",
        "require need try report someone same use used work meet met see reply say tell told back answer be code answer return respond end lead turn up out raise result yield produce mean status whatever whichever alike each every any all single concerned exist check otherwise different than"
    );

    /// <summary>A key must be there, else it is NOT_FOUND.</summary>
    public static readonly EntityMeaning FoundOrRefused = Of(
        [],
        NamedFields.Key,
        ["known", "otherwise", "not_found"],
        "give take",
        "each every any single check answer return respond reply end lead"
    );

    /// <summary>Values keep to their limits.</summary>
    public static readonly EntityMeaning LimitsHold = Of(
        [],
        NamedFields.None,
        ["fit give", "checks"],
        "need keep",
        "validation bound range definition comment necessary there each every any check presence both above below listed follow in place laid down table section"
    );

    /// <summary>What is wrong is refused, as the sentence before it says.</summary>
    public static readonly EntityMeaning Refused = Of(
        [],
        NamedFields.None,
        ["refuse"],
        "-save -edit keep other",
        "case otherwise whole such validation message reason end lead tell say answer event that therefore thus turn"
    ) with
    {
        IsOfCondition = false,
    };

    /// <summary>An action leaves a field alone.</summary>
    public static readonly EntityMeaning FieldStays = Of(
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
    public static readonly EntityMeaning LeftOutIsNull = Of(
        [CrudKind.Create],
        NamedFields.Nullable,
        ["absent -give", "null"],
        "",
        "store keep save value become stay record count mean as then simply"
    );

    /// <summary>The key is nobody's to give, or to change.</summary>
    public static readonly EntityMeaning KeyNotGiven = Of(
        [CrudKind.Create, CrudKind.Update],
        NamedFields.Key,
        ["-give -edit -take keep fixed"],
        "-made made",
        "ever itself never"
    );

    /// <summary>The system makes the key, and it stays.</summary>
    public static readonly EntityMeaning KeyMade = Of(
        [],
        NamedFields.Key,
        ["made -give -edit -take keep fixed"],
        "-made",
        "come job hand part outside creation produce automatically internally us our own ever itself unique per each new by server later afterwards change side once"
    );

    /// <summary>What a creation takes.</summary>
    public static readonly EntityMeaning CreateTakes = Of(
        [CrudKind.Create],
        NamedFields.Any,
        ["give need absent take -need -give -absent"],
        "accept",
        "plus compulsory whereas furnish more than case params from where type joining star starred if while new number optional optionally voluntary like wish flag four three two five six seven thing add create new register enter request form every following namely everything but except also too along come up "
            + "leave off as well least body neither either and following ones"
    );

    /// <summary>What a change takes.</summary>
    public static readonly EntityMeaning UpdateTakes = Of(
        [CrudKind.Update],
        NamedFields.Any,
        ["give need take edit absent -need"],
        "accept only",
        "different other params let given plus may then what optional optionally voluntary like wish flag any several some combination mix selection combine singly together new body following namely along plus identify pick mean among bit next which "
            + "whichever more patch whatever work many be what can"
    );

    /// <summary>What a look-up takes and answers.</summary>
    public static readonly EntityMeaning GetTakesAndAnswers = Of(
        [CrudKind.Get],
        NamedFields.Key,
        ["give need take respond known lookup"],
        "only",
        "how bring retrieve fetch look find identify match belong correspond concern receipt means use open single input out in want"
    );

    /// <summary>The answer is the entity.</summary>
    public static readonly EntityMeaning AnswersEntity = Of(
        [CrudKind.Create, CrudKind.Get, CrudKind.Update, CrudKind.Action],
        NamedFields.Key,
        ["respond"],
        "give",
        Form + "everything know about field each every what whichever whoever"
    );

    /// <summary>A deletion deletes.</summary>
    public static readonly EntityMeaning Deletes = Of(
        [CrudKind.Delete],
        NamedFields.Key,
        ["gone fixed give need take"],
        "known -recover -known",
        "lead thereby leave left possibility way irrevocably irrevocable irreversible irreversibly definitive definitely time once for really only thing stand say which use longer any more mean"
    );

    /// <summary>What was deleted is gone, and does not come back.</summary>
    public static readonly EntityMeaning StaysDeleted = Of(
        [CrudKind.Delete],
        NamedFields.None,
        ["unknown gone -known -see -recover fixed"],
        "",
        "possibility way longer more anymore good up anywhere nowhere entirely permanently list look retrieve turn from bring once"
    );

    /// <summary>The value of what was deleted may be used again.</summary>
    public static readonly EntityMeaning ValueIsFree = Of(
        [CrudKind.Delete],
        NamedFields.Unique,
        ["reuse"],
        "accept",
        "again new another other for"
    );

    /// <summary>What is created is stored.</summary>
    public static readonly EntityMeaning CreatedIsStored = Of(
        [CrudKind.Create],
        NamedFields.None,
        ["persist"],
        "",
        "new into"
    );

    /// <summary>Several entities may have the same value.</summary>
    public static readonly EntityMeaning MayBeShared = Of(
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
        Of([], NamedFields.Own, ["-edit fixed"], "keep only -edit edit", Lifetime) with
        {
            IsOfCondition = false,
        },
        Of([], NamedFields.Own, ["-accept", "edit"], "keep", Lifetime) with
        {
            IsOfCondition = false,
        },
    ];

    /// <summary>A value need not be unique.</summary>
    public static readonly EntityMeaning NeedNotBeUnique = Of(
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
        Of(
            [],
            NamedFields.Own,
            ["-share unique -twice -two"],
            "used -used refuse share twice two -accept -save accept most once",
            Sharing
        ) with
        {
            IsOfCondition = false,
        },
        Of(
            [],
            NamedFields.Own,
            ["used share twice", "refuse -accept -save -persist"],
            "unique -share most -two two once -once",
            Sharing
        ),
        Of([], NamedFields.Own, ["most", "used once"], "share twice refuse -accept two", Sharing) with
        {
            IsOfCondition = false,
        },
    ];

    /// <summary>What a list answers.</summary>
    public static readonly EntityMeaning ListAnswers = Of(
        [CrudKind.List],
        NamedFields.None,
        ["items", "respond listed give"],
        "items",
        "go find send say under called be key set hold both along with length size two part named together being thereof head overall each sum put"
    );

    /// <summary>Filters narrow a list, and all that are given count.</summary>
    public static readonly EntityMeaning Filters = Of(
        [CrudKind.List],
        NamedFields.Taken,
        ["narrow give take"],
        "-narrow -give respond fit need absent accept -take",
        "only just whose hand two once particular value equal same count further time leave left together none both one or of down combination and anded conjunction everybody everyone all unfiltered that add alone use true "
            + "query params condition available default singly must each every want by"
    );

    /// <summary>Remarks that the same holds elsewhere.</summary>
    public static readonly EntityMeaning SameChecks = Of(
        [],
        NamedFields.None,
        ["checks", "keep"],
        "share",
        "both apply hold use as in alike above"
    );

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<EntityMeaning> All =
    [
        InvalidRefused,
        NothingChanged,
        RestStays,
        OnlyNamedChanges,
        NotFound,
        FoundOrRefused,
        LimitsHold,
        Refused,
        FieldStays,
        LeftOutIsNull,
        KeyNotGiven,
        KeyMade,
        CreateTakes,
        UpdateTakes,
        GetTakesAndAnswers,
        MayBeShared,
        NeedNotBeUnique,
        AnswersEntity,
        Deletes,
        StaysDeleted,
        ValueIsFree,
        CreatedIsStored,
        ListAnswers,
        Filters,
        SameChecks,
    ];

    private static EntityMeaning Of(
        CrudKind[] kinds,
        NamedFields fields,
        string[] needs,
        string allows,
        string words
    ) =>
        new(
            kinds,
            fields,
            Meaning.Of(
                needs,
                allows,
                EntityWords.Parties + EntityWords.Data + Manner + words,
                string.Concat(ShapedText.Field, ShapedText.Entity)
            )
        );
}

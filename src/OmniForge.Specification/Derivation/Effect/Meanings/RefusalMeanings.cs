namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>What every node that keeps entities checks and refuses, with the words in which PRDs say it.</summary>
internal static class RefusalMeanings
{
    /// <summary>A value that breaks a constraint is refused.</summary>
    public static readonly EntityMeaning InvalidRefused = EntityMeaning.Of(
        [],
        NamedFields.Required,
        ["refuse -accept -save", "break absent -fit -accept -give -need"],
        "-save keep need other -edit give -obstacle may",
        "rule limit range bound boundary type kind sort description constraint comment section schema definition describe allow permit default character format between measure presence whole any before "
            + "text length case add happen correct make some well validation message reason tell say lead cause end turn part expect set right null neither consequence event otherwise then document what "
            + "store stored existing change changes adding editing correction receive get state goes beyond anyone down away take hold unless lie laid bound accord answer according go above below table name create edit update http leave consist as well exceed go up form pattern shape spelling"
    );

    /// <summary>What is refused leaves everything as it is.</summary>
    public static readonly EntityMeaning NothingChanged = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["-save keep -edit"],
        "refuse other",
        "store stored existing saved leave leaves left case whole log old before down away then all exactly nothing as is either state"
    );

    /// <summary>A key that nothing has is NOT_FOUND.</summary>
    public static readonly EntityMeaning NotFound = EntityMeaning.Of(
        [],
        NamedFields.Key,
        ["unknown -known absent", "refuse not_found"],
        "known give take -give -take",
        "require need try report someone same use used work meet met see reply say tell told back answer be code answer return respond end lead turn up out raise result yield produce mean status whatever whichever alike each every any all single concerned exist check otherwise different than receive feature for whom to want wanted do did with it"
    );

    /// <summary>A key must be there, else it is NOT_FOUND.</summary>
    public static readonly EntityMeaning FoundOrRefused = EntityMeaning.Of(
        [],
        NamedFields.Key,
        ["known", "otherwise", "not_found"],
        "give take",
        "each every any single check answer return respond reply end lead"
    );

    /// <summary>Values keep to their limits.</summary>
    public static readonly EntityMeaning LimitsHold = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["fit give", "checks"],
        "need keep",
        "new well too also same against validation bound range definition comment necessary there each every any check presence both above below listed follow in place laid down table section"
    );

    /// <summary>Requests are checked.</summary>
    public static readonly EntityMeaning Checked = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["checks"],
        "need keep all fit",
        "against validate verify with before anything else first new also too same both above below every each any server"
    );

    /// <summary>What is wrong is refused, as the sentence before it says.</summary>
    public static readonly EntityMeaning Refused = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["refuse"],
        "-save -edit keep other",
        "case otherwise whole such validation message reason end lead tell say answer event that therefore thus turn"
    ) with
    {
        IsOfCondition = false,
    };

    /// <summary>What must be there is missing, as one of the cases of a list of failures.</summary>
    public static readonly EntityMeaning RequiredMissing = EntityMeaning.Of(
        [],
        NamedFields.None,
        ["absent -give", "need"],
        "refuse",
        "leave left too also well likewise"
    ) with
    {
        IsOfCondition = false,
    };

    /// <summary>What must be given is mandatory.</summary>
    public static readonly EntityMeaning RequiredGiven = EntityMeaning.Of(
        [],
        NamedFields.Demanded,
        ["need"],
        "need give",
        "four three two five six one there be always have"
    );
}

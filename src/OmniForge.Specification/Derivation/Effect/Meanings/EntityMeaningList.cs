using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>What holds of every node that keeps entities, with the words in which PRDs say it.</summary>
internal static class EntityMeaningList
{
    private const string Parties =
        " service system register caller client user request call operation asker response effect software application tool program component "
        + "store database table list catalogue catalog registry book file library collection directory index inventory ledger log archive roll card sheet board ";

    private static readonly string _names = string.Concat(ShapedText.Field, ShapedText.Entity);

    private const string Data =
        " value field input data datum attribute property column parameter body entry record row object part thing detail item information one content ";

    /// <summary>All of it.</summary>
    public static readonly IReadOnlyList<EntityMeaning> All =
    [
        // A value that breaks a constraint is refused.
        Of(
            [],
            NamedFields.Required,
            ["refuse -accept -save", "break missing absent -fit -accept -give -need"],
            "-change keep -list other need",
            "rule limit range bound boundary type kind sort description constraint comment section schema definition describe allow permit default character format between "
                + "necessary mandatory text number length case add happen correct make some well validation message reason tell say lead cause end whole turn part expect provide set right null "
                + "down away take hold unless answer give above below table list name nothing create edit update entry"
        ),
        // What is refused leaves everything as it is.
        Of(
            [],
            NamedFields.None,
            ["-save -change keep"],
            "refuse other",
            "case same everything whole log old present before down away happen then"
        ),
        // What a change does not name stays.
        Of(
            [CrudKind.Update, CrudKind.Action],
            NamedFields.Any,
            ["keep -change", "other absent -give -list -change"],
            "give",
            "change alter edit update modify overwrite correct current currently old previous exactly only before alone out in own"
        ),
        // Only what a change names is changed.
        Of(
            [CrudKind.Update, CrudKind.Action],
            NamedFields.Any,
            ["only", "give list", "change save"],
            "",
            "update edit correct overwrite set new exactly"
        ),
        // A key that nothing has is NOT_FOUND.
        Of(
            [],
            NamedFields.Key,
            ["unknown -known", "refuse not_found"],
            "",
            "code with answer return respond give under id key end lead get turn up out raise result yield produce mean status"
        ),
        // A field that may be left out is null then.
        Of(
            [CrudKind.Create],
            NamedFields.Nullable,
            ["absent -give", "null"],
            "",
            "out store keep save value become stay record count mean as"
        ),
        // The key is nobody's to give, or to change.
        Of([CrudKind.Create, CrudKind.Update], NamedFields.Key, ["-give -edit -take"], "", "in ever id"),
        // The answer is the entity.
        Of(
            [CrudKind.Create, CrudKind.Get, CrudKind.Update, CrudKind.Action],
            NamedFields.Key,
            ["respond"],
            "",
            "back read look store stored save saved whole full complete completely entire everything hold know about correct change new update patch amend edit adjust current currently "
                + "now afterwards after out id include including all"
        ),
        // What was deleted is gone.
        Of(
            [CrudKind.Delete],
            NamedFields.None,
            ["unknown gone -known -see"],
            "",
            "on after afterwards longer more anymore good again up anywhere nowhere entirely completely permanently list read look retrieve out turn from"
        ),
        // The value of what was deleted may be used again.
        Of([CrudKind.Delete], NamedFields.Unique, ["reuse"], "", "again new another for accept allow afterwards"),
        // What is created is stored.
        Of([CrudKind.Create], NamedFields.None, ["persist"], "", "new store enter"),
        // Nothing is unique that is not said to be.
        Of(
            [],
            NamedFields.Shared,
            ["share"],
            "accept",
            "more than once twice two several many different carry number again time need"
        ) with
        {
            IsOfCondition = false,
        },
        Of([], NamedFields.Shared, ["-unique -need"], "", "be") with
        {
            IsOfCondition = false,
        },
        // Filters narrow a list, and all that are given count.
        Of(
            [CrudKind.List],
            NamedFields.Taken,
            ["narrow"],
            "-narrow",
            "search two either neither once only certain particular value match equal same whose count show list see return want wish need get down further "
                + "time leave result entry hand give take accept send pass agree together none fit"
        ),
    ];

    private static EntityMeaning Of(
        CrudKind[] kinds,
        NamedFields fields,
        string[] needs,
        string allows,
        string words
    ) => new(kinds, fields, Meaning.Of(needs, allows, Parties + Data + words, _names));
}

using OmniForge.Specification.Derivation.Expressions.Grammar;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>The words that tell changes of fields.</summary>
internal static class ChangeWords
{
    /// <summary>Verbs before what a field becomes.</summary>
    public static readonly string[][] Becomes = Phrases.Of(
        "becomes,become,is set to,are set to,is set back to,are set back to,is reset to,are reset to,is,are,=,gets the value,takes the value,takes the value of,gets the value of,"
            + "is replaced by,is changed to,changes to,goes back to,is put to,is put back to,turns into,takes over,is again,is overwritten with,is overwritten by,falls to,drops to,rises to,starts at,starts again at"
    );

    /// <summary>Verbs before by how much a number rises.</summary>
    public static readonly string[][] Rises = Phrases.Of(
        "goes up by,go up by,increases by,increase by,is increased by,are increased by,rises by,rise by,grows by,grow by,is raised by,are raised by,is incremented by,+,+=,climbs by,gains,is counted up by"
    );

    /// <summary>Verbs before by how much a number falls.</summary>
    public static readonly string[][] Falls = Phrases.Of(
        "goes down by,go down by,decreases by,decrease by,is decreased by,are decreased by,falls by,fall by,drops by,drop by,is reduced by,are reduced by,is lowered by,are lowered by,"
            + "shrinks by,is decremented by,-,-=,loses,sinks by,is counted down by"
    );

    /// <summary>What says that a number rises by one.</summary>
    public static readonly string[][] ByOneUp = Phrases.Of(
        "is incremented by one,are incremented by one,is counted up by one,are counted up by one,counts up by one,increases by one,is increased by one,rises by one,grows by one,climbs by one,is incremented,are incremented,is counted up,counts up,goes up by one,is raised by one"
    );

    /// <summary>What says that a number falls by one.</summary>
    public static readonly string[][] ByOneDown = Phrases.Of(
        "is decremented by one,is counted down by one,counts down by one,decreases by one,is decreased by one,falls by one,drops by one,is lowered by one,is reduced by one,is decremented,are decremented,is counted down,counts down,goes down by one"
    );

    /// <summary>What says that a field is emptied.</summary>
    public static readonly string[][] Emptied = Phrases.Of(
        "is cleared,are cleared,is emptied,are emptied,is removed,are removed,is deleted,are deleted,is forgotten"
    );

    /// <summary>What says that an item is appended to a list.</summary>
    public static readonly string[][] Appended = Phrases.Of(
        "is appended to,is added to,is added at the end of,is put at the end of,is attached to,is noted in,is entered in,is entered into,is put on,is put into,joins,is added to the end of"
    );

    /// <summary>What says that an item is removed from a list.</summary>
    public static readonly string[][] Removed = Phrases.Of(
        "is removed from,is taken off,is deleted from,is struck off,leaves"
    );

    /// <summary>What says that an amount is added to a number.</summary>
    public static readonly string[][] AddedTo = Phrases.Of(
        "is added to,are added to,is credited to,are credited to,goes to,go to"
    );

    /// <summary>What says that an amount is taken from a number.</summary>
    public static readonly string[][] TakenFrom = Phrases.Of(
        "is taken from,are taken from,is subtracted from,are subtracted from,is deducted from,are deducted from,is taken off,are taken off,is debited from"
    );

    /// <summary>What says that a value is stored.</summary>
    public static readonly string[][] Stored = Phrases.Of(
        "becomes,becomes the new,is stored in,is stored as,is kept in,is kept as,is noted in,is noted as,is recorded in,is recorded as,is written to,is saved in,is saved as,is copied to,is copied into,goes into,replaces,is the new"
    );
}

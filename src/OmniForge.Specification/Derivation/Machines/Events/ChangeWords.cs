using OmniForge.Specification.Derivation.Expressions.Grammar;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>The words that tell changes of fields.</summary>
internal static class ChangeWords
{
    /// <summary>Verbs before what a field becomes.</summary>
    public static readonly string[][] Becomes = Phrases.Of(
        "becomes,become,is set to,are set to,is set back to,are set back to,is reset to,are reset to,is,are,=,gets the value,takes the value,takes the value of,gets the value of,"
            + "is replaced by,is changed to,changes to,goes back to,is put to,is put back to,turns into,takes over,is again,is overwritten with,is overwritten by,falls to,drops to,rises to,starts at,starts again at,gets,to,back to,is now,is then,now is,becomes now,will become,to become,holds,now holds,is made,is given,is assigned,is updated to,is put at,takes on,is turned into,reverts to,is restored to,returns to,jumps to,moves to,is copied from,comes from,is filled with,receives,are now,are then,are made,are given,are updated to,revert to,return to,are restored to,shall be,is back to,is back at,takes,is equal to,equals"
    );

    /// <summary>Verbs before by how much a number rises.</summary>
    public static readonly string[][] Rises = Phrases.Of(
        "goes up by,go up by,increases by,increase by,is increased by,are increased by,rises by,rise by,grows by,grow by,is raised by,are raised by,is incremented by,+,+=,climbs by,gains,is counted up by,plus,to grow by,to rise by,to increase by,to go up by,is bumped by,is bumped up by,is upped by,moves up by,steps up by,is counted on by,is boosted by"
    );

    /// <summary>Verbs before by how much a number falls.</summary>
    public static readonly string[][] Falls = Phrases.Of(
        "goes down by,go down by,decreases by,decrease by,is decreased by,are decreased by,falls by,fall by,drops by,drop by,is reduced by,are reduced by,is lowered by,are lowered by,"
            + "shrinks by,is decremented by,-,-=,loses,sinks by,is counted down by,minus,to fall by,to drop by,to decrease by,to go down by,moves down by,steps down by,is cut by,are lowered by,are decremented by"
    );

    /// <summary>What says that a number rises by one.</summary>
    public static readonly string[][] ByOneUp = Phrases.Of(
        "is incremented by one,are incremented by one,is counted up by one,are counted up by one,counts up by one,increases by one,is increased by one,rises by one,grows by one,climbs by one,is incremented,are incremented,is counted up,counts up,goes up by one,is raised by one,is bumped,is bumped up,is bumped by one,is upped by one,goes one up,steps up by one,moves up by one,ticks up,ticks up by one,is counted on"
    );

    /// <summary>What says that a number falls by one.</summary>
    public static readonly string[][] ByOneDown = Phrases.Of(
        "is decremented by one,is counted down by one,counts down by one,decreases by one,is decreased by one,falls by one,drops by one,is lowered by one,is reduced by one,is decremented,are decremented,is counted down,counts down,goes down by one,goes one down,steps down by one,moves down by one,ticks down,ticks down by one"
    );

    /// <summary>What a number is compared with that rises or falls.</summary>
    public static readonly string[][] ThanBefore = Phrases.Of(
        "than before,than it was,than they were,than until now,than until then,than so far,than it was before"
    );

    /// <summary>What says that a field is emptied.</summary>
    public static readonly string[][] Emptied = Phrases.Of(
        "is cleared,are cleared,is emptied,are emptied,is removed,are removed,is deleted,are deleted,is forgotten,is wiped,is wiped out,is wiped clean,are wiped,are wiped out,is erased,are erased,is blanked,are blanked,is dropped,are dropped,is discarded,are discarded,are forgotten,is unset,are unset,is nulled,is nullified,is taken out,is taken away,disappears,disappear,vanishes,is gone,are gone,loses its value,lose their values,is lost,are lost,is voided,is made empty,is made null,are emptied again,is emptied again,is cancelled,is rubbed out,is reset,are reset"
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
        "becomes,becomes the new,is stored in,is stored as,is kept in,is kept as,is noted in,is noted as,is recorded in,is recorded as,is written to,is saved in,is saved as,is copied to,is copied into,goes into,replaces,is the new,is remembered as,is remembered in,is entered as,is entered in,is put into,is put in,is taken over as,is taken over into,is taken as,is used as,is set as,is held in,is held as,fills,is written into,is assigned to,is now,is from then on,is then,is put down as,is registered as,is registered in,is transferred to,is transferred into,is carried into,is carried over to,moves into,ends up in,lands in,makes,is what goes into,is the,become,become the new,are stored in,are stored as,are kept in,are kept as,are noted in,are noted as,are recorded in,are recorded as,are written to,are written into,are saved in,are saved as,are copied to,are copied into,go into,replace,are put into,are put in,are entered in,are entered as,are taken over as,are the,are the new,is passed to,is passed into,is handed to,is filled into,is then the,is from then on the,is from now on the,is moved to,is moved into"
    );

    /// <summary>Verbs that add an amount to a number.</summary>
    public static readonly string[] Adding = ["add", "adds", "credit", "credits", "book", "books", "counts", "count"];

    /// <summary>Verbs that take an amount from a number.</summary>
    public static readonly string[] Subtracting =
    [
        "subtract",
        "subtracts",
        "deduct",
        "deducts",
        "take",
        "takes",
        "debit",
        "debits",
        "remove",
        "removes",
    ];

    /// <summary>Verbs that raise a number.</summary>
    public static readonly string[] Raising =
    [
        "increase",
        "increases",
        "raise",
        "raises",
        "increment",
        "increments",
        "count",
        "counts",
        "bump",
        "bumps",
        "up",
        "ups",
        "boost",
        "boosts",
        "lift",
        "lifts",
    ];

    /// <summary>Verbs that lower a number.</summary>
    public static readonly string[] Lowering =
    [
        "reduce",
        "reduces",
        "lower",
        "lowers",
        "decrease",
        "decreases",
        "decrement",
        "decrements",
        "cut",
        "cuts",
    ];

    /// <summary>Verbs that give a field a value.</summary>
    public static readonly string[] Setting =
    [
        "set",
        "sets",
        "put",
        "puts",
        "reset",
        "resets",
        "change",
        "changes",
        "replace",
        "replaces",
        "update",
        "updates",
        "overwrite",
        "overwrites",
        "turn",
        "turns",
        "assign",
        "assigns",
    ];

    /// <summary>Verbs that are followed by a field and its value: "makes plate null".</summary>
    public static readonly string[] Making = ["make", "makes", "leave", "leaves", "render", "renders", "set", "sets"];

    /// <summary>Verbs that append an item to a list.</summary>
    public static readonly string[] Noting = ["append", "appends", "add", "adds", "put", "puts", "note", "notes"];

    /// <summary>Verbs that empty a field.</summary>
    public static readonly string[] Emptying =
    [
        "clear",
        "clears",
        "empty",
        "empties",
        "delete",
        "deletes",
        "reset",
        "resets",
        "forget",
        "forgets",
        "erase",
        "erases",
        "wipe",
        "wipes",
        "remove",
        "removes",
        "drop",
        "drops",
        "discard",
        "discards",
        "blank",
        "blanks",
        "unset",
        "unsets",
        "nullify",
        "nullifies",
        "void",
        "voids",
    ];

    /// <summary>Verbs that keep what the event carries: "store the code in plate".</summary>
    public static readonly string[] Storing =
    [
        "store",
        "stores",
        "save",
        "saves",
        "keep",
        "keeps",
        "record",
        "records",
        "write",
        "writes",
        "copy",
        "copies",
        "put",
        "puts",
        "enter",
        "enters",
        "note",
        "notes",
        "remember",
        "remembers",
        "take",
        "takes",
        "assign",
        "assigns",
        "stored",
        "saved",
        "kept",
        "recorded",
        "written",
        "copied",
        "entered",
        "noted",
        "remembered",
    ];
}

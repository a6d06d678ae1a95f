using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>The words of which sentences about one transition are made: a sentence with others says more than that.</summary>
internal static class TransitionWords
{
    /// <summary>Words before a state that the event leads to.</summary>
    public static readonly FrozenSet<string> After = SetOf(
        "to into becomes become turns turn makes make results result leads lead enters enter reaches reach now then new target next after stays stay remains remain keeps keep continue continues -> → --> => ⇒ = := moves goes starts begins set"
    );

    /// <summary>Words before a state in which the event comes.</summary>
    public static readonly FrozenSet<string> Before = SetOf(
        "from out leaves source current old present previous while when where if whenever whether that which who provided as"
    );

    /// <summary>Words that say that the state does not change.</summary>
    public static readonly FrozenSet<string> Staying = SetOf(
        "stays stay remains remain keeps keep kept continue continues continuing unchanged same still self-transition"
    );

    /// <summary>Verbs behind which "in" is the state that the event leads to.</summary>
    public static readonly FrozenSet<string> Placing = SetOf(
        "put puts place places set sets results result ends end leaves leave stays stay remains remain placed kept keeps keep"
    );

    /// <summary>What the state is called.</summary>
    public static readonly FrozenSet<string> Nouns = SetOf(
        "mode modes state states status statuses phase phases stage stages position positions"
    );

    /// <summary>Words that hold the sentence together.</summary>
    public static readonly FrozenSet<string> Others = SetOf(
        "in on upon with by of for at and or either both also as well it they them one is are be being been was were has have get gets got does do shall must will can may should "
            + "system event events trigger command signal message transition happens occurs arrives comes come coming received receives receipt sent processed way means through "
            + "put puts place places placed brings bring takes take moves move changes change changed switches switch switched sets set turns turned leads causes cause lets let allowed accepted valid permitted possible "
            + "every each any already currently just sitting standing stopped there so whether either way value result results entered reached back again case cases stop stops mode "
            + "this thereby hereby once upon whichever before afterwards there's it's going goes go on ends end such way having moved brought taken put"
    );

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

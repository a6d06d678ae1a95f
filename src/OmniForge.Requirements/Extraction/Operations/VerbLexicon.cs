using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Verbs that operations are named with, in their base form, and the nouns that stand for them.</summary>
internal static class VerbLexicon
{
    private const string Plain =
        "abort abandon absorb accept access acknowledge acquire activate adapt add adopt adjust administer admit advance aggregate alert allocate allot allow amend "
        + "analyse analyze announce appraise annotate anonymize answer append apply appoint approve archive ask assemble assess assign attach attest audit "
        + "authenticate authorise authorize award balance ban begin bill bind block boil book borrow brew bring broadcast browse build bundle buy calculate "
        + "calibrate call cancel calm cap capture cash categorise categorize change charge check choose claim classify clean cleanup clear clone "
        + "close collate collect colour combine commit compare compensate compile complete compose compress compute conduct configure confirm connect "
        + "consolidate consume contact convert coordinate cook copy correct correlate count cover create credit crop curate cure cut deactivate deal "
        + "debit decide declare decline decode decommission decompress decrease decrypt dedupe deduplicate define delay delegate delete deliver "
        + "demote deny deploy deposit deregister derive describe destroy detach detect determine diagnose disable disburse discard discharge "
        + "disconnect discontinue discover dismiss dispatch dispense display dispose distribute divide donate download draft draw drop "
        + "duplicate earn edit eject elect email emit enable encode encrypt end enforce enqueue enrich enrol enroll enter erase escalate "
        + "establish estimate evaluate examine exchange exclude execute exempt expand expire explain export expose extend extract fail "
        + "feed fetch file fill filter finalise finalize find finish fire fix flag fly flush fold follow forecast forfeit format forward freeze "
        + "fulfil fulfill gather generate get give grade grant group guess handle harvest heat hide highlight hire hold host identify ignore import impose "
        + "increase increment index inform ingest inherit initialise initialize initiate inject insert inspect inspire install insure integrate "
        + "interpolate interpret invalidate invite invoice invoke involve irrigate isolate issue join judge keep kick label land launch lease leave lend "
        + "level limit link list load localise locate lock log login logout look lookup lose maintain make manage map mark mask "
        + "match measure merge migrate mint mix moderate modify monitor mow move mute nail name negotiate normalise normalize note notify number "
        + "obtain offer onboard open operate optimise optimize orchestrate order organise organize outline override pack pack page paint pair park parse "
        + "partition pass patch pause pay perform persist pick pin place plan plant play plot poll populate post postpone predict prepare present preserve "
        + "press prevent preview price print prioritise prioritize process produce project promote propose protect prove provide provision proxy "
        + "publish pull purchase purge push put qualify query queue quote raise rank rate read reactivate rebuild recalculate recall receive recharge "
        + "recognise recognize recommend reconcile reconstruct record recover redeem redirect redeliver reduce refill refresh refund refuse "
        + "regenerate register reinstate reject release reload remind remove rename render renew reopen reorder repair repeat replace "
        + "replay replenish reply report represent reprocess request require rerun reschedule rescind reserve reset resize resolve resend restart restock restore restrict resubmit retract "
        + "resume retire retrieve retry return reuse reverse revert review revise revoke reward ring roll rollback rinse rotate round route run "
        + "sample sanitise sanitize save scale scan schedule score scrap scrub seal search secure see seed select sell send separate serialise "
        + "serialize serve service set settle share ship show shred shrink sieve sign simulate skip sleep slice smooth snooze solve sort specify spend split "
        + "stage staff stamp start steer stir stop store stream strike strip submit subscribe substitute subtract suggest summarise summarize supply support "
        + "suspend swap switch sync synchronise synchronize tag take tally tell tend terminate test throttle throw tokenize total trace track trade "
        + "train transcode transfer transform translate transmit trigger trim turn unassign unban unblock undo unfreeze unlink unlock unmask "
        + "unpack unpublish unregister unsubscribe unsuspend update upgrade upload upsert use validate value vary verify view void vote waive wake walk warn "
        + "warm wash watch water weed weigh withdraw wrap write zip";

    private const string Nominal =
        "registration=register creation=create deletion=delete removal=remove retrieval=retrieve modification=modify calculation=calculate "
        + "computation=compute validation=validate verification=verify authentication=authenticate authorization=authorize generation=generate "
        + "submission=submit approval=approve rejection=reject cancellation=cancel notification=notify delivery=deliver processing=process "
        + "ingestion=ingest aggregation=aggregate transformation=transform conversion=convert classification=classify detection=detect "
        + "recognition=recognize allocation=allocate assignment=assign reservation=reserve redemption=redeem activation=activate "
        + "deactivation=deactivate configuration=configure provisioning=provision deployment=deploy publication=publish subscription=subscribe "
        + "synchronization=synchronize migration=migrate export=export import=import search=search evaluation=evaluate estimation=estimate "
        + "reconciliation=reconcile settlement=settle replay=replay retry=retry logging=log tracking=track scoring=score ranking=rank "
        + "limiting=limit injection=inject resolution=resolve execution=execute persistence=persist storage=store management=manage "
        + "escalation=escalate expiration=expire renewal=renew transfer=transfer payment=pay refund=refund signing=sign monitoring=monitor "
        + "reporting=report scheduling=schedule parsing=parse indexing=index tokenization=tokenize highlighting=highlight merging=merge "
        + "sorting=sort filtering=filter matching=match pricing=price billing=bill invoicing=invoice caching=cache encryption=encrypt "
        + "consolidation=consolidate integration=integrate enforcement=enforce inspection=inspect collection=collect selection=select "
        + "login=login logout=logout reset=reset update=update upload=upload download=download lookup=lookup enrichment=enrich "
        + "summarization=summarize translation=translate extraction=extract normalization=normalize correction=correct rollback=rollback";

    private const string Phrasal =
        "look up=lookup;log in=login;log out=logout;sign in=login;sign out=logout;sign up=register;roll back=rollback;set up=set_up;"
        + "throw away=throw_away;switch on=switch_on;switch off=switch_off;turn on=turn_on;turn off=turn_off;check in=check_in;check out=check_out";

    /// <summary>Verbs that are nouns as often, such as <c>order</c>: they need a noun behind them that makes them a verb.</summary>
    private const string Nounish =
        "order ticket book log record schedule process price rate report request test plan charge ship store file list index score stage "
        + "balance bill bundle claim credit debit deposit discharge draft exchange feed grade group invoice issue label lease level limit link "
        + "load lock map mark match name note number offer pack page paint pair park patch place plant play plot poll post project queue quote rank return "
        + "review reward ring route run sample scale scan search seed service share sign split staff stamp start steer stir stop stream supply switch tag tally total "
        + "trace track trade train transfer trigger trim turn use value view vote walk warm wash watch water access answer award cap cash check claim "
        + "clone copy count cover cut deal delay display drop end escape estimate export format import increase release repair";

    /// <summary>Base forms.</summary>
    public static readonly FrozenSet<string> Verbs = Plain.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Base forms that are nouns as well.</summary>
    public static readonly FrozenSet<string> Ambiguous = Nounish.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Noun → the verb that it stands for.</summary>
    public static readonly FrozenDictionary<string, string> Nominals = Pairs(Nominal, ' ');

    /// <summary>Two words → the verb that they are together.</summary>
    public static readonly FrozenDictionary<string, string> Phrasals = Pairs(Phrasal, ';');

    private static FrozenDictionary<string, string> Pairs(string text, char separator) =>
        text.Split(separator)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}

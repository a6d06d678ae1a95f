using System.Collections.Frozen;

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The verbs that are known, as data.</summary>
internal static class VerbList
{
    /// <summary>Verbs with regular forms.</summary>
    public const string Regular =
        "abandon abort absorb accept access accompany accumulate achieve acknowledge acquire act activate adapt add address adjust admit adopt advance affect age aggregate agree alert align allocate "
        + "allow alter amend amortise amortize analyse analyze anonymise anonymize announce annotate answer append apply appear approve archive arrange arrive ask assemble assert assess assign assist associate "
        + "assume attach attempt attend audit authenticate authorise authorize automate average avoid award backfill balance ban base batch bar bill block book boost borrow bounce brew broadcast browse buffer bump "
        + "cache calculate call cancel cap capture carry cast categorise categorize cause challenge change charge chase check choke claim clamp clarify classify clean clear click clip clone close coerce collapse collate "
        + "collect combine comment commit communicate compact compare compensate compile complete comply compose compress compute conclude configure confirm conform connect consider consist consolidate consume "
        + "contact contain continue contribute convert coordinate copy correct correlate correspond count cover crash create credit crop cross customise customize deactivate debit decline decode decrease decrement decrypt deduct "
        + "deduplicate default defer define delay delegate delete deliver demote deny depart depend deploy deposit deprecate deprovision derive descale describe deserialize designate destroy detach detect determine develop deviate diagnose differ "
        + "digest direct disable disallow disappear discard disclose disconnect discount dispatch display dispute distribute divide dock document donate double download draft drain drop dry duplicate earn edit elapse elect eliminate "
        + "embed emit empty enable encode encounter encrypt end enforce enqueue enrich enrol enroll ensure enter equal escalate establish estimate evaluate evict exceed exchange exclude execute exempt exist exit expand expect expire explain "
        + "export expose express extend extract fail fetch file fill filter finalise finalize finish fire fix flag flatten flip float flush follow force forecast format forward free freight fulfil fulfill fund gather generate glue grade grant greet group grow guarantee guard guess guide "
        + "halt handle happen hash highlight hint host identify ignore implement import impose improve include increase increment index indicate infer inform inherit initialise initialize initiate inject inspect inspire install instruct insure "
        + "integrate intend interact intercept interest interpolate interpret interrupt introduce invalidate inventory investigate invite invoice invoke involve isolate issue iterate join judge jump label last launch learn lease level licence license lift limit link list listen "
        + "load lock log look loop lower mail maintain manage map mark mask match matter mean measure meet mention merge migrate mint miss mirror mix model moderate modify monitor move multiply name narrow navigate need nest normalise normalize note notify number "
        + "obey observe obtain occupy occur offer offset omit open operate optimise optimize order organise organize orchestrate originate output overlap overrule own pack page parse park participate partition pass patch pause perform permit persist pick pin ping place plan play poll post "
        + "postpone preserve press prevent preview price print prioritise prioritize process produce profile program progress prohibit project promise promote prompt propagate propose protect prove provide provision proxy prune publish pull punish purchase purge push qualify quarantine query question queue "
        + "quote raise rank rate reach react reactivate reassign rebalance rebuild recall receive recalculate recognise recognize recommend recompute reconcile record recover redact redeem redeploy redirect reduce reference refer refill reflect refresh refund refuse register reimburse reinstate reject relate "
        + "release reload rely remain remark remember remind remove rename render renew rent reopen reorder repair repeat replace replay replicate reply report represent request require resample reschedule rescore reserve reset resize resolve respect respond restart restock restore restrict result resume retain "
        + "retire retract retrieve retry return reuse reverse revert review revise revoke reward rewrite roll rotate round route sail sample sanitise sanitize satisfy save scale scan schedule scope score scrape screen seal search secure seed segment select separate serialise serialize serve settle shard share shift ship "
        + "shorten show sign signal simulate skip snapshot snooze solve sort source specify split stack stage stamp start state stay stem step stop store stream structure submit subscribe substitute subtract succeed suffer suggest sum summarise summarize supply support suppose surcharge suspend switch sync synchronise synchronize tag talk target task tax "
        + "tell terminate test thaw throttle tick time timestamp toggle tokenise tokenize total touch trace track train transcode transcribe transfer transform transition translate transmit transport travel treat triage trigger trim truncate trust try turn type unarchive unassign unblock undelete undo unify unlink unlist unlock unpack unpublish unregister "
        + "unsubscribe update upgrade upload upsert use validate value vary verify version view violate visit void vote wait waive walk want warm warn wash watch water weigh welcome widen wire wish withhold work wrap yield zip weight discharge admit enrol tally nominate rehearse allot sterilise sterilize harvest plant inspect lubricate calibrate taste roast "
        + "approach belong borrow dispense lay lend spend settle stock stow supervise tighten apportion prorate accrue amortise compound";

    /// <summary>Verbs with irregular forms: infinitive, past, participle.</summary>
    public const string Irregular =
        "begin began begun;bind bound bound;break broke broken;bring brought brought;build built built;buy bought bought;catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;"
        + "deal dealt dealt;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;find found found;fly flew flown;forbid forbade forbidden;forget forgot forgotten;freeze froze frozen;get got got;"
        + "give gave given;go went gone;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit hit hit;hold held held;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;lend lent lent;let let let;"
        + "lie lay lain;lose lost lost;make made made;mean meant meant;meet met met;override overrode overridden;overwrite overwrote overwritten;pay paid paid;put put put;quit quit quit;read read read;rise rose risen;run ran run;say said said;see saw seen;"
        + "seek sought sought;sell sold sold;send sent sent;set set set;shrink shrank shrunk;shut shut shut;sit sat sat;speak spoke spoken;spend spent spent;split split split;spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck;"
        + "take took taken;teach taught taught;tell told told;think thought thought;throw threw thrown;undo undid undone;understand understood understood;win won won;withdraw withdrew withdrawn;withhold withheld withheld;write wrote written;"
        + "reset reset reset;rebuild rebuilt rebuilt;resend resent resent;rerun reran rerun;bid bid bid;become became become;exceed exceeded exceeded;input input input;hand handed handed;show showed shown;oversee oversaw overseen;beat beat beaten;swap swapped swapped;feel felt felt";

    /// <summary>Infinitives that are usual nouns as well.</summary>
    public const string AlsoNouns =
        "access act address age alert answer approach attempt audit average award balance ban bar base batch bill block book boost brew broadcast buffer bump cache call cancel cap capture cast cause challenge change charge check claim click clip clone close comment commit "
        + "compound contact copy cost count cover crash credit cross cut deal debit decrease default delay deposit digest discharge discount dispatch display dispute dock document double download draft drain drop duplicate edit end estimate exchange exit export express fall feed file fill filter find finish fire fix flag flash flip "
        + "float flush follow force forecast format forward freight fund glue grade grant group guarantee guard guess guide halt handle hash highlight hint hold host import increase increment index input interest interrupt inventory invite invoice issue join judge jump label last launch lead lease leave level licence license lift limit link list load lock log look loop "
        + "mail map mark mask match matter mean measure mention merge mint mirror mix model move name need nest note number offer offset order output overlap own pack page park pass patch pause pay permit pick pin ping place plan plant play poll post press preview price print process produce profile program progress project promise prompt proxy pull purchase push "
        + "query question queue quote raise rank rate reach read recall record reference refill refresh refund register release remark rent repair repeat replay reply report request reserve reset respect rest result retry return reuse reverse review reward rise roll round route run sail sample save scale scan schedule scope score screen seal search seed segment separate set shard share shift ship show sign signal "
        + "skip snapshot sort source split spread stack stage stamp stand start state stay stem step stick stock stop store stream structure sum supply support surcharge switch sync tag talk target task tax test throw tick time timestamp toggle total touch trace track train transfer transform transition transport travel treat triage trigger trim trust try turn type update upgrade upload use value version view visit void vote wait walk wash watch water weight "
        + "welcome wire wish work wrap yield zip experience pilot water swap hand project process result reward contract object subject permit present progress figure feature bid win tally taste roast harvest default rating booking opening setting meeting building open empty complete free clean clear dry lower secure correct direct last own present separate total";

    /// <summary>Endings that only verbs have, what stands for them in the infinitive, and the form.</summary>
    public static readonly (string Ending, string Replacement, VerbForm Form)[] Endings =
    [
        ("ises", "ise", VerbForm.ThirdPerson),
        ("izes", "ize", VerbForm.ThirdPerson),
        ("ifies", "ify", VerbForm.ThirdPerson),
        ("ised", "ise", VerbForm.Past | VerbForm.Participle),
        ("ized", "ize", VerbForm.Past | VerbForm.Participle),
        ("ified", "ify", VerbForm.Past | VerbForm.Participle),
        ("izing", "ize", VerbForm.Gerund),
        ("ifying", "ify", VerbForm.Gerund),
        ("ize", "ize", VerbForm.Base),
        ("ify", "ify", VerbForm.Base),
    ];

    /// <summary>Forms that no rule makes.</summary>
    public static readonly (string Form, string Lemma, VerbForm Kind)[] Odd =
    [
        ("be", "be", VerbForm.Base),
        ("is", "be", VerbForm.ThirdPerson),
        ("are", "be", VerbForm.ThirdPerson),
        ("was", "be", VerbForm.Past),
        ("were", "be", VerbForm.Past),
        ("been", "be", VerbForm.Participle),
        ("being", "be", VerbForm.Gerund),
        ("have", "have", VerbForm.Base),
        ("has", "have", VerbForm.ThirdPerson),
        ("had", "have", VerbForm.Past | VerbForm.Participle),
        ("having", "have", VerbForm.Gerund),
        ("do", "do", VerbForm.Base),
        ("does", "do", VerbForm.ThirdPerson),
        ("did", "do", VerbForm.Past),
        ("done", "do", VerbForm.Participle),
        ("doing", "do", VerbForm.Gerund),
        ("dying", "die", VerbForm.Gerund),
        ("lying", "lie", VerbForm.Gerund),
        ("cancelled", "cancel", VerbForm.Past | VerbForm.Participle),
        ("cancelling", "cancel", VerbForm.Gerund),
        ("travelled", "travel", VerbForm.Past | VerbForm.Participle),
        ("labelled", "label", VerbForm.Past | VerbForm.Participle),
        ("modelled", "model", VerbForm.Past | VerbForm.Participle),
        ("signalled", "signal", VerbForm.Past | VerbForm.Participle),
        ("learnt", "learn", VerbForm.Past | VerbForm.Participle),
        ("focuses", "focus", VerbForm.ThirdPerson),
    ];

    /// <summary>Verbs that double their last letter.</summary>
    public static readonly FrozenSet<string> Doubling = (
        "admit bar ban begin bid clip commit crop cut defer drop embed emit enrol equip flag flip forbid forget fulfil get hit input let log map omit output overlap patrol permit pin plan prefer program put quit recur refer rerun reset run scan scrub set ship "
        + "shred shut skip snap span split spot stem step stop submit sum swap tag tap transfer transmit trim unpin unplug upset win wrap zip allot occur deter excel incur offset sit unzip typeset debug rebut remit compel"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);
}

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The verbs that are known, as data.</summary>
internal static class VerbList
{
    /// <summary>Verbs with regular forms.</summary>
    public const string Regular =
        "abandon abort absorb accept access accompany accumulate achieve acknowledge acquire act activate adapt add address adjust admit adopt advance affect aggregate agree alert"
        + " align allocate allow alter amend amortise amortize analyse analyze anonymise anonymize announce annotate answer append apply appear approve archive arrange arrive ask"
        + " assemble assert assess assign assist associate assume attach attempt attend audit authenticate authorise authorize automate avoid award backfill balance ban base batch"
        + " bar bill block book boost borrow bounce brew broadcast browse buffer bump cache calculate call cancel cap capture carry cast categorise categorize challenge change"
        + " charge chase check choke claim clamp clarify classify clean clear click clip clone close coerce collapse collate collect combine comment commit communicate compact"
        + " compare compensate compile complete comply compose compress compute conclude configure confirm conform connect consider consist consolidate consume contact contain"
        + " continue contribute convert coordinate copy correct correlate correspond count cover crash create credit cross customise customize deactivate debit decline decode"
        + " decrease decrement decrypt deduct deduplicate defer define delay delegate delete deliver demote deny depart depend deploy deposit deprecate deprovision derive descale"
        + " describe deserialize designate destroy detach detect determine develop deviate diagnose differ digest direct disable disallow disappear discard disclose disconnect"
        + " discount dispatch display dispute distribute divide dock document donate double download draft drop dry duplicate earn edit elapse elect eliminate embed emit empty"
        + " enable encode encounter encrypt end enforce enqueue enrich enrol enroll ensure enter escalate establish estimate evaluate evict exceed exchange exclude execute exempt"
        + " exist exit expand expect expire explain export expose express extend extract fail fetch file fill filter finalise finalize finish fire fix flag flatten flip flush follow"
        + " force forecast format forward free freight fulfil fulfill gather generate grant greet group grow guarantee guard guide halt handle happen hash highlight hint host"
        + " identify ignore implement import impose improve include increase increment index indicate infer inform inherit initialise initialize initiate inject inspect inspire"
        + " install instruct insure integrate intend interact intercept interest interpolate interpret interrupt introduce invalidate investigate invite invoice invoke involve"
        + " isolate issue iterate join judge jump label launch learn lease licence license lift limit link list listen load lock log look mail maintain manage map mark mask match"
        + " matter mean measure meet mention merge migrate mint miss mix moderate modify monitor move multiply name narrow navigate need normalise normalize note notify obey observe"
        + " obtain occupy occur offer offset omit open operate optimise optimize order organise organize orchestrate originate output overlap overrule pack page parse park"
        + " participate partition pass patch pause perform permit persist pick pin ping place plan play poll post postpone preserve press prevent preview price print prioritise"
        + " prioritize process produce profile program progress prohibit project promise promote prompt propagate propose protect prove provide provision proxy prune publish pull"
        + " punish purchase purge push qualify quarantine query question queue quote raise rank rate reach react reactivate reassign rebalance rebuild recall receive recalculate"
        + " recognise recognize recommend recompute reconcile record recover redact redeem redeploy redirect reduce reference refer refill reflect refresh refund refuse register"
        + " reimburse reinstate reject relate release reload rely remain remark remember remind remove rename render renew rent reopen reorder repair repeat replace replay replicate"
        + " reply report represent request require resample reschedule rescore reserve reset resize resolve respect respond restart restock restore restrict result resume retain"
        + " retire retract retrieve retry return reuse reverse revert review revise revoke reward rewrite roll rotate round route sample sanitise sanitize satisfy save scale scan"
        + " schedule scope score scrape screen seal search secure seed select separate serialise serialize serve settle shard share shift ship shorten show sign signal simulate skip"
        + " snapshot snooze solve sort specify split stack stage stamp start state stay step stop store stream submit subscribe substitute subtract succeed suffer suggest sum"
        + " summarise summarize supply support suppose surcharge suspend switch sync synchronise synchronize tag talk task tax tell terminate test thaw throttle tick timestamp"
        + " toggle tokenise tokenize touch trace track train transcode transcribe transfer transform transition translate transmit transport travel treat triage trigger trim"
        + " truncate trust try turn type unarchive unassign unblock undelete undo unify unlink unlist unlock unpack unpublish unregister unsubscribe update upgrade upload upsert use"
        + " validate value vary verify version view violate visit void vote wait waive walk want warm warn wash watch weigh welcome widen wish withhold work wrap yield zip discharge"
        + " tally nominate rehearse allot sterilise sterilize harvest plant lubricate calibrate taste roast approach belong dispense lay lend spend stock stow supervise tighten"
        + " apportion prorate accrue compound live hate love prefer sleep comprise vanish linger renumber reword rewind untick uncheck deselect depreciate reprice recheck co-sign"
        + " countersign upsell outbid shelve palletise palletize tare pour bake grind rinse unload unfreeze unsuspend unmark top warehouse garage moor launder garnish";

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
        "access act address alert answer approach attempt audit award balance ban bar base batch bill block book boost brew broadcast buffer bump cache call cancel cap capture"
        + " cast challenge change charge check claim click clip clone close comment commit compound contact copy cost count cover crash credit cross cut deal debit decrease delay"
        + " deposit digest discharge discount dispatch display dispute dock document double download draft drop duplicate edit end estimate exchange exit export express fall feed"
        + " file fill filter finish fire fix flag flip flush follow force forecast format forward freight grant group guarantee guard guide halt handle hash highlight hint host"
        + " import increase increment index input interest interrupt invite invoice issue join judge jump label launch lead lease leave licence license lift limit link list load"
        + " lock log look mail map mark mask match measure mention merge mint mix move name note offer offset order output overlap pack page park pass patch pause pay permit pick"
        + " pin ping place plan plant play poll post press preview price print process produce profile program progress project promise prompt proxy pull purchase push query"
        + " question queue quote raise rank rate reach read recall record reference refill refresh refund register release remark rent repair repeat replay reply report request"
        + " reserve reset respect result retry return reuse reverse review reward rise roll round route run sample save scale scan schedule scope score screen seal search seed"
        + " separate set shard share shift ship sign signal skip snapshot sort split spread stack stage stamp stand start state step stick stock stop store stream sum supply support"
        + " surcharge switch sync tag talk task tax test tick timestamp toggle touch trace track train transfer transform transition transport travel treat triage trigger trim trust"
        + " try turn type update upgrade upload use value version view visit void vote walk wash watch welcome wish work wrap yield zip swap hand bid win tally taste roast harvest"
        + " open empty complete free clean clear secure correct direct top warehouse garage garnish tare love hate";

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
    public static readonly HashSet<string> Doubling = (
        "admit bar ban begin bid clip commit crop cut defer drop embed emit enrol equip flag flip forbid forget fulfil get hit input let log map omit output overlap patrol permit pin plan prefer program put quit recur refer rerun reset run scan scrub set ship "
        + "shred shut skip snap span split spot stem step stop submit sum swap tag tap transfer transmit trim unpin unplug upset win wrap zip allot occur deter excel incur offset sit unzip typeset debug rebut remit compel"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);
}

using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>The words in which PRDs say what nodes do that keep entities.</summary>
internal static class EntityWords
{
    /// <summary>Who calls, and what is called.</summary>
    public const string Parties =
        " service system caller client user request call operation asker response effect software application tool program component function endpoint method api server side step form button "
        + "person anyone one secretary member staff people applicant requester requestor sender consumer frontend submission command query action feature backend back-end front-end argument "
        + "store database table list catalogue catalog registry register book file library collection directory index inventory ledger log archive roll card sheet board desk counter clerk capability robot operator ";

    /// <summary>What is sent and kept.</summary>
    public const string Data =
        " value field input data datum attribute property column parameter argument body payload entry record row object part thing detail item information one content particular name flag number date "
        + "key id uuid identifier question case ";

    /// <summary>The classes.</summary>
    public static readonly MeaningLexicon Lexicon = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["refuse"] =
                "refuse refusal reject rejection error fail failure invalid decline deny denial disallow bounce forbid forbidden prohibit unacceptable 400 409 422 validation_error bad_request invalid_input conflict",
            ["accept"] =
                "accept acceptable allow permit permission possible fine okay ok right admissible permissible tolerate welcome",
            ["obstacle"] = "problem obstacle ground reason stop prevent hinder insist matter harm objection",
            ["break"] =
                "break broken breach violate violation exceed outside beyond against contradict contradiction contrary infringe bad wrong invalid malformed illegal impossible forbid forbidden long short large small big "
                + "high low out out-of-range out-of-limit odd improper inadmissible unsuitable nonsensical variance nonsense deviation deviate",
            ["absent"] =
                "lack miss missing without absent absence forget forgot forgotten omit omitted unsent unmentioned unspecified blank empty skip unfilled",
            ["give"] =
                "input give gave given giving pass supply send sent provide hand name mention carry contain tell told specify set include present state say said fill type list submit put enter hold held there in touch part presentation produce",
            ["take"] = "take taken accept receive expect ask need want get",
            ["fit"] =
                "fit match conform comply meet met obey respect satisfy agree follow adhere correspond keep kept valid right within pass hold",
            ["need"] = "need require requirement obligatory compulsory mandatory necessary indispensable",
            ["unknown"] = "unknown nonexistent non-existent inexistent unregistered unrecognised unrecognized",
            ["known"] =
                "know known exist existence existing find found hold held have has had belong match correspond file with under of in there such bear register registered identify recognise recognize store stored recorded",
            ["not_found"] = "not_found notfound 404",
            ["otherwise"] = "otherwise unless only else",
            ["null"] = "null none empty blank",
            ["edit"] =
                "edit alter touch update change amend amendment modify modification overwrite correct revise vary adjust rewrite editable changeable alterable replace correction alteration edition exchange editable move moved",
            ["keep"] =
                "stay remain keep kept unchanged same retain preserve untouched unaltered persist hold stand stood continue unmodified intact kept unaffected carried",
            ["other"] = "other others else rest remaining another everything remainder",
            ["only"] = "only solely just exclusively merely",
            ["respond"] =
                "respond return answer give reply send sent come came hand show shown see seen get receive response output result report display yield furnish contain hold comprise consist provide deliver present view "
                + "read",
            ["gone"] =
                "gone vanish disappear remove removal delete deletion erase erasure drop destroy expunge strike struck discard purge cease wipe out get go off rid scrap scrapped withdraw withdrew withdrawn retire dispose unregister",
            ["recover"] =
                "undo undone recover recovery restore restoration retrieve bring brought revert reversal back archive mark return",
            ["see"] =
                "see seen show shown read get got gotten receive display turn appear find found exist have contain",
            ["reuse"] = "use reuse free available give given take",
            ["freed"] = "free freed available reusable use reuse give given take taken assign release vacant",
            ["code"] = "number code name sign plate label value",
            ["come"] = "come accompany join follow",
            ["save"] =
                "store save record write written create add insert persist register enter happen go through change alter modify update edit affect touch do done storage happens effect keep kept",
            ["persist"] =
                "make made hang hung lay place store save record keep kept persist enter add create register write put",
            ["share"] =
                "share same duplicate repeat occur appear exist identical equal alike namesake called bear common twice",
            ["two"] = "two several more twice second another both again",
            ["once"] = "once one",
            ["lookup"] = "retrieve fetch find open look pick",
            ["twice"] = "twice duplicate duplicated repeat reuse again second",
            ["most"] = "most only single own",
            ["may"] = "may can might could",
            ["used"] =
                "use used take taken already hold held exist assign assigned occupy occupied another other duplicate duplicated second same share belong have has had reuse repeat appear twice",
            ["unique"] = "unique uniqueness different distinct",
            ["narrow"] =
                "narrow confine restrict restriction limit filter ask select selection choose pick combine optional optionally search apply conjunctive",
            ["made"] =
                "make made generate assign allot issue create give given allocate hand set choose chosen come pick produce determine from auto-generated server-generated system-assigned system-generated autogenerated generation",
            ["fixed"] =
                "fixed immutable unchangeable unalterable frozen final permanent permanently read-only readonly write-once constant stone life forever good ever always throughout",
            ["checks"] = "check validate schema list type limit rule constraint validation restriction condition name",
            ["all"] = "all every everybody everyone everything lot whole each full complete",
            ["default"] = "otherwise default else",
            ["fallback"] = "default fallback",
            ["several"] = "two several many some few various",
            ["want"] = "want wish like need able would",
            ["items"] = "items total",
            ["listed"] = "list listing number count how many",
        },
        open: "",
        light: "have has had having in of with there held hold can may could might"
    );
}

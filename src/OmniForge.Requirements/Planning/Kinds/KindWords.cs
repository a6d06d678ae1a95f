using System.Collections.Frozen;
using OmniForge.Onex;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Nouns and verbs that tell what sort of responsibility a service has.</summary>
internal static class KindWords
{
    private static readonly FrozenDictionary<string, NodeKind> Nouns = Table(
        (
            NodeKind.Orchestrator,
            "workflow saga pipeline orchestrator orchestration step stage deployment approval approver release onboarding fulfilment fulfillment provisioning rollout "
                + "compensation coordinator runbook choreography handoff"
        ),
        (
            NodeKind.Reducer,
            "ledger counter balance point loyalty lifecycle state transition projection aggregate aggregator stock quota tally streak journal snapshot leaderboard "
                + "accumulator counting increment reducer total"
        ),
        (
            NodeKind.Compute,
            "engine calculator calculation pricing price scoring score parser parsing converter conversion formula rule ranking search estimator estimation metric tax "
                + "algorithm evaluator evaluation recommendation matching classification classifier risk transformation renderer discount payslip premium quote rating "
                + "normalization normalisation income forecast simulation optimizer"
        ),
        (
            NodeKind.Effect,
            "webhook gateway message conversation chat notification user device api crud url email registration upload account authentication payment integration route "
                + "upstream handler"
        )
    );

    private static readonly FrozenDictionary<string, NodeKind> Verbs = Table(
        (
            NodeKind.Orchestrator,
            "orchestrate coordinate rollback promote approve reject deploy provision resume compensate escalate stage advance launch delegate"
        ),
        (
            NodeKind.Reducer,
            "increment decrement accumulate earn redeem accrue adjust post reconcile transition deduct credit debit tally count replay rebuild reserve release aggregate fold"
        ),
        (
            NodeKind.Compute,
            "calculate compute score rank parse convert classify categorize categorise evaluate price render extract tokenize transform normalize normalise estimate analyze "
                + "analyse derive determine validate compare recommend match round detect highlight search merge translate format predict apply"
        ),
        (
            NodeKind.Effect,
            "create get list update delete view send store upload publish receive ingest persist log notify import export fetch retrieve record register invite "
                + "authenticate proxy redirect show browse query access limit synchronize track deliver"
        )
    );

    /// <summary>The kind that a noun in singular speaks for, or null.</summary>
    public static NodeKind? OfNoun(string noun) => Nouns.TryGetValue(noun, out var kind) ? kind : null;

    /// <summary>The kind that a verb in base form speaks for, or null.</summary>
    public static NodeKind? OfVerb(string verb) => Verbs.TryGetValue(verb, out var kind) ? kind : null;

    /// <summary>What all of a text's words together count for a kind; the effects that any service has count least.</summary>
    public static double ShareOfText(NodeKind kind) =>
        kind switch
        {
            NodeKind.Effect => 8,
            NodeKind.Compute => 10,
            _ => 14,
        };

    /// <summary>What all verbs of the operations together count for a kind.</summary>
    public static double ShareOfVerbs(NodeKind kind) =>
        kind switch
        {
            NodeKind.Effect => 6,
            NodeKind.Compute => 9,
            _ => 12,
        };

    private static FrozenDictionary<string, NodeKind> Table(params ReadOnlySpan<(NodeKind Kind, string Words)> rows)
    {
        var table = new Dictionary<string, NodeKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = kind;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

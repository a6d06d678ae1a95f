using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Nouns that stand for verbs: those that a suffix makes of a verb, gerunds, and some that no rule makes.</summary>
internal static class Nominals
{
    private const string Irregular =
        "registration=register submission=submit redemption=redeem delivery=deliver subscription=subscribe resolution=resolve reconciliation=reconcile "
        + "storage=store persistence=persist retention=retain transmission=transmit conversion=convert recognition=recognize expiration=expire expiry=expire "
        + "decision=decide analysis=analyze recovery=recover discovery=discover entry=enter acceptance=accept issuance=issue maintenance=maintain "
        + "assessment=assess attribution=attribute publication=publish provision=provision inheritance=inherit succession=succeed replacement=replace "
        + "admission=admit permission-check=check login=login logout=logout signup=register onboarding=onboard rollout=deploy dedup=deduplicate "
        + "deduplication=deduplicate shortening=shorten lookup=lookup rollback=rollback crud=manage";

    /// <summary>Verbs that are nouns as they stand.</summary>
    private const string Same =
        "export import search upload download replay retry sync refund transfer update reset review release reload backup checkout audit rename merge "
        + "restart redirect broadcast forecast purge scan filter sort query preview publish transition transform escape promote redeploy reindex resend restore";

    /// <summary>Nouns with the shape of a deed that are things, people or qualities.</summary>
    private static readonly FrozenSet<string> Things = (
        "information organization organisation application location condition function section option question transaction description exception version "
        + "position relation station action session instruction convention direction dimension edition portion solution situation documentation specification "
        + "notation nation region religion mission vision million collection connection connexion constitution department document element comment moment "
        + "environment equipment instrument appointment apartment segment statement agreement requirement payment investment shipment attachment arrangement "
        + "component argument implement implementation operation operations journal signal total proposal referral rental terminal capital material interval "
        + "credential manual portal animal hospital criterion consideration limitation expectation assumption objection condition integration orientation "
        + "communication administration permission installation representation relationship building meeting setting "
        + "heading rating booking listing warning string thing king ring spring wing training marketing accounting engineering housing evening morning "
        + "clothing meaning being feeling spelling opening ceiling wedding batching sharding testing branching versioning hashing "
        + "streaming tracing alerting scaling performance balance insurance clearance allowance development improvement engagement "
        + "placement experience business population station education commission profession possession ordering"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Known = Build();

    /// <summary>The verb that a noun in lower case stands for, or null.</summary>
    public static string? VerbOf(string noun)
    {
        if (Things.Contains(noun))
        {
            return null;
        }

        if (Known.TryGetValue(noun, out var verb) || Known.TryGetValue(Inflection.Singular(noun), out verb))
        {
            return verb;
        }

        return
            noun.EndsWith("ing", StringComparison.Ordinal)
            && Verbs.Find(noun) is { Lemma: { } lemma, Forms: var forms }
            && (forms & VerbForm.Gerund) != VerbForm.None
            && DeedVerbs.IsDeed(lemma)
            ? lemma
            : null;
    }

    private static FrozenDictionary<string, string> Build()
    {
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Irregular.Split(' ').Select(pair => pair.Split('=')))
        {
            nouns[pair[0]] = pair[1];
        }

        foreach (var verb in Same.Split(' '))
        {
            nouns[verb] = verb;
        }

        foreach (var verb in VerbLexicon.Verbs.Where(DeedVerbs.IsDeed).Order(StringComparer.Ordinal))
        {
            foreach (var noun in Derived(verb))
            {
                nouns.TryAdd(noun, verb);
            }
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Derived(string verb) =>
        verb switch
        {
            [.., 'e'] =>
            [
                verb[..^1] + "ation",
                verb[..^1] + "ion",
                verb[..^1] + "al",
                verb + "ment",
                verb[..^1] + "ition",
            ],
            [.., 'f', 'y'] => [verb[..^1] + "ication"],
            [.., 'y'] => [verb[..^1] + "ication", verb + "ment"],
            _ => [verb + "ation", verb + "ion", verb + "ment", verb + "al"],
        };
}

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Who manages things creates, changes, deletes and lists them.</summary>
internal static class Management
{
    private static readonly (string Verb, double Weight)[] Parts =
    [
        ("create", 0.8),
        ("update", 0.55),
        ("delete", 0.5),
        ("list", 0.45),
    ];

    /// <summary>Some evidence; where it says <c>manage</c>, with the deeds that this means.</summary>
    public static IEnumerable<Evidence> Expand(Evidence evidence) =>
        evidence is { Deed: { Verb: "manage", Object.Count: > 0 }, IsAlone: false }
            ? Parts
                .Select(part =>
                    evidence with
                    {
                        Deed = evidence.Deed with { Verb = part.Verb },
                        Weight = evidence.Weight * part.Weight,
                        Name = null,
                        Rule = "management",
                    }
                )
                .Prepend(evidence)
            : [evidence];
}

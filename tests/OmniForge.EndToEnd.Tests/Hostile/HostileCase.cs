using OmniForge.EndToEnd.Tests.Support;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>A PRD with a text in one of its places.</summary>
internal sealed record HostileCase(Template Template, string? Place, string Name, string Text, bool IsBenign)
{
    private const int PlacesForEachPayload = 3;

    // Harmless texts of many kinds. What they make of a place is what a payload may make of it.
    private static readonly string[] Harmless =
    [
        "Silver lining",
        "frobnicate",
        "Move shelf",
        "shelf_two",
        "shelfTwo",
        "It must be 7 if it rains.",
        "more than 3",
        "at most 9 characters",
        "12",
        "0.5",
        "-3",
        "-1",
        "true",
        "2025-01-01",
        "text",
        "integer",
        "decimal or null",
        "`red`, `green` or `blue`",
        "optional",
        "required",
        "list of names",
        "sum of all lengths",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "A (b)",
        "length_m × 2",
        "2 ** 5",
        "`word`",
        "**word**",
        "one\n\ntwo",
        "one\ntwo",
        "a | b",
        "# Word",
        "- word",
        "–",
        "",
    ];

    /// <summary>The PRD of the case.</summary>
    public string Prd => Template.Fill(Place, Text);

    /// <summary>Every template as it is, and with each harmless text in each place.</summary>
    public static IEnumerable<HostileCase> Benign() =>
        from template in Template.All
        from place in template.Places.Prepend(null)
        from text in place is null ? [""] : Harmless
        select new HostileCase(template, place, $"{template.Name}/{place}/{text}", text, IsBenign: true);

    /// <summary>Each payload in some places, such that each place gets some of each group; in all places in the long run.</summary>
    public static IEnumerable<HostileCase> Hostile() => Hostile(Repository.Long ? int.MaxValue : PlacesForEachPayload);

    /// <summary>Each payload in one place.</summary>
    public static IEnumerable<HostileCase> Some() => Hostile(1);

    private static IEnumerable<HostileCase> Hostile(int most)
    {
        var places = Template.All.SelectMany(template => template.Places.Select(place => (template, place))).ToList();
        foreach (var (number, payload) in Payload.All.Index())
        {
            for (var turn = 0; turn < Math.Min(most, places.Count); turn++)
            {
                var (template, place) = places[(number + (turn * 17)) % places.Count];
                yield return new HostileCase(
                    template,
                    place,
                    $"{template.Name}/{place}/{payload.Id}",
                    payload.Text,
                    IsBenign: false
                );
            }
        }
    }
}

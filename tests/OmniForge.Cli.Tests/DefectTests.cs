using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

/// <summary>Rules that were understood and cannot be carried out: each is told with a number and its sentence, and its operation is left to a human.</summary>
public sealed class DefectTests : IDisposable
{
    private const string Fees = """
        # Parcel fees

        ## Quote fee

        | Input | Type | Allowed |
        |---|---|---|
        | price | decimal | 0 to 1000 |
        | nights | integer | 0 to 60 |
        | guests | integer | 1 to 9 |
        | zone | `near`, `far` or `sea` | |

        RULES

        It answers fee.
        """;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData(
        "The fee is 8 % of the price.\n\nExample: price 50, nights 1, guests 1, zone near: fee is 5.",
        "OMF2001",
        "By the rules fee is 4",
        "price 50"
    )]
    [InlineData("The fee is price × duration.", "OMF2002", "'duration'", "The fee is price × duration.")]
    [InlineData("fee = (price + deposit) * guests", "OMF2002", "'deposit'", "price + deposit")]
    [InlineData(
        "The fee is 10 if the parcel weight is above 20; otherwise 4.",
        "OMF2002",
        "'parcel weight'",
        "parcel weight is above 20"
    )]
    [InlineData("The fee is price / nights.", "OMF2003", "divides by nights", "The fee is price / nights.")]
    [InlineData(
        "The share is price divided by nights. The fee is share × guests.",
        "OMF2003",
        "divides by nights",
        "The share is price"
    )]
    [InlineData(
        "The base is fee - 5. The fee is base + 5.",
        "OMF2004",
        "is computed of itself",
        "The base is fee - 5."
    )]
    [InlineData(
        "The base is margin - 5. The margin is tax × 2. The tax is base / 4. The fee is base + 5.",
        "OMF2004",
        "margin is computed of itself",
        "The margin is tax × 2."
    )]
    [InlineData(
        "The fee is rate × guests.\n\n| guests | rate |\n|---|---|\n| 1 to 3 | 4.00 |\n| 5 to 9 | 3.00 |",
        "OMF2005",
        "gap or overlap",
        "5 to 9"
    )]
    [InlineData(
        "The fee is rate × guests.\n\n| guests | rate |\n|---|---|\n| 1 to 3 | 4.00 |\n| 3 to 9 | 3.00 |",
        "OMF2005",
        "gap or overlap",
        "3 to 9"
    )]
    [InlineData(
        "The fee is rate × guests.\n\n| zone | rate |\n|---|---|\n| near | 4.00 |\n| far | 3.00 |",
        "OMF2005",
        "no row for zone sea",
        "far"
    )]
    public void A_computation_that_cannot_be_carried_out_is_told(
        string rules,
        string number,
        string reason,
        string sentence
    ) => ShouldTell(Fees.Replace("RULES", rules, StringComparison.Ordinal), number, reason, sentence);

    [Theory]
    [InlineData("The fee is price / guests.")]
    [InlineData("The fee is price / nights if nights is more than 0; otherwise 0.")]
    [InlineData("The fee is price / nights.\n\nIf the nights are 0, the request is refused.")]
    [InlineData("The fee is rate × guests.\n\n| guests | rate |\n|---|---|\n| 1 to 3 | 4.00 |\n| 4 to 9 | 3.00 |")]
    public void What_looks_alike_and_is_sound_is_derived(string rules)
    {
        var nodes = Generate(Fees.Replace("RULES", rules, StringComparison.Ordinal));

        ((string?)nodes[0]!["operations"]![0]!["status"]).ShouldBe("implemented", _session.Error);
        _session.Error.ShouldNotContain("OMF20");
    }

    [Theory]
    [InlineData(
        "| From | Event | To |\n|---|---|---|\n| open | settle | settled |\n| open | void | voided |\n| settled | reopen | opened |",
        "opened",
        "settled | reopen | opened"
    )]
    [InlineData(
        "| From | Event | To |\n|---|---|---|\n| open | settle | settled |\n| open | void | voided |\n| closed | reopen | open |",
        "closed",
        "closed | reopen | open"
    )]
    public void An_event_of_a_state_that_is_not_listed_is_told(string events, string state, string row)
    {
        var nodes = ShouldTell(Bills(events), "OMF2006", $"{state} is none of the states", row);

        nodes
            .SelectMany(node => node!["operations"]!.AsArray())
            .Where(operation => (string?)operation!["status"] == "needs_human")
            .Select(operation => (string?)operation!["name"])
            .ShouldBe(["reopen"]);
    }

    [Theory]
    [InlineData(
        "- settle: open → settled.\n- void: open → voided.\n- reopen: settled → archived.",
        "archived",
        "reopen: settled → archived."
    )]
    public void An_arrow_with_a_state_that_is_not_listed_is_told(string events, string state, string sentence) =>
        ShouldTell(Bills(events), "OMF2006", $"{state} is none of the states", sentence);

    [Theory]
    [InlineData("- settle: open → settled.\n- void: open → voided.\n- reopen: settled → opened.")]
    [InlineData("- settle: open → settled.\n- void: open, settled → voided.\n\nvoided → nothing happens any more.")]
    public void An_arrow_that_names_no_state_by_its_own_is_no_unknown_one(string events)
    {
        Generate(Bills(events));
        _session.Error.ShouldNotContain("OMF2006");
    }

    private static string Bills(string events) =>
        $"""
            # Bills

            A function from the bill and an event to the bill afterwards.

            A bill has

            - bill_id: text
            - status: open, settled or voided
            - paid: money, 0 at first

            ## Events

            {events}
            """;

    [Theory]
    [InlineData(
        "| 1 | Book room | |\n| 2 | Write text | 4 |\n| 3 | Print badges | 2 |\n| 4 | Send mail | 3 |",
        "Write text"
    )]
    [InlineData("| 1 | Book room | 2 |\n| 2 | Write text | 1 |\n| 3 | Print badges | 2 |", "Book room")]
    public void A_workflow_with_a_cycle_is_told(string rows, string step) =>
        ShouldTell(
            $"""
            # Workshop publication

            **Publish workshop** is told completed_steps (in the order in which they were completed), failed_step (or null). It answers status, next_steps and
            compensations. It never performs a step itself.

            | No. | Step | Waits for |
            |---|---|---|
            {rows}
            """,
            "OMF2007",
            "waits for what never is done",
            step
        );

    private JsonArray ShouldTell(string prd, string number, string reason, string sentence)
    {
        var nodes = Generate(prd);
        var told = _session.Json["notes"]!
            .AsArray()
            .FirstOrDefault(note =>
                (string?)note!["number"] == number
                && ((string?)note["message"] ?? "").Contains(reason, StringComparison.Ordinal)
            );
        told.ShouldNotBeNull(_session.Out);
        ((string?)told["file"]).ShouldBe("prd.md");
        ((string?)told["message"]).ShouldNotBeNull().ShouldContain(reason);
        ((string?)told["message"])!.ShouldContain(sentence);
        Plain(prd.Split('\n')[(int)told["line"]! - 1]).ShouldContain(sentence);
        _session.Error.ShouldContain(number);
        nodes
            .SelectMany(node => node!["operations"]!.AsArray())
            .ShouldContain(operation => (string?)operation!["status"] == "needs_human");
        return nodes;
    }

    private static string Plain(string line) => line.Trim('|', ' ');

    private JsonArray Generate(string prd)
    {
        _session.Run("generate", _session.Write("prd.md", prd), "--out", _session.At("out"), "--json").ShouldBe(0);
        return _session.Json["nodes"]!.AsArray();
    }
}

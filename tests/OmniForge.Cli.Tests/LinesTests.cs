using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

/// <summary>What each line of a PRD was understood as, and what was not.</summary>
public sealed class LinesTests : IDisposable
{
    private const string Prd = """
        # Parcel fees

        We want to know what a parcel costs.

        ## Quote fee

        | Input | Type | Allowed |
        |---|---|---|
        | price | decimal | 0 to 1000 |
        | zone | `near` or `far` | |

        - The base is 2.00 for near and 4.00 for far.
        - The fee is base + price.
        - If the price is more than 600, the request is refused.

        It answers base and fee.

        ## Quote pickup

        Takes price (decimal, more than 0).

        It answers cost. The cost is price × 2
        on sunny days only.

        ## Quality

        - Every answer within 200 ms.
        """;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_person_reads_them_at_the_margin()
    {
        _session.Run("analyze", _session.Write("parcels.md", Prd), "--format", "lines").ShouldBe(0);

        _session.Out.ShouldContain("    1   # Parcel fees\n");
        _session.Out.ShouldContain("    3 . We want to know what a parcel costs.\n");
        _session.Out.ShouldContain("   13 + - The fee is base + price.\n          = how quote_fee finds fee\n");
        _session.Out.ShouldContain(
            "   14 + - If the price is more than 600, the request is refused.\n          = what quote_fee refuses\n"
        );
        _session.Out.ShouldContain("   20 ~ Takes price");
        _session.Out.ShouldContain("   22 ! It answers cost.");
        _session.Out.ShouldContain("   27 q - Every answer within 200 ms.");
    }

    [Fact]
    public void Json_has_them_with_marks_and_reasons()
    {
        _session.Run("analyze", _session.Write("parcels.md", Prd), "--json").ShouldBe(0);
        var lines = _session.Json["lines"]!.AsArray().ToDictionary(line => (int)line!["line"]!, line => line!);

        ((string?)lines[9]["mark"]).ShouldBe("understood");
        Texts(lines[9]["as"]).ShouldContain("input price of quote_fee");
        Texts(lines[10]["as"]).ShouldContain("input zone of quote_fee");
        ((string?)lines[23]["mark"]).ShouldBe("not_understood");
        Texts(lines[23]["reasons"])
            .ShouldContain(reason => reason.Contains("on sunny days only", StringComparison.Ordinal));
        lines
            .Values.Where(line => (string?)line["mark"] != "understood")
            .ShouldAllBe(line => line["reasons"]!.AsArray().Count > 0);
        lines.Keys.ShouldNotContain(4);
    }

    [Fact]
    public void A_field_of_what_is_kept_is_told_once()
    {
        var prd = _session.Write(
            "boats.md",
            """
            # Boat register

            The harbour keeps its boats.

            - boat_id: UUID, made by the register
            - name: 2 to 40 characters

            Operations:

            1. **Add boat**: takes name. Answers the boat.
            2. **Get boat**: takes boat_id. Answers the boat.
            """
        );

        _session.Run("analyze", prd, "--format", "lines").ShouldBe(0);

        _session.Out.ShouldContain("    6 + - name: 2 to 40 characters\n          = field name of boat\n");
    }

    [Fact]
    public void The_page_has_a_sign_before_each_line_and_the_text_as_it_was()
    {
        _session.Run("analyze", _session.Write("parcels.md", Prd), "--format", "html").ShouldBe(0);

        _session.Out.ShouldContain("<span class=\"margin not_understood\" title=\"not understood\n");
        _session.Out.ShouldContain("<span class=\"margin understood\" title=\"understood\nhow quote_fee finds fee\">");
    }

    [Fact]
    public void A_title_of_a_sign_stays_text()
    {
        var prd = Prd.Replace(
            "on sunny days only.",
            "on \"sunny\"><script>alert(1)</script> days only.",
            StringComparison.Ordinal
        );

        _session.Run("analyze", _session.Write("parcels.md", prd), "--format", "html").ShouldBe(0);

        _session.Out.ShouldNotContain("<script>alert");
    }

    [Fact]
    public void What_cannot_be_carried_out_is_told_with_its_number()
    {
        var prd = Prd.Replace("The fee is base + price.", "The fee is base + deposit.", StringComparison.Ordinal);

        _session.Run("analyze", _session.Write("parcels.md", prd), "--format", "lines").ShouldBe(0);

        _session.Error.ShouldContain("parcels.md:13:");
        _session.Error.ShouldContain("OMF2002");
        _session.Out.ShouldContain("   13 ! - The fee is base + deposit.");
    }

    private static List<string> Texts(JsonNode? list) => [.. list!.AsArray().Select(text => (string)text!)];
}

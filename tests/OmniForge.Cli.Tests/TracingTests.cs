using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class TracingTests : IDisposable
{
    private const string Prd = """
        # Parcel fees

        We want to know what a parcel costs.

        ## Quote fee

        | Input | Type | Allowed |
        |---|---|---|
        | weight_kg | decimal | more than 0, at most 100 |
        | zone | `near` or `far` | |

        - **FR-1** The base is 2.00 for near and 4.00 for far.
        - **FR-2** The fee is base + weight_kg × 0.50, rounded half up to cents.
        - **FR-3** If the weight_kg is more than 60, the request is refused.

        It answers base and fee.

        ## Quote pickup

        Takes weight_kg (decimal, more than 0).

        It answers cost. How the cost is found will be told later.

        ## Quality

        - **NFR-1** Every answer within 200 ms.
        """;

    private readonly Session _session = new();

    private string Out => _session.At("out");

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_line_is_explained_by_the_sentence_behind_it()
    {
        Generate();
        var (file, line) = Find("handler_quote_fee.py", "fee = ");

        var place = Explain($"{file}:{line}")["places"]!.AsArray().ShouldHaveSingleItem()!;

        ((string?)_session.Json["precision"]).ShouldBe("line");
        Requirements(place).ShouldBe(["FR-2"]);
        ((string?)place["requirements"]![0]!["prd"]).ShouldBe("parcels.md");
        ((int?)place["requirements"]![0]!["line"]).ShouldBe(13);
        place["requirements"]![0]!["tests"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_refusal_a_field_and_a_test_have_their_sentences_too()
    {
        Generate();

        Requirements(Single(Find("handler_quote_fee.py", "raise ModelOnexError"))).ShouldBe(["FR-3"]);
        Requirements(Single(Find("model_quote_fee_input.py", "zone:"))).ShouldHaveSingleItem();
        Requirements(Single(Find("test_quote_fee.py", "def test_"))).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_line_that_stands_for_nothing_is_explained_by_its_file()
    {
        Generate();
        var (file, _) = Find("handler_quote_fee.py", "fee = ");

        Explain($"{file}:1");

        ((string?)_session.Json["precision"]).ShouldBe("file");
        _session.Json["places"]!.AsArray().SelectMany(place => Requirements(place!)).ShouldContain("FR-1");
    }

    [Fact]
    public void What_a_human_reads_has_place_words_and_tests()
    {
        Generate();
        var (file, line) = Find("handler_quote_fee.py", "fee = ");

        _session.Run("explain", $"{file}:{line}").ShouldBe(0);

        _session.Out.ShouldContain("parcels.md:13: FR-2: **FR-2** The fee is base + weight_kg × 0.50");
        _session.Out.ShouldContain("shown by tests/");
        _session.Run("explain", _session.At("out/pyproject.toml")).ShouldBe(0);
        _session.Out.ShouldContain("nothing of a PRD stands behind it");
    }

    [Fact]
    public void A_file_that_was_changed_by_hand_is_explained_as_a_whole()
    {
        Generate();
        var (file, line) = Find("handler_quote_fee.py", "fee = ");
        File.WriteAllText(file, "# mine\n" + File.ReadAllText(file));

        Explain($"{file}:{line}");

        ((string?)_session.Json["precision"]).ShouldBe("file");
        _session.Error.ShouldContain("OMF5505");
        _session.Json["places"]!.AsArray().SelectMany(place => Requirements(place!)).ShouldContain("FR-2");
    }

    [Fact]
    public void A_trace_without_lines_explains_symbols()
    {
        Generate();
        var trace = _session.At("out/trace.json");
        var json = JsonNode.Parse(File.ReadAllText(trace))!;
        json["documents"]![0]!.AsObject().Remove("files");
        File.WriteAllText(trace, json.ToJsonString());
        var (file, line) = Find("handler_quote_fee.py", "fee = ");

        Explain($"{file}:{line}");

        ((string?)_session.Json["precision"]).ShouldBe("file");
        var place = _session.Json["places"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)place["symbol"]).ShouldEndWith(":HandlerQuoteFee.handle");
        Requirements(place).ShouldContain("FR-2");
    }

    [Fact]
    public void Each_requirement_is_implemented_needs_a_human_or_is_no_behaviour()
    {
        Generate();
        _session.Run("coverage", Out, "--json").ShouldBe(0);
        var all = _session.Json["documents"]![0]!["requirements"]!
            .AsArray()
            .ToDictionary(one => (string)one!["id"]!, one => one!, StringComparer.Ordinal);

        ((string?)all["FR-2"]["status"]).ShouldBe("implemented");
        all["FR-2"]["symbols"]!.AsArray().ShouldNotBeEmpty();
        all.Values.Where(one => (string?)one["status"] == "implemented")
            .ShouldAllBe(one => one["symbols"]!.AsArray().Count > 0 && one["tests"]!.AsArray().Count > 0);
        all.Values.ShouldContain(one =>
            ((string?)one["reason"] ?? "").Contains(
                "part of quote_pickup, which needs a human",
                StringComparison.Ordinal
            )
        );
        ((string?)all["NFR-1"]["status"]).ShouldBe("quality");
        all.Values.ShouldContain(one => (string?)one["status"] == "needs_human" && (string?)one["reason"] != null);
        all.Values.Where(one => (string?)one["status"] != "implemented")
            .ShouldAllBe(one => (string?)one["reason"] != null);
        ((int?)_session.Json["counts"]!["implemented"]).ShouldBe(
            all.Values.Count(one => (string?)one["status"] == "implemented")
        );
    }

    [Fact]
    public void Coverage_is_read_by_humans_too()
    {
        Generate();
        _session.Run("coverage", Out).ShouldBe(0);
        _session.Out.ShouldContain("  Need a human: ");
        _session.Out.ShouldContain("line 13, FR-2: ");
        _session.Out.ShouldContain("      why: ");
        _session.Out.ShouldContain("      in ");
        _session.Out.ShouldContain(" requirements: ");
    }

    [Fact]
    public void What_every_event_does_is_carried_out_by_the_node()
    {
        var prd = _session.Write(
            "locker.md",
            """
            # Locker control

            A pure state machine: the present state and an event give the new state.

            - locker_id: text, never changes
            - status: free, taken or broken

            Events:

            - rent: free → taken
            - give_back: taken → free
            - smash: free, taken → broken

            **FR-9** Every other combination of status and event is refused with INVALID_STATE.
            """
        );
        _session.Run("generate", prd, "--out", Out, "--quiet").ShouldBe(0);

        _session.Run("coverage", Out, "--json").ShouldBe(0);

        var rule = _session.Json["documents"]![0]!["requirements"]!
            .AsArray()
            .Single(one => (string?)one!["id"] == "FR-9")!;
        ((string?)rule["status"]).ShouldBe("implemented");
        ((string?)rule["symbols"]![0]).ShouldNotBeNull().ShouldContain("node_locker_control_reducer");
        ((string?)rule["tests"]![0]).ShouldNotBeNull().ShouldStartWith("tests/node_locker_control_reducer");
    }

    [Theory]
    [InlineData("OMF5503", "explain", "out/nothing.py")]
    [InlineData("OMF5503", "explain", "out")]
    [InlineData("OMF5503", "explain", "out/nothing.py:3")]
    [InlineData("OMF5504", "explain", "out/README.md:0")]
    [InlineData("OMF5504", "explain", "out/README.md:100000")]
    [InlineData("OMF5501", "explain", "parcels.md:1")]
    [InlineData("OMF5501", "coverage", ".")]
    [InlineData("OMF5501", "coverage", "nowhere")]
    [InlineData("OMF5501", "coverage", "parcels.md")]
    public void What_is_not_there_is_told_with_a_number(string number, string command, string argument)
    {
        Generate();
        _session.Run(command, _session.At(argument), "--json").ShouldBe(2);
        _session.Error.ShouldContain(number);
        ((string?)_session.Json["schema"]).ShouldBe("omniforge.failure/1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"documents\": 3}")]
    public void A_damaged_trace_is_told(string text)
    {
        Generate();
        File.WriteAllText(_session.At("out/trace.json"), text);
        _session.Run("coverage", Out).ShouldBe(2);
        _session.Error.ShouldContain("OMF5502");
    }

    private void Generate() =>
        _session.Run("generate", _session.Write("parcels.md", Prd), "--out", Out, "--quiet").ShouldBe(0);

    private JsonNode Explain(string place)
    {
        _session.Run("explain", place, "--json").ShouldBe(0);
        return _session.Json;
    }

    private JsonNode Single((string File, int Line) at) =>
        Explain($"{at.File}:{at.Line}")["places"]!.AsArray().ShouldHaveSingleItem()!;

    private (string File, int Line) Find(string name, string text)
    {
        var file = Directory.EnumerateFiles(Out, name, SearchOption.AllDirectories).Single();
        var lines = File.ReadAllLines(file);
        return (file, 1 + Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)));
    }

    private static List<string> Requirements(JsonNode place) =>
        [.. place["requirements"]!.AsArray().Select(one => (string)one!["id"]!)];
}

using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class HouseRulesTests : IDisposable
{
    private const string Prd = """
        # Parking fee

        Calculates what parking costs.

        **Calculate fee** takes minutes (whole number, 0 or more) and answers fee (money). The fee is minutes times 0.05.
        """;

    private const string Desk = """
        # Claim desk

        Handles claims.

        ## Transaction: Order parts desk

        It takes parts.

        ## Operations

        - **Triage claim** takes severity and answers queue.
        """;

    private readonly Session _session = new();

    private string Out => _session.At("out");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("prefix: acme", "onex.cmd.acme-parking-fee.calculate-fee.v1")]
    [InlineData("name: car-park", "onex.cmd.car-park.calculate-fee.v1")]
    [InlineData("producer: city", "onex.cmd.city.calculate-fee.v1")]
    public void Names_come_from_the_file(string rule, string topic)
    {
        Rules(rule);
        Lock()["topics"]!.ToJsonString().ShouldContain(topic);
        File.ReadAllText(Directory.GetFiles(Out, "contract.yaml", SearchOption.AllDirectories)[0]).ShouldContain(topic);
    }

    [Fact]
    public void Command_line_outranks_environment_and_that_the_file()
    {
        Rules("name: of-file\nproducer: of-file\nprofile: onex-runtime\nlogic: stub\n");
        (Project(), Topic(), Profile(), Implemented()).ShouldBe(("of-file", "of-file", "onex-runtime", false));

        _session.Variables["OMNIFORGE_NAME"] = "of-variable";
        _session.Variables["OMNIFORGE_PRODUCER"] = "of-variable";
        _session.Variables["OMNIFORGE_PROFILE"] = "onex-current";
        _session.Variables["OMNIFORGE_LOGIC"] = "pattern";
        (Project(), Topic(), Profile(), Implemented()).ShouldBe(("of-variable", "of-variable", "onex-current", true));

        string[] options =
        [
            "--name",
            "of-line",
            "--producer",
            "of-line",
            "--profile",
            "onex-runtime",
            "--logic",
            "stub",
        ];
        (Project(options), Topic(options), Profile(options), Implemented(options)).ShouldBe(
            ("of-line", "of-line", "onex-runtime", false)
        );
    }

    [Fact]
    public void A_prefix_stands_before_names_of_titles_only()
    {
        Rules("prefix: acme\n");
        Project("--name", "car-park").ShouldBe("car-park");
        Lock("--name", "car-park")["options"]!.AsObject().ShouldBeEmpty();
        Fresh([])["options"]!.ToJsonString().ShouldBe("""{"prefix":"acme"}""");
    }

    [Fact]
    public void A_forced_kind_outranks_all_evidence_in_analyze_and_generate()
    {
        var prd = _session.Write("parking.md", Prd);
        Rules("kinds: { parking_fee: EFFECT }\n");
        _session.Run("analyze", prd, "--json").ShouldBe(0);
        _session.Json["nodes"]![0]!["kind"]!.GetValue<string>().ShouldBe("EFFECT");
        _session.Run("generate", prd, "--out", Out).ShouldBe(0);
        _session.Out.ShouldContain("forced by the house rules");
        Directory.Exists(Path.Combine(Out, "src/parking_fee/nodes/node_parking_fee_effect")).ShouldBeTrue();
    }

    [Fact]
    public void A_verb_of_the_house_names_an_operation()
    {
        Operations(Desk).ShouldNotContain("triage_claim");
        Rules("operations: { verbs: [triage] }\n");
        Operations(Desk).ShouldContain("triage_claim");
    }

    [Fact]
    public void A_marker_of_the_house_announces_an_operation_in_a_heading_and_above_a_column()
    {
        const string table = "\n\n| Transaction | Answers |\n|---|---|\n| Order stage pages | count |\n";
        Operations(Desk + table).ShouldNotContain("order_parts_desk");
        Operations(Desk + table).ShouldNotContain("order_stage_pages");
        Rules("operations: { markers: [transaction] }\n");
        Operations(Desk + table).ShouldContain("order_parts_desk");
        Operations(Desk + table).ShouldContain("order_stage_pages");
    }

    [Fact]
    public void An_abbreviation_of_the_house_ends_no_sentence()
    {
        const string prd = Prd + "\n\nThe fee must double after abt. Seven days.\n";
        Sentences(prd).ShouldContain("The fee must double after abt.");
        Rules("abbreviations: [Abt.]\n");
        Sentences(prd).ShouldContain("The fee must double after abt. Seven days.");
    }

    [Theory]
    [InlineData("fee_cents: integer", "int")]
    [InlineData("\"*_cents\": integer", "int")]
    [InlineData("\"*\": text, \"*_cents\": integer", "int")]
    [InlineData("\"fee_*\": integer, fee_cents: text", "str")]
    [InlineData("\"*\": boolean", "bool")]
    [InlineData("\"*\": uuid", "UUID")]
    [InlineData("\"*\": timestamp", "AwareDatetime")]
    [InlineData("\"*\": time", "time")]
    [InlineData("\"*\": date", "date")]
    [InlineData("\"*\": money", "Decimal")]
    [InlineData("\"*\": decimal", "Decimal")]
    [InlineData("\"*\": email", "FeeCents")]
    public void A_type_of_the_house_is_that_of_fields_of_which_the_PRD_says_none(string types, string python)
    {
        const string prd = """
            # Parking fee

            Calculates what parking costs.

            **Calculate fee** takes minutes (whole number, 0 or more) and fee_cents and answers fee (money). The fee is minutes times 0.05.
            """;
        Rules($"types: {{ {types} }}\n");
        _session.Run("generate", _session.Write("parking.md", prd), "--out", Out).ShouldBe(0);
        var model = Directory.GetFiles(Out, "model_calculate_fee_input.py", SearchOption.AllDirectories).Single();
        var fields = File.ReadAllLines(model).Select(line => line.Trim()).ToList();
        fields.ShouldContain($"fee_cents: {python}");
        fields.ShouldContain("minutes: int = Field(ge=0)");
        _session.Out.ShouldContain("Implemented: 1 of 1 operations.");
    }

    [Theory]
    [InlineData("\"*\": text", "AwareDatetime")]
    [InlineData("\"*_at\": text", "BegunAt")]
    public void The_rule_for_all_fields_comes_behind_what_a_name_tells(string types, string python)
    {
        const string prd = """
            # Parking fee

            Calculates what parking costs.

            **Calculate fee** takes minutes (whole number, 0 or more) and begun_at and answers fee (money). The fee is minutes times 0.05.
            """;
        Rules($"types: {{ {types} }}\n");
        _session.Run("generate", _session.Write("parking.md", prd), "--out", Out).ShouldBe(0);
        var model = Directory.GetFiles(Out, "model_calculate_fee_input.py", SearchOption.AllDirectories).Single();
        File.ReadAllText(model).ShouldContain($"    begun_at: {python}\n");
    }

    [Fact]
    public void A_field_whose_limits_contradict_the_type_of_the_house_has_none()
    {
        const string prd = """
            # Parking fee

            Calculates what parking costs.

            **Calculate fee** takes minutes (at least 5 and at most 90) and answers fee (money). The fee is minutes times 0.05.
            """;
        var before = Sentences(prd);
        Rules("types: { minutes: boolean }\n");
        Sentences(prd).ShouldBe(before);
    }

    [Fact]
    public void The_lock_tells_what_shaped_the_project_and_the_next_run_what_changed()
    {
        Lock()["options"]!.AsObject().ShouldBeEmpty();
        Rules(
            "kinds: { parking_fee: effect }\nabbreviations: [nb, abt.]\ntypes: { \"*_cents\": timestamp }\nlogic: stub\n"
        );

        Lock()["options"]!
            .ToJsonString()
            .ShouldBe(
                """{"abbreviations":"abt, nb","kinds.parking_fee":"EFFECT","logic":"stub","types.*_cents":"timestamp"}"""
            );

        _session.Error.ShouldContain("OMF5305");
        _session.Error.ShouldContain("abbreviations, kinds.parking_fee, logic, types.*_cents.");
        Lock();
        _session.Error.ShouldNotContain("OMF5305");
    }

    [Fact]
    public void A_node_keeps_the_producer_of_its_topics()
    {
        Producer(Lock()).ShouldBe("parking-fee");
        Rules("producer: city\n");
        Producer(Lock()).ShouldBe("parking-fee");
        File.ReadAllText(Directory.GetFiles(Out, "contract.yaml", SearchOption.AllDirectories)[0])
            .ShouldNotContain(".city.");
    }

    [Fact]
    public void A_file_that_is_named_is_taken_instead_of_that_of_the_directory()
    {
        Rules("producer: of-directory\n");
        var named = _session.Write("rules/ours.yaml", "producer: of-option\n");
        Topic("--config", named).ShouldBe("of-option");
        _session.Variables["OMNIFORGE_CONFIG"] = named;
        Topic().ShouldBe("of-option");
    }

    [Theory]
    [InlineData(
        "colour: red",
        "omniforge.yaml:1:1: error OMF5302: There is no key 'colour' here; there are: name, prefix"
    )]
    [InlineData(
        "name: a\noperations:\n  verb: [x]",
        "omniforge.yaml:3:3: error OMF5302: There is no key 'verb' here; there are: verbs, markers."
    )]
    [InlineData("name: Order Desk", "omniforge.yaml:1:7: error OMF5303: 'name' takes a name of lower-case letters")]
    [InlineData("logic: magic", "omniforge.yaml:1:8: error OMF5303: 'logic' takes one of pattern, stub, not 'magic'.")]
    [InlineData(
        "profile: onex-1",
        "omniforge.yaml:1:10: error OMF5303: 'profile' takes one of onex-current, onex-runtime"
    )]
    [InlineData("kinds: { a b: EFFECT }", "omniforge.yaml:1:10: error OMF5303: 'kinds' takes a node's name")]
    [InlineData(
        "kinds:\n  a: SAGA",
        "omniforge.yaml:2:6: error OMF5303: 'kinds.a' takes one of EFFECT, COMPUTE, REDUCER, ORCHESTRATOR, not 'SAGA'."
    )]
    [InlineData("types: { \"a*b\": text }", "omniforge.yaml:1:10: error OMF5303: 'types' takes a field's name")]
    [InlineData("types: { a: number }", "omniforge.yaml:1:13: error OMF5303: 'types.a' takes one of text, integer")]
    [InlineData("abbreviations: Abt", "omniforge.yaml:1:16: error OMF5303: 'abbreviations' takes a list")]
    [InlineData(
        "abbreviations: [[a]]",
        "omniforge.yaml:1:17: error OMF5303: 'abbreviations' takes a text, not 'a list'."
    )]
    [InlineData(
        "operations: { verbs: [look up] }",
        "omniforge.yaml:1:23: error OMF5303: 'operations.verbs' takes a verb of one word"
    )]
    [InlineData("- a", "omniforge.yaml:1:1: error OMF5303: 'The file' takes a mapping")]
    [InlineData("name:", "omniforge.yaml:1:6: error OMF5303: 'name' takes a text, not 'nothing'.")]
    [InlineData("name: a\nname: b", "OMF5301")]
    [InlineData("a: b: c", "omniforge.yaml:1:5: error OMF5301")]
    [InlineData("--- {}\n--- {}", "OMF5301")]
    public void What_is_no_rule_is_refused_with_its_place(string rules, string problem)
    {
        Rules(rules);
        var prd = _session.Write("parking.md", Prd);
        _session.Run("generate", prd, "--out", Out).ShouldBe(2);
        _session.Error.ShouldContain(problem);
        Directory.Exists(Out).ShouldBeFalse();
        _session.Run("analyze", prd).ShouldBe(2);
        _session.Error.ShouldContain(problem);
    }

    [Fact]
    public void A_file_of_brackets_is_refused() =>
        What_is_no_rule_is_refused_with_its_place(
            "kinds: " + new string('[', 60_000),
            "omniforge.yaml:1:37: error OMF5301"
        );

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_the_order_of_the_file()
    {
        Rules("shape: 1\nkinds: { a: SAGA }\nname: B\n");
        _session.Run("analyze", _session.Write("parking.md", Prd)).ShouldBe(2);
        _session
            .Error.Split('\n')
            .Select(line => line.Split(' ')[0])
            .ShouldBe(["omniforge.yaml:1:1:", "omniforge.yaml:2:13:", "omniforge.yaml:3:7:", ""]);
    }

    [Theory]
    [InlineData("OMNIFORGE_LOGIC", "magic")]
    [InlineData("OMNIFORGE_NAME", "Car Park")]
    public void A_variable_that_cannot_be_is_refused(string variable, string value)
    {
        _session.Variables[variable] = value;
        _session.Run("generate", _session.Write("parking.md", Prd), "--out", Out).ShouldBe(2);
        _session.Error.ShouldContain($"OMF5304: {variable} takes");
    }

    [Theory]
    [InlineData("OMF5301", "--config", "nowhere.yaml")]
    [InlineData("OMF5304", "--producer", "Car Park")]
    public void An_option_that_cannot_be_is_refused(string number, params string[] options)
    {
        _session.Run(["generate", _session.Write("parking.md", Prd), "--out", Out, .. options]).ShouldBe(2);
        _session.Error.ShouldContain(number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("{}")]
    public void An_empty_file_changes_nothing(string rules)
    {
        var before = Lock().ToJsonString();
        Rules(rules);
        Lock().ToJsonString().ShouldBe(before);
    }

    private void Rules(string yaml) => _session.Write("omniforge.yaml", yaml);

    private JsonNode Lock(params string[] options)
    {
        _session
            .Run(["generate", _session.Write("parking.md", Prd), "--out", Out, .. options])
            .ShouldBe(0, _session.Error);
        return JsonNode.Parse(File.ReadAllText(Path.Combine(Out, "omniforge.lock.json")))!;
    }

    private string Project(params string[] options) => Fresh(options)["project"]!.GetValue<string>();

    private string Profile(params string[] options) => Fresh(options)["profile"]!.GetValue<string>();

    private string Topic(params string[] options) => Producer(Fresh(options));

    private static string Producer(JsonNode known) =>
        known["topics"]!.AsObject().Single().Value!.AsObject().Single().Value!.GetValue<string>().Split('.')[2];

    private bool Implemented(params string[] options)
    {
        _ = Fresh([.. options, "--json"]);
        return _session.Json["nodes"]![0]!["operations"]![0]!["status"]!.GetValue<string>() == "implemented";
    }

    private JsonNode Fresh(string[] options)
    {
        if (Directory.Exists(Out))
        {
            Directory.Delete(Out, recursive: true);
        }

        return Lock(options);
    }

    private List<string> Operations(string prd)
    {
        _session.Run("analyze", _session.Write("desk.md", prd), "--json").ShouldBe(0, _session.Error);
        return
        [
            .. _session.Json["nodes"]!
                .AsArray()
                .SelectMany(node => node!["operations"]!.AsArray())
                .Select(name => name!.GetValue<string>()),
        ];
    }

    private List<string> Sentences(string prd)
    {
        _session.Run("generate", _session.Write("parking.md", prd), "--out", Out, "--json").ShouldBe(0, _session.Error);
        return
        [
            .. _session.Json["nodes"]!
                .AsArray()
                .SelectMany(node => node!["operations"]!.AsArray())
                .SelectMany(operation => operation!["unmet"]!.AsArray())
                .Select(unmet => unmet!["sentence"]!.GetValue<string>()),
        ];
    }
}

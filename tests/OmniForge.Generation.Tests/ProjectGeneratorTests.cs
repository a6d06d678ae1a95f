using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Generation.Tests.Fixtures;
using OmniForge.Quality.Inspection;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

public sealed class ProjectGeneratorTests
{
    private static readonly Project Demo = ProjectGenerator.Generate(DemoProject.Spec, GenerationOptions.Default);

    [Fact]
    public void The_same_spec_gives_the_same_bytes()
    {
        var again = ProjectGenerator.Generate(DemoProject.Spec, GenerationOptions.Default);
        again.Files.Paths.ShouldBe(Demo.Files.Paths);
        foreach (var (path, bytes) in again.Files)
        {
            bytes.Span.SequenceEqual(Demo.Files[path].Span).ShouldBeTrue(path.Value);
        }
    }

    [Fact]
    public void An_operation_that_was_not_understood_needs_a_human()
    {
        var operation = Demo.Nodes.SelectMany(node => node.Operations).Single(o => o.Name == "suggest_order_quantity");
        operation.IsImplemented.ShouldBeFalse();
        Text("README.md").ShouldContain("- `suggest_order_quantity`\n  - FR-11: How season and holidays count");
    }

    [Fact]
    public void Every_operation_has_a_handler_a_request_an_answer_a_topic_and_tests()
    {
        foreach (var operation in Demo.Nodes.SelectMany(node => node.Operations))
        {
            Demo.Files.TryGet(operation.Tests, out _).ShouldBeTrue();
            foreach (var symbol in (string[])[operation.Handler, operation.Request, operation.Answer])
            {
                Text($"src/{symbol.Split(':')[0].Replace('.', '/')}.py").ShouldContain($"class {symbol.Split(':')[1]}");
            }

            operation.Topic.ShouldBe($"onex.cmd.demo-nodes.{operation.Name.Replace('_', '-')}.v1");
        }
    }

    [Fact]
    public void Every_line_ends_with_lf_and_every_source_begins_with_the_licence()
    {
        foreach (var (path, bytes) in Demo.Files)
        {
            var text = Encoding.UTF8.GetString(bytes.Span);
            text.ShouldNotContain("\r", customMessage: path.Value);
            if (
                path.Value.EndsWith(".py", StringComparison.Ordinal)
                || path.Value.EndsWith(".yaml", StringComparison.Ordinal)
            )
            {
                text.ShouldStartWith(
                    "# SPDX-FileCopyrightText: 2025 OmniNode.ai Inc.\n# SPDX-License-Identifier: MIT\n"
                );
            }
        }
    }

    [Fact]
    public void A_spec_that_contradicts_itself_leaves_its_node_to_a_human()
    {
        var broken = OrderPricing.Node with { Enums = [] };
        var spec = DemoProject.Spec with { Nodes = [CustomerDirectory.Node, broken] };
        var project = ProjectGenerator.Generate(spec, GenerationOptions.Default);
        project.Nodes.Select(node => node.Operations.Count(operation => operation.IsImplemented)).ShouldBe([6, 0]);
    }

    [Fact]
    public void Two_nodes_of_one_name_and_kind_stay_apart() =>
        ProjectGenerator
            .Generate(
                DemoProject.Spec with
                {
                    Nodes = [OrderPricing.Node, OrderPricing.Node],
                },
                GenerationOptions.Default
            )
            .Nodes.Select(node => node.Name)
            .ShouldBe(["node_order_pricing_compute", "node_order_pricing_2_compute"]);

    [Fact]
    public void A_request_that_was_not_understood_takes_the_sort_of_each_value_without_limits()
    {
        var suggest = OrderPricing.Node.Operations[2];
        var open = suggest with { Logic = (StubLogic)suggest.Logic with { HasCertainRequest = false } };
        var spec = DemoProject.Spec with { Nodes = [OrderPricing.Node with { Operations = [open] }] };
        var project = ProjectGenerator.Generate(spec, GenerationOptions.Default);
        var model = RelativePath.Parse(
            "src/demo_nodes/nodes/node_order_pricing_compute/models/model_suggest_order_quantity_input.py"
        );
        Encoding
            .UTF8.GetString(project.Files[model].Span)
            .ShouldContain("    recent_quantities_kg: tuple[JsonValue, ...] | None = Field(\n");
    }

    [Theory]
    [InlineData("onex-current")]
    [InlineData("onex-runtime")]
    public void An_inspection_finds_nothing_to_correct(string profile)
    {
        var options = GenerationOptions.Default with { Profile = GenerationProfile.Find(profile)! };
        foreach (var spec in (ProjectSpec[])[DemoProject.Spec, HazardProject.Spec])
        {
            var report = QualityInspector.Inspect(ProjectGenerator.Generate(spec, options).Files);
            report
                .Findings.Where(finding => finding.Rule.Points > 0)
                .Select(finding => finding.Diagnostic.ToString())
                .ShouldBeEmpty();
        }
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Demo.Files[RelativePath.Parse(path)].Span);
}

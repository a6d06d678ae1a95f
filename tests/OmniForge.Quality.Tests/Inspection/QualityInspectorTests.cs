using OmniForge.Foundation;
using OmniForge.Quality.Inspection;
using OmniForge.Quality.Inspection.Rules;
using Shouldly;
using Xunit;

namespace OmniForge.Quality.Tests.Inspection;

public sealed class QualityInspectorTests
{
    [Fact]
    public void A_project_without_a_fault_has_all_points()
    {
        var report = QualityInspector.Inspect(SmallProject.Files());
        report.Findings.ShouldBeEmpty();
        report.Operations.ShouldBe(1);
        report.Score.ShouldBe(100);
    }

    [Theory]
    [InlineData(SmallProject.Contract, "name: node_price_compute", "name: [", "OMF4101")]
    [InlineData(SmallProject.Contract, "description: Prices.", "", "OMF4102")]
    [InlineData(SmallProject.Contract, "description: Prices.", "description: Prices.\nmetadata: {}", "OMF4103")]
    [InlineData(
        SmallProject.Contract,
        "contract_version: {major: 1, minor: 0, patch: 0}",
        "contract_version: 1.0.0",
        "OMF4104"
    )]
    [InlineData(SmallProject.Contract, "price-completed", "price_completed", "OMF4105")]
    [InlineData(SmallProject.Contract, "subscribe_topics: [onex.cmd.shop.quote.v1]", "subscribe_topics: []", "OMF4106")]
    [InlineData(SmallProject.Contract, "name: HandlerQuote", "name: HandlerPrice", "OMF4107")]
    [InlineData(SmallProject.Handler, "class HandlerQuote", "class Quote", "OMF4108")]
    [InlineData(SmallProject.Contract, "name: node_price_compute", "name: node_other_compute", "OMF4108")]
    [InlineData(SmallProject.Handler, "# SPDX-License", "# License", "OMF4109")]
    [InlineData(SmallProject.Handler, "        \"\"\"Quote.\"\"\"", "        print(1)", "OMF4110")]
    [InlineData(SmallProject.Handler, "    \"\"\"Operation quote.\"\"\"\n", "", "OMF4111")]
    [InlineData(SmallProject.Test, "HandlerQuote()", "None", "OMF4112")]
    [InlineData("pyproject.toml", "node_price_compute = ", "node_other = ", "OMF4113")]
    public void A_fault_is_found_by_its_rule_and_costs_points(string file, string from, string to, string rule)
    {
        var report = QualityInspector.Inspect(SmallProject.Files(file, from, to));
        report.Findings.ShouldContain(finding => finding.Rule.Descriptor.Number == rule);
        report.Score.ShouldBeLessThan(100);
    }

    [Fact]
    public void A_finding_tells_file_line_and_what_to_do()
    {
        var report = QualityInspector.Inspect(
            SmallProject.Files(SmallProject.Contract, "price-completed", "price_completed")
        );
        report
            .Findings.Single()
            .Diagnostic.ToString()
            .ShouldBe(
                $"{SmallProject.Contract}:26:1: error OMF4105: 'onex.evt.shop.price_completed.v1' is no topic of the platform. "
                    + "Write onex.cmd|evt|dlq.producer.event-name.v1, in kebab-case."
            );
    }

    [Fact]
    public void A_stub_is_counted_and_costs_its_share()
    {
        var report = QualityInspector.Inspect(
            SmallProject.Files(
                SmallProject.Handler,
                "\"\"\"Quote.\"\"\"\n",
                "\"\"\"Quote.\"\"\"\n        raise ModelOnexError(error_code=EnumCoreErrorCode.METHOD_NOT_IMPLEMENTED)\n"
            )
        );
        report.Stubs.ShouldBe(1);
        report.HasErrors.ShouldBeFalse();
        report.Score.ShouldBe(100 - QualityReport.StubPoints);
    }

    [Fact]
    public void Every_rule_has_a_number_of_its_own() =>
        QualityRules.All.Select(rule => rule.Descriptor.Number).ShouldBeUnique();

    [Fact]
    public void The_hand_written_reference_project_has_no_errors()
    {
        var golden = Golden();
        Assert.SkipUnless(golden is not null, "There is no ../shared/golden beside the repository.");
        var report = QualityInspector.Inspect(Read(golden!));
        report.Findings.Where(finding => finding.Rule.Descriptor.Severity != DiagnosticSeverity.Info).ShouldBeEmpty();
        (report.Operations, report.Stubs).ShouldBe((13, 1));
    }

    private static string? Golden()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var golden = Path.Combine(folder.FullName, "shared", "golden");
            if (Directory.Exists(golden))
            {
                return golden;
            }
        }

        return null;
    }

    private static FileTree Read(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file =>
                    KeyValuePair.Create(
                        RelativePath.Parse(Path.GetRelativePath(folder, file).Replace('\\', '/')),
                        new ReadOnlyMemory<byte>(File.ReadAllBytes(file))
                    )
                )
        );
}

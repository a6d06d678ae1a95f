using OmniForge.Foundation;
using OmniForge.Quality.Gate;
using Shouldly;
using Xunit;

namespace OmniForge.Quality.Tests.Gate;

public sealed class PythonGateTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Golden_project_passes_every_check_and_stays_as_it_is()
    {
        using var golden = new Golden();
        var before = Files(golden.Path);
        var report = PythonGate.Run(golden.Path, golden.Python, _ => { }, Cancellation);
        report.Checks.ShouldAllBe(check => check.Outcome == GateOutcome.Passed);
        report.Checks.Count.ShouldBe(7);
        Files(golden.Path).ShouldBe(before);
    }

    [Fact]
    public void Each_check_finds_what_is_its_own_with_file_and_line()
    {
        using var golden = new Golden();
        var contract = golden.Break("node_order_pricing_compute/contract.yaml", "algorithm_type:", "algorithm_typo:");
        var import = golden.Break(
            "node_order_pricing_compute/rules/rule_rounding.py",
            "from decimal import",
            "from decimals import"
        );
        var model = golden.Break(
            "node_order_status_reducer/models/model_order.py",
            "class ModelOrder(",
            "class ModelSecond(BaseModel):\n    \"\"\"One too many.\"\"\"\n\n\nclass ModelOrder("
        );
        var typed = golden.Break(
            "node_order_status_reducer/node.py",
            "class Node",
            "X: int = \"text\"\nimport os\nclass Node"
        );
        var report = PythonGate.Run(golden.Path, golden.Python, _ => { }, Cancellation);
        Finding(report, "imports", import).ShouldNotBeNull();
        Finding(report, "strict contracts", contract).ShouldNotBeNull();
        report.Checks.Single(c => c.Name == "validator_cli all").Findings.ShouldContain(f => f.File == model);
        Finding(report, "mypy --strict", typed).ShouldNotBeNull();
        Finding(report, "ruff check", typed).ShouldNotBeNull();
        report.Checks.Single(c => c.Name == "ruff format --check").Findings.ShouldContain(f => f.File == typed);
        report.Checks.Single(c => c.Name == "pytest").Findings.ShouldContain(f => f.Line > 0);
        report.HasFailed.ShouldBeTrue();
    }

    [Fact]
    public void Without_python_nothing_passes_and_it_says_what_to_install()
    {
        var directory = Directory.CreateTempSubdirectory("omniforge-verify-");
        directory.CreateSubdirectory("src");
        var report = PythonGate.Run(directory.FullName, "/nowhere/python", _ => { }, Cancellation);
        directory.Delete(recursive: true);
        report.Checks.ShouldAllBe(check => check.Outcome == GateOutcome.NotRun && check.Note.Contains("install"));
    }

    [Fact]
    public void Directory_without_a_project_is_refused() =>
        Should
            .Throw<OmniForgeException>(() => PythonGate.Run("/nowhere", null, _ => { }, Cancellation))
            .Diagnostics[0]
            .Descriptor.Number.ShouldBe("OMF4001");

    private static GateFinding? Finding(GateReport report, string check, string file) =>
        report.Checks.Single(c => c.Name == check).Findings.FirstOrDefault(f => f.File == file && f.Line > 1);

    private static List<string> Files(string directory) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
}

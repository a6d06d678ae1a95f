using System.Runtime.CompilerServices;
using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Generation.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

/// <summary>
/// One artifact of each kind as it is written. After a change that is wanted, run with OMNIFORGE_UPDATE_SNAPSHOTS=1 and
/// look at the difference in git.
/// </summary>
public sealed class SnapshotTests
{
    private const string Nodes = "src/demo_nodes/nodes";
    private static readonly Project Demo = ProjectGenerator.Generate(DemoProject.Spec, GenerationOptions.Default);
    private static readonly Project Runtime = ProjectGenerator.Generate(
        DemoProject.Spec,
        GenerationOptions.Default with
        {
            Profile = GenerationProfile.OnexRuntime,
        }
    );

    [Theory]
    [InlineData("pyproject.toml")]
    [InlineData("tests/test_nodes.py")]
    [InlineData("validation/runtime_profiles_allowlist.yaml")]
    [InlineData("src/demo_nodes/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/node.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/contract.yaml")]
    [InlineData($"{Nodes}/node_customer_directory_effect/enums/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/enums/enum_customer_group.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/types/type_customer_fields.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/model_customer.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/model_create_customer_input.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/model_create_customer_output.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/model_list_customers_output.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/model_update_customer_input.py")]
    [InlineData($"{Nodes}/node_order_pricing_compute/contract.yaml")]
    [InlineData($"{Nodes}/node_order_pricing_compute/node.py")]
    [InlineData($"{Nodes}/node_order_pricing_compute/handlers/handler_suggest_order_quantity.py")]
    [InlineData("tests/node_order_pricing_compute/test_suggest_order_quantity.py")]
    [InlineData($"{Nodes}/node_order_status_reducer/models/model_order.py")]
    [InlineData($"{Nodes}/node_order_status_reducer/models/model_change_order_status_input.py")]
    public void An_artifact_is_written_as_before(string path) => Compare(Demo, path, path);

    [Fact]
    public void A_contract_for_the_runtime_has_what_strict_models_refuse() =>
        Compare(Runtime, $"{Nodes}/node_order_pricing_compute/contract.yaml", "onex-runtime/contract.yaml");

    [Theory]
    [InlineData("pyproject.toml")]
    [InlineData("validation/runtime_profiles_allowlist.yaml")]
    [InlineData($"{Nodes}/node_order_pricing_compute/contract.yaml")]
    [InlineData($"{Nodes}/node_customer_directory_effect/contract.yaml")]
    [InlineData($"{Nodes}/node_customer_directory_effect/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/models/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/enums/__init__.py")]
    [InlineData($"{Nodes}/node_customer_directory_effect/handlers/__init__.py")]
    [InlineData($"{Nodes}/node_order_pricing_compute/enums/__init__.py")]
    [InlineData($"{Nodes}/node_order_status_reducer/handlers/__init__.py")]
    public void An_artifact_is_what_the_reference_project_has(string path)
    {
        var golden = SharedFiles.Find("golden");
        Assert.SkipUnless(golden is not null, "There is no ../shared/golden beside the repository.");
        Text(Demo, path).ShouldBe(File.ReadAllText(Path.Combine(golden!, path)));
    }

    private static void Compare(Project project, string path, string name, [CallerFilePath] string source = "")
    {
        var written = Text(project, path);
        var snapshot = Path.Combine("Snapshots", $"{name}.txt");
        if (Environment.GetEnvironmentVariable("OMNIFORGE_UPDATE_SNAPSHOTS") is "1")
        {
            var file = Path.Combine(Path.GetDirectoryName(source)!, snapshot);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, written);
            return;
        }

        written.ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, snapshot)), path);
    }

    private static string Text(Project project, string path) =>
        Encoding.UTF8.GetString(project.Files[RelativePath.Parse(path)].Span);
}

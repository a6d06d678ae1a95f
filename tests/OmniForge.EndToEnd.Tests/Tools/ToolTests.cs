using System.Diagnostics;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Tools;

public sealed class ToolTests
{
    [Fact]
    public async Task The_tools_that_judge_generated_code_are_right_themselves()
    {
        Assert.SkipUnless(Repository.Python is not null, "OMNIFORGE_PYTHON is not set");

        var start = new ProcessStartInfo(
            Repository.Python!,
            ["-m", "pytest", "-q", "-p", "no:cacheprovider", Repository.PathOf("tests", "tools")]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1" },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, output);
    }
}

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

        var tests = await ProcessResult.RunAsync(
            Repository.Python!,
            ["-m", "pytest", "-q", "-p", "no:cacheprovider", Repository.PathOf("tests", "tools")],
            ("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        );

        tests.ExitCode.ShouldBe(0, tests.Output);
    }
}

using Shouldly;
using Xunit;

namespace OmniForge.Foundation.Tests;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/b.")]
    [InlineData("a\\b")]
    [InlineData("C:")]
    [InlineData("a\u0000b")]
    [InlineData("")]
    public void Path_that_could_lead_elsewhere_cannot_be_made(string path) =>
        Should.Throw<ArgumentException>(() => RelativePath.Parse(path));

    [Fact]
    public void Path_keeps_its_segments() => (RelativePath.Of("src") / "a.py").Value.ShouldBe("src/a.py");
}

using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Language;

public sealed class DigitsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("040", 40)]
    [InlineData("30\uFF13", 303)]
    [InlineData("\u0664\u0662", 42)]
    [InlineData("99999999999999999999999", int.MaxValue)]
    public void Digits_of_every_script_and_length_have_a_value(string text, int value) =>
        Digits.Value(text).ShouldBe(value);
}

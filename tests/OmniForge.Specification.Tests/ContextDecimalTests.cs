using System.Globalization;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests;

/// <summary>The expected values are those of CPython's <c>decimal</c>.</summary>
public sealed class ContextDecimalTests
{
    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333")]
    [InlineData("2", "3", "0.6666666666666666666666666667")]
    [InlineData("1", "7", "0.1428571428571428571428571429")]
    [InlineData("-1", "6", "-0.1666666666666666666666666667")]
    [InlineData("100", "8", "12.5")]
    public void Quotients_have_28_digits_half_even(string left, string right, string expected) =>
        (Number(left) / Number(right)).ShouldBe(Number(expected));

    [Fact]
    public void Products_have_28_digits_half_even() =>
        (Number("1234567890123456789") * Number("98765432109876543.21"))
            .ToString()
            .ShouldBe("121932631137021795223746380100000000");

    [Fact]
    public void Sums_have_28_digits_half_even() =>
        (Number("9999999999999999999999999999") + Number("0.5")).ToString().ShouldBe("10000000000000000000000000000");

    [Fact]
    public void Dividing_by_zero_throws() => Should.Throw<DivideByZeroException>(() => Number("1") / Number("0"));

    [Theory]
    [InlineData("0.105", "0.01", RoundingMode.HalfUp, "0.11")]
    [InlineData("0.105", "0.01", RoundingMode.HalfEven, "0.10")]
    [InlineData("0.105", "0.01", RoundingMode.HalfDown, "0.10")]
    [InlineData("-0.105", "0.01", RoundingMode.HalfUp, "-0.11")]
    [InlineData("-0.105", "0.01", RoundingMode.Up, "-0.10")]
    [InlineData("-0.105", "0.01", RoundingMode.Down, "-0.11")]
    [InlineData("11.2", "0.5", RoundingMode.Up, "11.5")]
    [InlineData("11.5", "0.5", RoundingMode.Up, "11.5")]
    [InlineData("1234", "100", RoundingMode.HalfUp, "1200")]
    public void Numbers_are_rounded_to_a_step(string number, string step, RoundingMode mode, string expected) =>
        Number(number).Round(decimal.Parse(step, CultureInfo.InvariantCulture), mode).ShouldBe(Number(expected));

    private static ContextDecimal Number(string text) =>
        ContextDecimal.Of(decimal.Parse(text, CultureInfo.InvariantCulture));
}

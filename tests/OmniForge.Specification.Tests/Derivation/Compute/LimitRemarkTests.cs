using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Compute;

public sealed class LimitRemarkTests
{
    [Theory]
    [InlineData("42 itself still goes into one, I have packed it myself.")]
    [InlineData("Exactly 42 m³ still fits.")]
    [InlineData("42 exactly does not count yet.")]
    [InlineData("The lorries hold 42 cubic metres.")]
    [InlineData("One lorry takes 42 m³.")]
    public void What_agrees_with_a_limit_is_a_remark(string sentence) => Confirms(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("42 itself already needs two.")]
    [InlineData("Exactly 42 m³ is no longer one.")]
    [InlineData("The lorries hold 43 cubic metres.")]
    [InlineData("42 itself still goes into one, but the price doubles.")]
    [InlineData("42 itself still goes into one, unless it rains.")]
    [InlineData("42 itself still goes into one, the volume is then ignored.")]
    [InlineData("The fee is 42 euros.")]
    [InlineData("The customer pays 42 euros.")]
    public void What_contradicts_a_limit_or_says_more_is_none(string sentence) => Confirms(sentence).ShouldBeFalse();

    private static bool Confirms(string sentence)
    {
        var volume = new Symbol("volume_m3", new FieldExpression(FieldScope.Input, "volume_m3"), ValueKind.Number);
        var limit = new BinaryExpression(BinaryOperator.Greater, volume.Expression, new LiteralExpression(42m));
        var fact = new ArmFact(
            "second_lorry",
            [new(limit, new LiteralExpression(true)), new(null, new LiteralExpression(false))],
            true
        );
        var text = PrdReader.Parse("a.md", "# Lorries\n\n" + sentence).Requirements[0].Text;
        return LimitRemark.Confirms(text, [fact], new([volume]));
    }
}

using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Expressions;

public sealed class ExpressionReaderTests
{
    private static readonly ExpressionReader Reader = new([
        Number("weight_kg"),
        Number("chargeable_weight_kg"),
        Number("goods_value"),
        Number("nights"),
        Number("order_total"),
        Number("length_m"),
        Number("width_m"),
        Number("water_temp_c"),
        Number("minutes"),
        Number("base_fee"),
        Flag("express"),
        Flag("resident"),
        Flag("weekend"),
        new("zone", Field("zone"), ValueKind.Text) { Values = ["domestic", "neighbour", "overseas"] },
        new("commitment", Field("commitment"), ValueKind.Text) { Values = ["none", "one_year", "three_years"] },
        new("fee per kilogram", new LookupExpression("fees", Field("zone"), "fee_per_kilogram"), ValueKind.Number)
        {
            Key = new("zone", Field("zone"), ValueKind.Text),
        },
    ]);

    [Theory]
    [InlineData("2 × (length_m + width_m) − goods_value", "((2 * (length_m + width_m)) - goods_value)")]
    [InlineData("the length times the width", "(length_m * width_m)")]
    [InlineData("fee per kilogram × chargeable weight", "(fees[zone].fee_per_kilogram * chargeable_weight_kg)")]
    [InlineData("the fee per kilogram of the zone", "fees[zone].fee_per_kilogram")]
    [InlineData("7 % of the goods value", "(goods_value * 0.07)")]
    [InlineData("half of the goods value", "(goods_value * 0.5)")]
    [InlineData("twelve times the base fee", "(12 * base_fee)")]
    [InlineData("the base fee plus 7 %", "(base_fee * 1.07)")]
    [InlineData("the base fee, plus the goods value", "(base_fee + goods_value)")]
    [InlineData("the sum of base fee, goods value and weight", "((base_fee + goods_value) + weight_kg)")]
    [InlineData("the larger of weight kg and chargeable weight", "max(weight_kg, chargeable_weight_kg)")]
    [InlineData("the weight or the chargeable weight, whichever is more", "max(weight_kg, chargeable_weight_kg)")]
    [InlineData("minutes multiplied by 0.05 euro and by base_fee", "((minutes * 0.05) * base_fee)")]
    [InlineData("1.2 % of the part of the goods value above 100.00", "(max((goods_value - 100.00), 0) * 0.012)")]
    [InlineData("goods_value * (1 - weight_kg / 100)", "(goods_value * (1 - (weight_kg / 100)))")]
    [InlineData("4.20 for each night", "(4.20 * nights)")]
    [InlineData("the fee", null)]
    [InlineData("the goods value of the customer", null)]
    [InlineData("the weight and the base fee", null)]
    public void A_value_is_read_as_a_whole_or_not_at_all(string phrase, string? expected) =>
        ExpressionText.Of(Reader.ReadValue(phrase)).ShouldBe(expected);

    [Theory]
    [InlineData("the order total is more than 500", "(order_total > 500)")]
    [InlineData("the base fee is 0 or less", "(base_fee <= 0)")]
    [InlineData("goodsValue is 20 or more", "(goods_value >= 20)")]
    [InlineData("base_fee is less than 0.3 or more than 3", "((base_fee < 0.3) or (base_fee > 3))")]
    [InlineData("there were 12 nights or more", "(nights >= 12)")]
    [InlineData("zone is domestic", "(zone == 'domestic')")]
    [InlineData("the zone is not domestic", "(zone != 'domestic')")]
    [InlineData("the zone is domestic or overseas", "((zone == 'domestic') or (zone == 'overseas'))")]
    [InlineData("it is express", "express")]
    [InlineData("resident is true and the zone is not domestic", "(resident and (zone != 'domestic'))")]
    [InlineData("express is false", "not express")]
    [InlineData("the water temperature is above 28 °C", "(water_temp_c > 28)")]
    [InlineData("order_total >= 1,000", "(order_total >= 1000)")]
    [InlineData("the goods value is at least 1.2 times the base fee", "(goods_value >= (1.2 * base_fee))")]
    [InlineData("the goods value is at most half of the base fee", "(goods_value <= (base_fee * 0.5))")]
    [InlineData("the base fee is negative", "(base_fee < 0)")]
    [InlineData("the goods value exceeds the order total", "(goods_value > order_total)")]
    [InlineData("the length is between 2 and 5 m", "((length_m >= 2) and (length_m <= 5))")]
    [InlineData("the moon is full", null)]
    [InlineData("the fee is more than 5", null)]
    public void A_condition_is_read_as_a_whole_or_not_at_all(string phrase, string? expected) =>
        ExpressionText.Of(Reader.ReadCondition(phrase)).ShouldBe(expected);

    [Theory]
    [InlineData("from 7 nights on", "(nights >= 7)")]
    [InlineData("from a goods value of 300.00 on, unless it is express", "((goods_value >= 300.00) and not express)")]
    [InlineData("for express", "express")]
    [InlineData("on a weekend", "weekend")]
    [InlineData("without commitment", "(commitment == 'none')")]
    [InlineData("for one year", "(commitment == 'one_year')")]
    [InlineData("in the zone domestic", "(zone == 'domestic')")]
    [InlineData("at water temperatures above 28 °C", "(water_temp_c > 28)")]
    [InlineData("for residents", "resident")]
    [InlineData("with more than 5 nights", "(nights > 5)")]
    [InlineData("above 12 nights", "(nights > 12)")]
    [InlineData("for 7 nights or more", "(nights >= 7)")]
    [InlineData("unless the zone is domestic", "(zone != 'domestic')")]
    [InlineData("from 100 kg on", null)]
    public void A_circumstance_is_read_as_a_whole_or_not_at_all(string phrase, string? expected) =>
        ExpressionText.Of(Reader.ReadCircumstance(phrase)).ShouldBe(expected);

    private static Symbol Number(string name) => new(name, Field(name), ValueKind.Number);

    private static Symbol Flag(string name) => new(name, Field(name), ValueKind.Boolean);

    private static FieldExpression Field(string name) => new(FieldScope.Input, name);
}

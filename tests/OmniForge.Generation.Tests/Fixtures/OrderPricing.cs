using OmniForge.Onex;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;
using static OmniForge.Generation.Tests.Fixtures.Spec;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>A COMPUTE: prices of an order desk, one of its operations unknown.</summary>
internal static class OrderPricing
{
    private static readonly DecimalType Money = new(new Bound(0), Places: 2);
    private static readonly DecimalType Weight = new(new Bound(0, IsExclusive: true), new Bound(1000));
    private static readonly DecimalType Quantity = new(new Bound(0, IsExclusive: true), new Bound(5000), Places: 3);
    private static readonly FieldSpec Zone = Field("zone", new EnumType("freight_zone"));

    public static NodeSpec Node { get; } =
        new(
            "order_pricing",
            NodeKind.Compute,
            "Order pricing",
            "Computes the price and the freight of an order.",
            [QuotePrice(), QuoteFreight(), SuggestOrderQuantity()],
            [
                new EnumSpec(
                    "customer_group",
                    "Group whose discount applies.",
                    ["standard", "trade", "partner"],
                    Of("FR-9")
                ),
                new EnumSpec(
                    "freight_zone",
                    "Zone that a delivery goes to.",
                    ["domestic", "neighbour", "overseas"],
                    Of("FR-10")
                ),
            ],
            [],
            null,
            null,
            null,
            [
                new TableSpec(
                    "discount_rates",
                    "customer_group",
                    ["rate"],
                    [Row("standard", 0m), Row("trade", 0.05m), Row("partner", 0.125m)],
                    Of("order-pricing#2")
                ),
                new TableSpec(
                    "fees",
                    "zone",
                    ["base_fee", "fee_per_kilogram"],
                    [Row("domestic", 4.90m, 0.35m), Row("neighbour", 9.80m, 0.60m), Row("overseas", 24.00m, 2.15m)],
                    Of("order-pricing#7", "order-pricing#8", "order-pricing#9")
                ),
            ],
            200,
            Document
        );

    private static TableRow Row(string key, params object?[] values) => new(new ValueKey([key]), values);

    private static OperationSpec QuotePrice() =>
        Operation(
            "quote_price",
            "Return the gross price and the amounts that lead to it",
            [
                Field(
                    "unit_price",
                    new DecimalType(new Bound(0, IsExclusive: true), new Bound(1000), Places: 2),
                    "Euros per kilogram.",
                    "FR-9"
                ),
                Field("quantity_kg", Quantity, null, "FR-9"),
                Field("customer_group", new EnumType("customer_group"), null, "FR-9"),
            ],
            [
                Field("goods_value", Money, "Unit price times quantity."),
                Field("discount", Money),
                Field("net_price", Money, "Goods value less discount."),
                Field("vat", Money),
                Field("gross_price", Money, "Net price and VAT."),
            ],
            new ComputeLogic([
                Step(
                    "goods_value",
                    Cents(Binary(Input("unit_price"), BinaryOperator.Multiply, Input("quantity_kg"))),
                    "order-pricing#1"
                ),
                Step("discount_rate", DiscountRate(), "order-pricing#2"),
                Step(
                    "discount",
                    Cents(Binary(Local("goods_value"), BinaryOperator.Multiply, Local("discount_rate"))),
                    "order-pricing#2"
                ),
                Step(
                    "net_price",
                    Binary(Local("goods_value"), BinaryOperator.Subtract, Local("discount")),
                    "order-pricing#3"
                ),
                Step(
                    "vat",
                    Cents(Binary(Local("net_price"), BinaryOperator.Multiply, Value(0.07m))),
                    "order-pricing#3"
                ),
                Step("gross_price", Binary(Local("net_price"), BinaryOperator.Add, Local("vat")), "order-pricing#3"),
            ]),
            "FR-9",
            "order-pricing#1",
            "order-pricing#3",
            "order-pricing#10"
        ) with
        {
            Examples =
            [
                new OperationExample(
                    new Dictionary<string, object?>
                    {
                        ["unit_price"] = 14.50m,
                        ["quantity_kg"] = 120m,
                        ["customer_group"] = "trade",
                    },
                    new Dictionary<string, object?>
                    {
                        ["goods_value"] = 1740.00m,
                        ["discount"] = 139.20m,
                        ["net_price"] = 1600.80m,
                        ["vat"] = 112.06m,
                        ["gross_price"] = 1712.86m,
                    },
                    null,
                    Source("order-pricing#10")
                ),
            ],
        };

    private static BinaryExpression DiscountRate() =>
        Binary(
            new LookupExpression("discount_rates", Input("customer_group"), "rate"),
            BinaryOperator.Add,
            new ConditionalExpression(
                Binary(Input("quantity_kg"), BinaryOperator.GreaterOrEqual, Value(100m)),
                Value(0.03m),
                Value(0m)
            )
        );

    private static OperationSpec QuoteFreight() =>
        Operation(
            "quote_freight",
            "Return the chargeable weight and the freight",
            [
                Field("weight_kg", Weight, null, "FR-10"),
                Zone,
                Field("goods_value", Money, "Euros.", "FR-10"),
                Field("express", new BooleanType(), null, "FR-10").WithDefault(false),
            ],
            [Field("chargeable_weight_kg", Weight), Field("freight", Money, "Euros.")],
            new ComputeLogic([
                Step(
                    "chargeable_weight_kg",
                    new RoundExpression(Input("weight_kg"), 0.5m, RoundingMode.Up),
                    "order-pricing#4"
                ),
                Step(
                    "full_freight",
                    Binary(
                        new LookupExpression("fees", Input("zone"), "base_fee"),
                        BinaryOperator.Add,
                        Binary(
                            new LookupExpression("fees", Input("zone"), "fee_per_kilogram"),
                            BinaryOperator.Multiply,
                            Local("chargeable_weight_kg")
                        )
                    ),
                    "order-pricing#5"
                ),
                Step(
                    "freight",
                    Cents(new ConditionalExpression(IsFree(), Value(0m), Full())),
                    "order-pricing#5",
                    "order-pricing#6"
                ),
            ]),
            "FR-10",
            "order-pricing#5",
            "order-pricing#11"
        );

    private static ConditionalExpression Full() =>
        new(
            Input("express"),
            Binary(Local("full_freight"), BinaryOperator.Multiply, Value(1.6m)),
            Local("full_freight")
        );

    private static BinaryExpression IsFree() =>
        Binary(
            Binary(Input("zone"), BinaryOperator.Equal, Value("domestic")),
            BinaryOperator.And,
            Binary(
                new NotExpression(Input("express")),
                BinaryOperator.And,
                Binary(Input("goods_value"), BinaryOperator.GreaterOrEqual, Value(300m))
            )
        );

    private static OperationSpec SuggestOrderQuantity() =>
        Operation(
            "suggest_order_quantity",
            "Suggest the quantity of a next order",
            [Field("recent_quantities_kg", new ListType(Quantity), "Latest last.", "FR-11")],
            [Field("suggested_quantity_kg", Quantity, null, "FR-11")],
            Stub("How season and holidays count is still to be worked out with the planners.", "FR-11"),
            "FR-11"
        );
}

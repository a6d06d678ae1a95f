using OmniForge.Onex;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using static OmniForge.Generation.Tests.Fixtures.Spec;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>A REDUCER: the status of an order.</summary>
internal static class OrderStatus
{
    private static readonly DecimalType Amount = new(new Bound(0, IsExclusive: true), Places: 2);
    private static readonly TextType Parcel = new(Pattern: "^[A-Z0-9]{8,20}$");

    private static readonly IReadOnlyList<FieldSpec> Order =
    [
        Field("order_id", new TextType(Pattern: "^SO-[0-9]+$"), "Text such as SO-1042.", "order-status#1"),
        Field("status", new EnumType("order_status"), null, "order-status#1"),
        Field("order_total", Amount, "Euros.", "order-status#1"),
        Field("paid_total", new DecimalType(new Bound(0), Places: 2), "Euros.", "order-status#1"),
        Field("payment_count", new IntegerType(new Bound(0)), null, "order-status#1"),
        Field("tracking_code", Parcel, "None until shipped.", "order-status#1").Nullable(),
        Field("shipped_at", new InstantType(), "None until shipped.", "order-status#1").Nullable(),
    ];

    public static NodeSpec Node { get; } = Build();

    private static NodeSpec Build()
    {
        var order = new ModelSpec("order", "State of one order.", Order, Of("order-status#1"));
        return new NodeSpec(
            "order_status",
            NodeKind.Reducer,
            "Order status",
            "Follows the status of an order from event to event.",
            [RecordPayment(), ShipOrder(), ChangeOrderStatus()],
            [
                new EnumSpec(
                    "order_status",
                    "Where an order stands.",
                    ["placed", "paid", "packed", "shipped", "cancelled"],
                    Of("order-status#1")
                ),
                new EnumSpec(
                    "order_event",
                    "What may happen to an order: the triggers of the contract's state machine.",
                    ["record_payment", "ship_order", "pack", "unpack", "cancel"],
                    Of("FR-13", "FR-15")
                ),
            ],
            [order],
            new EntitySpec(order, "orders", "order_id", KeyIsGenerated: false, [], "status"),
            Machine(),
            null,
            [],
            200,
            Document
        );
    }

    private static MachineSpec Machine() =>
        new(
            "order_status",
            "status",
            "order_status",
            "placed",
            ["shipped", "cancelled"],
            ["record_payment", "ship_order", "pack", "unpack", "cancel"],
            [
                new TransitionSpec("placed", "record_payment", "paid", IsCovered(), [], Of("order-status#2", "FR-13")),
                Transition("placed", "record_payment", "placed", "order-status#2"),
                Transition("paid", "pack", "packed", "order-status#3"),
                Transition("packed", "unpack", "paid", "order-status#4"),
                Transition("packed", "ship_order", "shipped", "order-status#5"),
                Transition("placed", "cancel", "cancelled", "order-status#6"),
                Transition("paid", "cancel", "cancelled", "order-status#7"),
            ]
        );

    private static TransitionSpec Transition(string from, string name, string to, string source) =>
        new(from, name, to, null, [], Of(source));

    private static BinaryExpression Paid() => Binary(Entity("paid_total"), BinaryOperator.Add, Input("amount"));

    private static BinaryExpression IsCovered() => Binary(Paid(), BinaryOperator.GreaterOrEqual, Entity("order_total"));

    private static OperationSpec RecordPayment() =>
        Operation(
            "record_payment",
            "Add the payment; the order is paid once nothing is open",
            [.. Order, Field("amount", Amount, "Euros.", "FR-13")],
            Order,
            new FoldLogic(
                ["record_payment"],
                [
                    new Guard(
                        Binary(Paid(), BinaryOperator.LessOrEqual, Entity("order_total")),
                        ErrorKind.ValidationError,
                        "A payment of more than what is open is refused.",
                        Of("FR-14")
                    ),
                ],
                [
                    new Assignment("paid_total", Paid(), Of("order-status#2")),
                    new Assignment(
                        "payment_count",
                        Binary(Entity("payment_count"), BinaryOperator.Add, Value(1m)),
                        Of("order-status#2")
                    ),
                ]
            ),
            "FR-12",
            "FR-13",
            "FR-14",
            "order-status#2"
        );

    private static OperationSpec ShipOrder() =>
        Operation(
            "ship_order",
            "Note the parcel that left",
            [
                .. Order,
                Field("parcel_code", Parcel, null, "FR-15"),
                Field("handed_over_at", new InstantType(), null, "FR-15"),
            ],
            Order,
            new FoldLogic(
                ["ship_order"],
                [],
                [
                    new Assignment("tracking_code", Input("parcel_code"), Of("order-status#5")),
                    new Assignment("shipped_at", Input("handed_over_at"), Of("order-status#5")),
                ]
            ),
            "FR-15",
            "order-status#5"
        );

    private static OperationSpec ChangeOrderStatus() =>
        Operation(
            "change_order_status",
            "Return the order with the status that the trigger leads to",
            [.. Order, Field("trigger", new EnumType("order_event"))],
            Order,
            new FoldLogic(["pack", "unpack", "cancel"], [], []),
            "FR-15",
            "order-status#3",
            "order-status#4",
            "order-status#6",
            "order-status#7"
        );
}

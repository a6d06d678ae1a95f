using OmniForge.Onex;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;
using static OmniForge.Generation.Tests.Fixtures.Spec;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>An ORCHESTRATOR: what has to happen for an order.</summary>
internal static class OrderFulfillment
{
    private static readonly FieldType Steps = new ListType(new EnumType("fulfillment_step"));

    public static NodeSpec Node { get; } =
        new(
            "order_fulfillment",
            NodeKind.Orchestrator,
            "Order fulfillment",
            "Says what has to happen next for an order.",
            [FulfillOrder()],
            [
                new EnumSpec(
                    "fulfillment_step",
                    "Steps, in the order of their numbers.",
                    [
                        "check_credit",
                        "reserve_stock",
                        "charge_payment",
                        "pack_parcel",
                        "insure_parcel",
                        "hand_over_parcel",
                    ],
                    Of("FR-16")
                ),
                new EnumSpec(
                    "fulfillment_compensation",
                    "What undoes a step.",
                    ["release_stock", "refund_payment", "unpack_parcel", "cancel_insurance"],
                    Of("FR-16")
                ),
                new EnumSpec(
                    "fulfillment_status",
                    "Where a run of the workflow stands.",
                    ["running", "completed", "compensating"],
                    Of("FR-17")
                ),
            ],
            [],
            null,
            null,
            new WorkflowSpec(
                "fulfill_order",
                [
                    Named("check_credit", [], null, "order-fulfillment#1"),
                    Named("reserve_stock", ["check_credit"], "release_stock", "order-fulfillment#2"),
                    Named("charge_payment", ["check_credit"], "refund_payment", "order-fulfillment#3"),
                    Named("pack_parcel", ["reserve_stock", "charge_payment"], "unpack_parcel", "order-fulfillment#4"),
                    Named("insure_parcel", ["pack_parcel"], "cancel_insurance", "order-fulfillment#5") with
                    {
                        Condition = Binary(Input("order_total"), BinaryOperator.Greater, Value(500m)),
                    },
                    Named("hand_over_parcel", ["insure_parcel"], null, "order-fulfillment#6"),
                ]
            ),
            [],
            200,
            Document
        );

    private static StepSpec Named(string name, IReadOnlyList<string> waitsFor, string? undo, string source) =>
        new(name, waitsFor, null, undo, Of(source));

    private static OperationSpec FulfillOrder() =>
        Operation(
            "fulfill_order",
            "Return the steps that are ready or, after a failure, what has to be undone",
            [
                Field("order_id", new TextType(Pattern: "^SO-[0-9]+$"), "Text such as SO-1042.", "FR-16"),
                Field("order_total", new DecimalType(new Bound(0, IsExclusive: true), Places: 2), "Euros.", "FR-16"),
                Field("completed_steps", Steps, "In the order in which they were completed.", "FR-16"),
                Field("failed_step", new EnumType("fulfillment_step"), null, "FR-16").Nullable(),
            ],
            [
                Field("status", new EnumType("fulfillment_status")),
                Field("next_steps", Steps, "All that are ready, in the order of their numbers.")
                    .WithDefault(Array.Empty<object?>()),
                Field(
                        "compensations",
                        new ListType(new EnumType("fulfillment_compensation")),
                        "The one of the last completed step first."
                    )
                    .WithDefault(Array.Empty<object?>()),
            ],
            new ConductLogic(),
            "FR-16",
            "FR-17",
            "FR-18",
            "FR-19"
        );
}

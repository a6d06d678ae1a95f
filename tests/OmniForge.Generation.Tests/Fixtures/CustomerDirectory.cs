using OmniForge.Onex;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using static OmniForge.Generation.Tests.Fixtures.Spec;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>An EFFECT over an entity: customers of an order desk.</summary>
internal static class CustomerDirectory
{
    private static readonly FieldSpec CustomerId = Field("customer_id", new UuidType(), "Made by the directory.");
    private static readonly FieldSpec TaxId = Field(
        "tax_id",
        new TextType(Pattern: "^[A-Z]{2}-[0-9]{6,10}$"),
        null,
        "customer-directory#3"
    );

    private static readonly FieldSpec CompanyName = Field(
        "company_name",
        new TextType(MinLength: 1, MaxLength: 80, Trim: true),
        null,
        "customer-directory#4"
    );

    private static readonly FieldSpec ContactEmail = Field(
        "contact_email",
        new TextType(Pattern: @"^[^@\s]+@[^@\s]+$", Case: TextCase.Lower),
        null,
        "customer-directory#5"
    );

    private static readonly FieldSpec CustomerGroup = Field("customer_group", new EnumType("customer_group"));
    private static readonly FieldSpec CreditLimit = Field(
        "credit_limit",
        new DecimalType(new Bound(0), new Bound(50_000), Places: 2),
        "Euros.",
        "customer-directory#7"
    );

    private static readonly FieldSpec DeliveryNote = Field(
        "delivery_note",
        new TextType(MinLength: 1, MaxLength: 200),
        null,
        "customer-directory#8"
    );

    private static readonly FieldSpec Status = Field("status", new EnumType("customer_status"));
    private static readonly FieldSpec BlockReason = Field(
        "block_reason",
        new TextType(MinLength: 1, MaxLength: 200),
        null,
        "customer-directory#10"
    );

    private static readonly IReadOnlyList<FieldSpec> Fields =
    [
        CustomerId,
        TaxId.Described("No two customers have the same."),
        CompanyName,
        ContactEmail,
        CustomerGroup,
        CreditLimit,
        DeliveryNote.Held(),
        Status,
        BlockReason.Held().Described("None while active."),
        Field("created_at", new InstantType(), "Set by the directory."),
    ];

    private static readonly Guard MustBeActive = new(
        Binary(Entity("status"), BinaryOperator.Equal, Value("active")),
        ErrorKind.InvalidState,
        "Only an active customer can be blocked or deleted.",
        Of("FR-5", "FR-6")
    );

    public static NodeSpec Node { get; } = Build();

    private static NodeSpec Build()
    {
        var customer = new ModelSpec("customer", "One customer.", Fields, []);
        return new NodeSpec(
            "customer_directory",
            NodeKind.Effect,
            "Customer directory",
            "Keeps one record for each customer.",
            [
                Create(),
                Operation("get_customer", "Return a customer", [CustomerId], Fields, new GetLogic(), "FR-3", "FR-8"),
                Update(),
                Operation(
                    "block_customer",
                    "Block an active customer",
                    [CustomerId, BlockReason],
                    Fields,
                    new ActionLogic(
                        [MustBeActive],
                        [
                            new Assignment("status", Value("blocked"), Of("FR-5")),
                            new Assignment("block_reason", Input("block_reason"), Of("FR-5")),
                        ]
                    ),
                    "FR-5",
                    "FR-8"
                ),
                Operation(
                    "delete_customer",
                    "Delete an active customer",
                    [CustomerId],
                    Fields,
                    new DeleteLogic([MustBeActive], AnswersEntity: true),
                    "FR-6",
                    "FR-8"
                ),
                List(),
            ],
            [
                new EnumSpec(
                    "customer_group",
                    "Group that a customer belongs to.",
                    ["standard", "trade", "partner"],
                    Of("customer-directory#6")
                ),
                new EnumSpec(
                    "customer_status",
                    "Whether a customer may order.",
                    ["active", "blocked"],
                    Of("customer-directory#9")
                ),
            ],
            [customer],
            new EntitySpec(
                customer,
                "customers",
                "customer_id",
                KeyIsGenerated: true,
                [new UniqueRule(["tax_id"], false, Of("FR-2"))],
                "status"
            ),
            null,
            null,
            [],
            200,
            Document
        );
    }

    private static OperationSpec Create() =>
        Operation(
            "create_customer",
            "Create a customer",
            [
                TaxId,
                CompanyName,
                ContactEmail,
                CustomerGroup.WithDefault("standard"),
                CreditLimit.WithDefault(1000m),
                DeliveryNote.Nullable(),
            ],
            Fields,
            new CreateLogic(
                [
                    new Assignment("status", Value("active"), Of("customer-directory#9")),
                    new Assignment("block_reason", Value(null), Of("customer-directory#10")),
                    new Assignment("created_at", new NowExpression(), Of("customer-directory#11")),
                ],
                []
            ),
            "FR-1",
            "FR-2"
        );

    private static OperationSpec Update() =>
        Operation(
            "update_customer",
            "Change the fields that are set",
            [
                CustomerId,
                TaxId.Optional(),
                CompanyName.Optional(),
                ContactEmail.Optional(),
                CustomerGroup.Optional(),
                CreditLimit.Optional(),
                DeliveryNote.Nullable(),
            ],
            Fields,
            new UpdateLogic([], []),
            "FR-4",
            "FR-2",
            "FR-8"
        );

    private static OperationSpec List() =>
        Operation(
            "list_customers",
            "Return one page of the customers that match",
            [
                CustomerGroup.Optional(),
                Status.Optional(),
                Field("name_part", new TextType(), "Part of company_name.").Optional(),
                Field("page", new IntegerType(new Bound(1))).WithDefault(1m),
                Field("page_size", new IntegerType(new Bound(1), new Bound(50))).WithDefault(10m),
            ],
            [
                Field("items", new ListType(new ModelType("customer"))),
                Field("total", new IntegerType(new Bound(0)), "Number of matches on all pages."),
            ],
            new ListLogic(
                [
                    new ListFilter("customer_group", "customer_group", FilterMatch.Equal, Of("FR-7")),
                    new ListFilter("status", "status", FilterMatch.Equal, Of("FR-7")),
                    new ListFilter("name_part", "company_name", FilterMatch.ContainsIgnoringCase, Of("FR-7")),
                ],
                null,
                [new SortKey("company_name", false, true), new SortKey("tax_id", false, false)],
                new Paging("page_size", "page", StartIsPage: true)
            ),
            "FR-7"
        );
}

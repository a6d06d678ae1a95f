using OmniForge.Onex;
using OmniForge.Specification.Model;
using static OmniForge.Generation.Tests.Fixtures.Spec;

namespace OmniForge.Generation.Tests.Fixtures;

/// <summary>Names and texts that Python, pydantic or the platform's checks stumble over (facts/onex.md §4.1).</summary>
internal static class HazardProject
{
    private static readonly FieldSpec[] Fields =
    [
        Field("client_id", new UuidType()),
        Field("registration_id", new TextType()),
        Field("district_id", new TextType(MaxLength: 10)),
        Field("last_name", new TextType()),
        Field("full_name", new TextType(MinLength: 1)),
        Field("type", new TextType()),
        Field("category", new TextType()),
        Field("opening_time", new TextType()),
        Field("api_version", new TextType()),
        Field("tag_ids", new ListType(new TextType(), 1, 3)),
        Field("related_links", new ListType(new TextType())),
        Field("json", new TextType()),
        Field("copy", new IntegerType()),
        Field("schema", new BooleanType()),
        Field("class", new TextType(MaxLength: 5)),
        Field("model_config", new TextType()),
        Field("str", new TextType()),
        Field("decimal", new DecimalType(new Bound(0.5m), new Bound(2.5m, IsExclusive: true), MultipleOf: 0.25m)),
        Field("password", new TextType(MinLength: 8)),
        Field("api_key", new TextType()),
        Field("level", new EnumType("level")),
        Field("weight", new IntegerType(new Bound(1), new Bound(100), 5)),
        Field("share", new DecimalType(new Bound(0, IsExclusive: true), new Bound(1, IsExclusive: true), Places: 4)),
        Field("weights", new ListType(new IntegerType(new Bound(1)), MinItems: 2)),
        Field("address", new ModelType("address")),
        Field("notes", new ListType(new ModelType("address"))),
        Field("sku", new TextType(Pattern: @"^(?:SKU|ART)-\d{3}(?:-[A-Z]{2})?$", Case: TextCase.Upper)),
        Field("ratio", new DurationType()),
        Field("größe", new DecimalType()),
        Field("modified", new InstantType()),
    ];

    private static readonly FieldSpec[] OptionalFields =
    [
        .. Fields.Select(field => field.Nullable()),
        Field("date", new DateType()).Nullable(),
        Field("time", new TimeOfDayType()).Nullable(),
        Field("birthday", new DateType()),
        Field("user_id", new UuidType()).Nullable(),
        Field("page", new IntegerType(new Bound(1)))
            .WithDefault(1m)
            .Described("TODO × – ’ \"\"\" \\ http://localhost:80/ 10.0.0.1 for compatibility"),
        Field("is_active", new BooleanType()).WithDefault(true),
        Field("price", new DecimalType(Places: 2)).WithDefault(2.50m),
        Field("mode", new EnumType("level")).WithDefault("12:30"),
    ];

    public static ProjectSpec Spec { get; } =
        new(
            "json",
            "Odd names: \"quotes\", \\ backslashes, {braces}, | pipes and `ticks` × – ’ TODO.",
            [Node(NodeKind.Compute), Node(NodeKind.Effect), Node(NodeKind.Orchestrator), Node(NodeKind.Reducer)],
            []
        );

    private static NodeSpec Node(NodeKind kind)
    {
        var address = new ModelSpec(
            "address",
            "Where somebody lives: \"home\" \\ /home/ann/x.",
            [Field("street", new TextType(MinLength: 1)), Field("zip_code", new TextType(Pattern: "^[0-9]{5}$"))],
            []
        );
        var client = new ModelSpec("client", "A client.", Fields, []);
        return new NodeSpec(
            $"service_router_simple_{kind.Suffix()[..1]}",
            kind,
            "Service: \"router\" # simple",
            "Says: yes - no # 'quoted' \"text\"; {a: b} [c] & *d !e %f @g `h",
            [
                Operation("create_client", "Create a client TODO", OptionalFields, Fields, Odd(), "FR-1"),
                Operation(
                    "process",
                    "Process",
                    OptionalFields,
                    OptionalFields,
                    Odd() with
                    {
                        HasCertainRequest = false,
                    },
                    "odd-section#1"
                ),
                Operation("make_it_simple", "Make it simple", [], [], Odd(), "FR-2"),
                Operation(
                    "a_very_long_operation_name_that_goes_on_and_on_until_nobody_can_read_it_any_more_at_all",
                    "Great! Do it",
                    [Fields[4]],
                    [Fields[4]],
                    Odd(),
                    "FR-3"
                ),
            ],
            [
                new EnumSpec(
                    "level",
                    "Level: \"\"\" high \\",
                    [
                        "on",
                        "off",
                        "12:30",
                        "1.0",
                        "true",
                        "C",
                        "C++",
                        "in progress",
                        "In-Progress",
                        "日本",
                        "mro",
                        "name",
                    ],
                    []
                ),
            ],
            [address, client],
            new EntitySpec(client, "clients", "client_id", KeyIsGenerated: true, [], null),
            null,
            null,
            [],
            null,
            Document
        );
    }

    private static Specification.Logic.Operations.StubLogic Odd() =>
        Stub(
            "Great, \"\"\" the rule is TODO: × – ’ see http://localhost:8080 or 192.168.1.1 at /home/ann/x for backward compatibility \\ ====== # noqa",
            "FR-1"
        );
}

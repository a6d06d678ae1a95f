using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Rules;

/// <summary>All rules that projects are inspected by; the only place that knows their numbers.</summary>
public static class QualityRules
{
    /// <summary>The contract cannot be read.</summary>
    public static QualityRule ContractUnreadable { get; } =
        Error("OMF4101", "Contract is no YAML", "The contract cannot be read: {0}", "Correct the YAML.", 40);

    /// <summary>The contract lacks a field that the platform wants (facts/onex.md §1.2).</summary>
    public static QualityRule ContractFieldMissing { get; } =
        Error(
            "OMF4102",
            "Contract lacks a field",
            "The contract has no '{0}'.",
            "Add it; the strict typed model refuses the contract without it.",
            10
        );

    /// <summary>The contract has a field that the strict models refuse (facts/onex.md, checklist 9).</summary>
    public static QualityRule ContractFieldForbidden { get; } =
        Error(
            "OMF4103",
            "Contract has a forbidden field",
            "The strict contract has '{0}'.",
            "Take it out, or generate with the profile onex-runtime.",
            10
        );

    /// <summary>A version is not written as a mapping.</summary>
    public static QualityRule ContractVersionForm { get; } =
        Error(
            "OMF4104",
            "Version is no mapping",
            "'{0}' is not written as major, minor and patch.",
            "Write {{major: 1, minor: 0, patch: 0}}.",
            10
        );

    /// <summary>A topic does not have the platform's form.</summary>
    public static QualityRule TopicForm { get; } =
        Error(
            "OMF4105",
            "Topic has another form",
            "'{0}' is no topic of the platform.",
            "Write onex.cmd|evt|dlq.producer.event-name.v1, in kebab-case.",
            10
        );

    /// <summary>Two handlers of the project listen to the same command topic, or one to none that is subscribed.</summary>
    public static QualityRule TopicRouting { get; } =
        Error(
            "OMF4106",
            "Topic is routed wrongly",
            "The topic '{0}' {1}.",
            "Give each operation a topic of its own and subscribe it.",
            10
        );

    /// <summary>A reference leads nowhere.</summary>
    public static QualityRule ReferenceBroken { get; } =
        Error(
            "OMF4107",
            "Reference leads nowhere",
            "'{0}' is not defined in '{1}'.",
            "Correct the reference or add what it names.",
            20
        );

    /// <summary>The name of a node, package or class breaks the platform's rules.</summary>
    public static QualityRule NameForm { get; } =
        Error("OMF4108", "Name has another form", "'{0}' should {1}.", "Rename it.", 5);

    /// <summary>A source lacks the two lines of the licence.</summary>
    public static QualityRule LicenceMissing { get; } =
        Error(
            "OMF4109",
            "Licence is missing",
            "The file does not begin with the two SPDX lines.",
            "Put them at its top.",
            3
        );

    /// <summary>The code has something that the platform's checks refuse.</summary>
    public static QualityRule CodeForbidden { get; } =
        Error(
            "OMF4110",
            "Forbidden code",
            "The line has {0}.",
            "Take it out; the platform's checks refuse it in a node.",
            10
        );

    /// <summary>A module, class or function has no docstring.</summary>
    public static QualityRule DocstringMissing { get; } =
        Warning("OMF4111", "Docstring is missing", "'{0}' has no docstring.", "Say what it is for.", 1);

    /// <summary>An operation has no tests.</summary>
    public static QualityRule TestsMissing { get; } =
        Warning(
            "OMF4112",
            "Tests are missing",
            "No test calls '{0}'.",
            "Write tests for its examples, its boundaries and an invalid request.",
            5
        );

    /// <summary>The runtime does not find a node.</summary>
    public static QualityRule EntryPointMissing { get; } =
        Error(
            "OMF4113",
            "Entry point is missing",
            "pyproject.toml has no entry point 'onex.nodes' for '{0}'.",
            "Add one that names the node's package.",
            10
        );

    /// <summary>An operation needs a human.</summary>
    public static QualityRule OperationStub { get; } =
        new(
            new DiagnosticDescriptor(
                "OMF4114",
                DiagnosticSeverity.Info,
                "Operation needs a human",
                "'{0}' raises METHOD_NOT_IMPLEMENTED.",
                "Write the rule in its place; its docstring tells what is known and what is open."
            ),
            Points: 0,
            MaxPoints: 0
        );

    /// <summary>All rules, by number.</summary>
    public static IReadOnlyList<QualityRule> All { get; } =
    [
        ContractUnreadable,
        ContractFieldMissing,
        ContractFieldForbidden,
        ContractVersionForm,
        TopicForm,
        TopicRouting,
        ReferenceBroken,
        NameForm,
        LicenceMissing,
        CodeForbidden,
        DocstringMissing,
        TestsMissing,
        EntryPointMissing,
        OperationStub,
    ];

    private static QualityRule Error(string number, string title, string message, string advice, int points) =>
        new(new DiagnosticDescriptor(number, DiagnosticSeverity.Error, title, message, advice), points, points * 4);

    private static QualityRule Warning(string number, string title, string message, string advice, int points) =>
        new(new DiagnosticDescriptor(number, DiagnosticSeverity.Warning, title, message, advice), points, points * 4);
}

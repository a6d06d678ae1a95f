using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Contracts have what the platform needs, and nothing that the strict models refuse (facts/onex.md §1.2).</summary>
internal sealed class ContractFieldsCheck : IQualityCheck
{
    private static readonly string[] Needed =
    [
        "name",
        "contract_version",
        "node_type",
        "description",
        "input_model",
        "output_model",
        "handler_routing",
        "event_bus",
    ];

    private static readonly string[] Forbidden =
    [
        "version",
        "metadata",
        "node_kind",
        "terminal_event",
        "published_events",
        "descriptor",
        "runtime_profiles",
    ];

    private static readonly string[] Versions = ["contract_version", "node_version"];

    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project) => project.Contracts.SelectMany(Check);

    private static IEnumerable<QualityFinding> Check(InspectedContract contract)
    {
        if (contract.Problem is { } problem)
        {
            return [QualityRules.ContractUnreadable.At(contract.Path, 1, problem)];
        }

        return [.. Missing(contract), .. Excluded(contract), .. Versioned(contract)];
    }

    private static IEnumerable<QualityFinding> Missing(InspectedContract contract)
    {
        var kind = InspectedContract.Text(contract.Root, "node_type");
        IEnumerable<string> wanted = kind switch
        {
            "COMPUTE_GENERIC" => [.. Needed, "algorithm", "performance"],
            "ORCHESTRATOR_GENERIC" => [.. Needed, "performance"],
            "EFFECT_GENERIC" => [.. Needed, "io_operations"],
            _ => Needed,
        };
        var top = wanted
            .Where(key => InspectedContract.Find(contract.Root, key) is null)
            .Select(key => QualityRules.ContractFieldMissing.At(contract.Path, 1, key));
        var routed = contract.Handlers.SelectMany(entry =>
            ((string[])["operation", "topic", "handler", "event_model"])
                .Where(key => InspectedContract.Find(entry, key) is null)
                .Select(key =>
                    QualityRules.ContractFieldMissing.At(
                        contract.Path,
                        InspectedContract.Line(entry),
                        $"handlers[].{key}"
                    )
                )
        );
        return top.Concat(routed);
    }

    // A contract for the runtime has these fields on purpose, all of them; a strict one has none.
    private static IEnumerable<QualityFinding> Excluded(InspectedContract contract) =>
        InspectedContract.Find(contract.Root, "published_events") is not null
        && InspectedContract.Find(contract.Root, "descriptor") is not null
            ? []
            : Forbidden
                .Select(key => (Key: key, Node: InspectedContract.Find(contract.Root, key)))
                .Where(found => found.Node is not null)
                .Select(found =>
                    QualityRules.ContractFieldForbidden.At(contract.Path, InspectedContract.Line(found.Node), found.Key)
                );

    private static IEnumerable<QualityFinding> Versioned(InspectedContract contract) =>
        Versions
            .Select(key => (Key: key, Node: InspectedContract.Find(contract.Root, key)))
            .Append(
                (
                    Key: "handler_routing.version",
                    Node: InspectedContract.Find(contract.Root, "handler_routing", "version")
                )
            )
            .Append((Key: "event_bus.version", Node: InspectedContract.Find(contract.Root, "event_bus", "version")))
            .Where(found => found.Node is not null and not YamlMappingNode)
            .Select(found =>
                QualityRules.ContractVersionForm.At(contract.Path, InspectedContract.Line(found.Node), found.Key)
            );
}

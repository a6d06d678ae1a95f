using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>What contracts name exists: modules, and the classes in them.</summary>
internal sealed class ReferencesCheck : IQualityCheck
{
    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project) =>
        from contract in project.Contracts
        from reference in References(contract)
        where !Exists(project, reference.Module, reference.Name)
        select QualityRules.ReferenceBroken.At(contract.Path, reference.Line, reference.Name, reference.Module);

    private static IEnumerable<(string Module, string Name, int Line)> References(InspectedContract contract)
    {
        foreach (var node in (YamlNode?[])[Node(contract, "input_model"), Node(contract, "output_model")])
        {
            if (node is YamlScalarNode { Value: { } dotted } && dotted.LastIndexOf('.') is var dot and > 0)
            {
                yield return (dotted[..dot], dotted[(dot + 1)..], InspectedContract.Line(node));
            }
        }

        foreach (var entry in contract.Handlers)
        {
            foreach (
                var node in (YamlNode?[])
                    [InspectedContract.Find(entry, "handler"), InspectedContract.Find(entry, "event_model")]
            )
            {
                if (
                    InspectedContract.Text(node, "module") is { } module
                    && InspectedContract.Text(node, "name") is { } name
                )
                {
                    yield return (module, name, InspectedContract.Line(node));
                }
            }
        }
    }

    private static YamlNode? Node(InspectedContract contract, string key) => InspectedContract.Find(contract.Root, key);

    private static bool Exists(InspectedProject project, string module, string name) =>
        project.Sources.TryGetValue(module, out var source)
        && source.Classes.Any(defined => string.Equals(defined.Key, name, StringComparison.Ordinal));
}

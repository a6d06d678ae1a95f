using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>What the strict model of a COMPUTE wants: that it follows rules, all of them in its handlers.</summary>
internal sealed class AlgorithmSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        if (node.Spec.Kind != NodeKind.Compute)
        {
            yield break;
        }

        var rules = new YamlMapping(
            new("weight", YamlScalar.Float(1)),
            new("calculation_method", "exact_decimal"),
            new("normalization_enabled", false),
            new("caching_enabled", false)
        );
        yield return new(
            "algorithm",
            new YamlMapping(
                new("algorithm_type", "rule_based"),
                new("normalization_method", "none"),
                new("factors", new YamlMapping(new YamlEntry("handler_rules", rules)))
            )
        );
    }
}

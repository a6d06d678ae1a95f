using OmniForge.Generation.Data;
using OmniForge.Generation.Operations;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>What the strict model of a COMPUTE wants: that it follows rules, all of them in its handlers.</summary>
internal sealed class AlgorithmSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        if (node.Spec.Kind != NodeKind.Compute)
        {
            yield break;
        }

        var rules = YamlMapping.Of(
            ("weight", YamlScalar.Float(1)),
            ("calculation_method", YamlScalar.Text("exact_decimal")),
            ("normalization_enabled", YamlScalar.Truth(false)),
            ("caching_enabled", YamlScalar.Truth(false))
        );
        yield return (
            "algorithm",
            YamlMapping.Of(
                ("algorithm_type", YamlScalar.Text("rule_based")),
                ("normalization_method", YamlScalar.Text("none")),
                ("factors", YamlMapping.Of(("handler_rules", rules)))
            )
        );
    }
}

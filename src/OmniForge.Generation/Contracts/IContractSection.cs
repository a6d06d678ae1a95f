using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Contracts;

/// <summary>Writes top-level entries of <c>contract.yaml</c> that not every node has.</summary>
public interface IContractSection
{
    /// <summary>The entries, in their order; none, if the node needs none of this section.</summary>
    IEnumerable<YamlEntry> Write(NodeScope node);
}

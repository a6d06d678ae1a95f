namespace OmniForge.Generation.Naming;

/// <summary>The names of a port of a node: hosts pair <c>ProtocolX</c> and <c>InMemoryX</c> by their <c>X</c>.</summary>
/// <param name="Protocol">The protocol that handlers resolve from the container.</param>
/// <param name="InMemory">Its implementation in memory.</param>
public sealed record AdapterNames(ExportedName Protocol, ExportedName InMemory);

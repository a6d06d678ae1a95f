using OmniForge.Generation.Naming;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>A name for what fields of a node may hold.</summary>
/// <param name="Name">The alias in <c>types/</c>.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Sources">Where the PRD says what the field may hold.</param>
internal sealed record TypeAlias(ExportedName Name, FieldType Type, IReadOnlyList<SourceReference> Sources);

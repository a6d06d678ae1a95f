using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>A value that the PRD names and defines.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value, with all that the PRD says of it.</param>
/// <param name="Sources">Where the PRD says so.</param>
internal sealed record NamedValue(string Name, Expression Value, IReadOnlyList<SourceReference> Sources);

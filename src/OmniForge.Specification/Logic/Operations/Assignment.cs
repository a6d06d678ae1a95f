using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>A field gets a value.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">The value.</param>
/// <param name="Sources">Where the PRD says so; empty, if it goes without saying.</param>
public sealed record Assignment(string Field, Expression Value, IReadOnlyList<SourceReference> Sources);

using OmniForge.Specification.Model;

namespace OmniForge.Specification.Description;

/// <summary>What words of a PRD were understood as.</summary>
/// <param name="Source">The words.</param>
/// <param name="Name">What they are, such as <c>input price of quote_fee</c>.</param>
internal sealed record SourceRole(SourceReference Source, string Name);

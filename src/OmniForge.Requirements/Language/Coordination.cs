namespace OmniForge.Requirements.Language;

/// <summary>A list in a sentence: <c>a, b and c</c>.</summary>
/// <param name="Members">Its members.</param>
/// <param name="Junction">How they are joined.</param>
/// <param name="Range">All of its tokens.</param>
public sealed record Coordination(IReadOnlyList<ListMember> Members, Junction Junction, TokenRange Range);

namespace OmniForge.Requirements.Language;

/// <summary>A member of a list in a sentence.</summary>
/// <param name="Term">Its tokens without articles, punctuation and remark.</param>
/// <param name="Remark">What stands in brackets behind it; empty if there is nothing.</param>
public readonly record struct ListMember(TokenRange Term, TokenRange Remark);

namespace OmniForge.Requirements.Language;

/// <summary>How binding a statement is.</summary>
public enum Modality
{
    /// <summary>It states a fact.</summary>
    None,

    /// <summary><c>must</c>, <c>shall</c>, <c>has to</c>, <c>needs to</c>, <c>is required to</c>.</summary>
    Obligation,

    /// <summary><c>must not</c>, <c>shall not</c>, <c>may not</c>, <c>cannot</c>.</summary>
    Prohibition,

    /// <summary><c>should</c>, <c>should not</c>.</summary>
    Recommendation,

    /// <summary><c>may</c>, <c>is allowed to</c>, <c>need not</c>.</summary>
    Permission,

    /// <summary><c>can</c>.</summary>
    Ability,

    /// <summary><c>will</c>.</summary>
    Future,
}

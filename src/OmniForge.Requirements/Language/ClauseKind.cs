namespace OmniForge.Requirements.Language;

/// <summary>What a clause does in its sentence.</summary>
public enum ClauseKind
{
    /// <summary>It says something.</summary>
    Main,

    /// <summary>It says when the rest holds: <c>if</c>, <c>when</c>, <c>while</c>, <c>as long as</c>, <c>as soon as</c>, <c>only if</c>.</summary>
    Condition,

    /// <summary>It says when the rest does not hold: <c>unless</c>, <c>except when</c>.</summary>
    Exception,

    /// <summary>It says how long the rest holds: <c>until</c>.</summary>
    Until,

    /// <summary>It says what holds in all other cases: <c>otherwise</c>, <c>else</c>.</summary>
    Otherwise,

    /// <summary>It tells the purpose or reason: <c>so that</c>, <c>because</c>.</summary>
    Reason,

    /// <summary>It stands in brackets.</summary>
    Bracket,
}

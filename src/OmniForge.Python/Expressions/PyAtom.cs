namespace OmniForge.Python.Expressions;

/// <summary>An expression that is one token: a name, a number, a string. It is never broken.</summary>
public abstract record PyAtom : PyExpression
{
    internal abstract string Source { get; }
}

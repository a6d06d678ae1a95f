namespace OmniForge.Python.Expressions;

/// <summary><c>function(arguments)</c></summary>
public sealed record PyCall : PyExpression
{
    /// <summary>Makes a call.</summary>
    public PyCall(PyExpression function, params IReadOnlyList<PyArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        Function = function.AtLeast(PyPrecedence.Atom);
        Arguments = arguments;
    }

    /// <summary>What is called.</summary>
    public PyExpression Function { get; }

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<PyArgument> Arguments { get; }
}

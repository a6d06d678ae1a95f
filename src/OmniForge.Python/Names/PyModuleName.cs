namespace OmniForge.Python.Names;

/// <summary>The dotted name of a module or package, such as <c>omnibase_core.nodes</c>.</summary>
public sealed record PyModuleName
{
    private PyModuleName(string value)
    {
        Value = value;
        Root = value.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? value[..dot] : value;
    }

    /// <summary>The names, joined by dots.</summary>
    public string Value { get; }

    /// <summary>The first name: the top-level package.</summary>
    public string Root { get; }

    /// <summary>The last name.</summary>
    public PyIdentifier Leaf => PyIdentifier.Of(Value[(Value.LastIndexOf('.') + 1)..]);

    /// <summary>The module that this one lies in, or null for a top-level one.</summary>
    public PyModuleName? Parent => Value.LastIndexOf('.') is var dot and >= 0 ? new PyModuleName(Value[..dot]) : null;

    /// <summary>Reads a dotted name.</summary>
    /// <exception cref="ArgumentException">A part is no name; <c>__future__</c> and its like are none.</exception>
    public static PyModuleName Of(string dotted)
    {
        ArgumentNullException.ThrowIfNull(dotted);
        foreach (var part in dotted.Split('.'))
        {
            _ = PyIdentifier.Of(part);
        }

        return new PyModuleName(dotted);
    }

    /// <summary>The module of that name in this package.</summary>
    public static PyModuleName operator /(PyModuleName package, PyIdentifier name)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(name);
        return new PyModuleName($"{package.Value}.{name.Value}");
    }

    /// <summary>The module of that name in this package.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyModuleName operator /(PyModuleName package, string name) => package / PyIdentifier.Of(name);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

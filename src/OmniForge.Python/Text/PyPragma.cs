namespace OmniForge.Python.Text;

/// <summary>An order to a tool at the end of a line, such as <c># type: ignore[type-abstract]</c>. It counts for no width.</summary>
public sealed record PyPragma
{
    private PyPragma(string text) => Text = text;

    /// <summary>The order with its <c>#</c>.</summary>
    public string Text { get; }

    /// <summary>Tells mypy to let an error of one kind pass.</summary>
    /// <param name="code">The error's code: small letters and hyphens.</param>
    /// <exception cref="ArgumentException">It is no such code.</exception>
    public static PyPragma TypeIgnore(string code) => new($"# type: ignore[{Checked(code)}]");

    /// <summary>Tells ruff to let a finding of one rule pass.</summary>
    /// <param name="rule">The rule's number: capital letters and digits.</param>
    /// <exception cref="ArgumentException">It is no such number.</exception>
    public static PyPragma NoQa(string rule) => new($"# noqa: {Checked(rule)}");

    /// <summary>Tells the platform's error check that an exception of Python's own is what pydantic wants of a validator.</summary>
    public static PyPragma ErrorOk { get; } = new("# error-ok: pydantic");

    private static string Checked(string code) =>
        code is { Length: > 0 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? code
            : throw new ArgumentException("A code has letters, digits and hyphens.", nameof(code));
}

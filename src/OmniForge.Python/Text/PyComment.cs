namespace OmniForge.Python.Text;

/// <summary>A comment on lines of its own, wrapped where the printer needs it. Its text cannot end it or give orders to tools.</summary>
public sealed record PyComment
{
    private PyComment(string text) => Text = text;

    /// <summary>The text without <c>#</c>, in one line; never empty.</summary>
    public string Text { get; }

    /// <summary>Makes a comment of any text, see <see cref="PyProse.Clean"/>; an empty one becomes a dash.</summary>
    public static PyComment Of(string text) => new(PyProse.Clean(text) is { Length: > 0 } clean ? clean : "-");

    /// <summary>Tells the platform's validators that raising another error than ModelOnexError is meant here, and why.</summary>
    public static PyComment ErrorOk(string reason) => new($"error-ok: {PyProse.Clean(reason)}");
}

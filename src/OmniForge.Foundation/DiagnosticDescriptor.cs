namespace OmniForge.Foundation;

/// <summary>One kind of diagnostic, declared in the room that raises it.</summary>
/// <param name="Number">Its number, such as <c>OMF1001</c>; never used for another kind again.</param>
/// <param name="Severity">How much it stops.</param>
/// <param name="Title">What it is about, in a few words; the heading of its part in <c>docs/diagnostics.md</c>.</param>
/// <param name="Message">What happened; <c>{0}</c>, <c>{1}</c> … stand for the arguments of a diagnostic.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record DiagnosticDescriptor(
    string Number,
    DiagnosticSeverity Severity,
    string Title,
    string Message,
    string Advice
)
{
    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="file">The file it is about, or null.</param>
    /// <param name="span">The place in that file, or null.</param>
    /// <param name="arguments">The values for the message's placeholders.</param>
    public Diagnostic At(string? file, SourceSpan? span, params object[] arguments) => new(this, file, span, arguments);
}

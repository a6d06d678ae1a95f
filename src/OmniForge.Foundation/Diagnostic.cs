using System.Globalization;

namespace OmniForge.Foundation;

/// <summary>Something that a user has to know: number, place, what happened, what to do.</summary>
public sealed class Diagnostic
{
    /// <summary>Makes a diagnostic.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="file">The file it is about, or null.</param>
    /// <param name="span">The place in that file, or null.</param>
    /// <param name="arguments">The values for the message's placeholders.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, string? file, SourceSpan? span, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        File = file;
        Span = span;
        Message = SafeText.OneLine(string.Format(CultureInfo.InvariantCulture, descriptor.Message, arguments));
    }

    /// <summary>Its kind, with number, severity and advice.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The file it is about, or null.</summary>
    public string? File { get; }

    /// <summary>The place in <see cref="File"/>, or null.</summary>
    public SourceSpan? Span { get; }

    /// <summary>What happened, in one line without control characters.</summary>
    public string Message { get; }

    /// <summary>The diagnostic as compilers write it: <c>file:line:column: error OMF1001: message advice</c>.</summary>
    public override string ToString()
    {
        var place = (File, Span) switch
        {
            (null, _) => "",
            (_, null) => $"{SafeText.OneLine(File)}: ",
            var (file, span) => string.Create(
                CultureInfo.InvariantCulture,
                $"{SafeText.OneLine(file)}:{span.Value.Line}:{span.Value.Column}: "
            ),
        };
        var severity = Descriptor.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{place}{severity} {Descriptor.Number}: {Message} {Descriptor.Advice}".TrimEnd();
    }
}

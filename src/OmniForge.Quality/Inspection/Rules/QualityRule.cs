using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Rules;

/// <summary>A rule that generated projects are held to.</summary>
/// <param name="Descriptor">Its number, severity, message and what to do about a breach.</param>
/// <param name="Points">What a breach costs, in points of 100.</param>
/// <param name="MaxPoints">What all breaches of the rule cost at most.</param>
public sealed record QualityRule(DiagnosticDescriptor Descriptor, int Points, int MaxPoints)
{
    /// <summary>A breach of the rule.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="arguments">The values for the message's placeholders.</param>
    public QualityFinding At(RelativePath file, int line, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new QualityFinding(
            this,
            file,
            line,
            Descriptor.At(file.Value, new SourceSpan(0, 0, line, 1), arguments)
        );
    }
}

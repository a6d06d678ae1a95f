using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>What came of reading a file: a document, or the reason why there is none.</summary>
/// <param name="Document">The document; null if it could not be read.</param>
/// <param name="Error">Why it could not be read; null if it could.</param>
public sealed record PrdReading(PrdDocument? Document, Diagnostic? Error);

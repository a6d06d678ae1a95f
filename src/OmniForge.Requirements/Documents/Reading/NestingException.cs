namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Ends the reading of Markdown that is nested too deeply.</summary>
internal sealed class NestingException : Exception;

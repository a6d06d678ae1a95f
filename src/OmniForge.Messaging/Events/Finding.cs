namespace OmniForge.Messaging.Events;

/// <summary>Something that a validation found.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is the matter, in one line.</param>
/// <param name="Path">The file, or null where it is about the package.</param>
/// <param name="Line">The line in it, from 1, or null.</param>
public sealed record Finding(
    string Rule,
    FindingSeverity Severity,
    string Message,
    string? Path = null,
    int? Line = null
) : Extensible;

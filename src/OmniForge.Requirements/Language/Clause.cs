namespace OmniForge.Requirements.Language;

/// <summary>A part of a sentence.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Marker">The words that begin it, such as <c>only if</c>; empty for main clauses.</param>
/// <param name="Body">Its tokens without the marker and without punctuation at its ends.</param>
public sealed record Clause(ClauseKind Kind, TokenRange Marker, TokenRange Body);

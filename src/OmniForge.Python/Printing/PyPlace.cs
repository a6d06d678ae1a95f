namespace OmniForge.Python.Printing;

/// <summary>Where a statement stands in the text of its module.</summary>
/// <param name="Name">What it defines, such as <c>HandlerQuotePrice.handle</c>; for other statements what they stand in.</param>
/// <param name="IsDefinition">Whether it defines the name.</param>
/// <param name="Mark">What its maker marked it with, or null.</param>
/// <param name="FirstLine">Its first line, from 1, that of a comment or decorator above it.</param>
/// <param name="LastLine">Its last line.</param>
public sealed record PyPlace(string Name, bool IsDefinition, object? Mark, int FirstLine, int LastLine);

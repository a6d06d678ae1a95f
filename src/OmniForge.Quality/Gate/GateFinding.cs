namespace OmniForge.Quality.Gate;

/// <summary>One thing that a check found.</summary>
/// <param name="File">The file in the project, with <c>/</c>, or null where the tool names none.</param>
/// <param name="Line">The line, from 1, or null where the tool names none.</param>
/// <param name="Rule">The tool's own name of the rule, or null.</param>
/// <param name="Message">What is wrong, in the tool's words.</param>
public sealed record GateFinding(string? File, int? Line, string? Rule, string Message);

namespace OmniForge.Specification.Logic.Operations;

/// <summary>Which inputs select a part of a list.</summary>
/// <param name="SizeInput">Name of the input that tells how many items are answered.</param>
/// <param name="StartInput">Name of the input that tells where they start, or null: at the first.</param>
/// <param name="StartIsPage">Whether the start counts pages from 1; else it counts items that are skipped.</param>
public sealed record Paging(string SizeInput, string? StartInput, bool StartIsPage);

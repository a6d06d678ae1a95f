namespace OmniForge.Requirements.Language.Tagging;

/// <summary>A word, number or sign.</summary>
/// <param name="Text">How it stands in a shape; empty for what is left out.</param>
/// <param name="Words">The words in lower case that it holds (<c>in_review</c>: two), or null if it is no word.</param>
/// <param name="Number">Its value, if it is a number.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="FollowsBlank">Whether a blank stands before it.</param>
internal readonly record struct TagToken(
    string Text,
    string? Words,
    decimal? Number,
    int Start,
    int End,
    bool FollowsBlank
);

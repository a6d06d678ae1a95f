using OmniForge.Foundation;
using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Something that a model found in a PRD. It is listed and shown; nothing is ever derived from it.</summary>
/// <param name="Class">Its class, such as <c>operation</c>.</param>
/// <param name="Name">A name in snake_case, made of its words.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Said">The model's words, which are those of the span where the alignment is exact but for case and blanks.</param>
/// <param name="Alignment">How the model's words lie at the span.</param>
/// <param name="Ratio">How much of the two agrees: twice the common words through the words of both; 1 if all of them.</param>
/// <param name="Attributes">What else the model said of it; texts in one line each.</param>
public sealed record ModelExtraction(
    string Class,
    string Name,
    SourceSpan Span,
    string Said,
    AlignmentStatus Alignment,
    decimal Ratio,
    IReadOnlyList<KeyValuePair<string, string>> Attributes
);

using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>A title that is an operation's name, for PRDs that name none elsewhere: <c># Onboard employee</c>.</summary>
internal static class TitleRecogniser
{
    /// <summary>The operation of the title, or null.</summary>
    public static OperationExtraction? Recognise(OperationContext context)
    {
        var document = context.Document;
        var heading = document.Sections.FirstOrDefault(section =>
            section.Heading is not null && section.Title == document.Title
        );
        if (heading is null)
        {
            return null;
        }

        var text = heading.Name;
        var colon = text.Text.IndexOf(": ", StringComparison.Ordinal);
        RichText[] parts = colon > 0 ? [text.Slice(colon + 1).Trim(), text.Slice(0, colon)] : [text];
        return parts
            .Select(part => (Part: part, Name: OperationNamer.Imperative(part.Text, certain: false, context.Verbs)))
            .Where(part => part.Name is not null && part.Name.Contains('_', StringComparison.Ordinal))
            .Select(part => new OperationExtraction(
                part.Name!,
                part.Part,
                OperationForm.Title,
                null,
                document.Root,
                0.8m,
                "title"
            ))
            .FirstOrDefault();
    }
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>
/// A title that is an operation's name, for PRDs that name none elsewhere: <c># Onboard employee</c>, <c># bill_data_usage</c>.
/// </summary>
internal static partial class TitleRecogniser
{
    /// <summary>The operation of the title, or null.</summary>
    public static OperationExtraction? Recognise(OperationContext context)
    {
        var document = context.Document;
        if (document.TitleWords is { } words && SnakeCase().IsMatch(words.Text))
        {
            return Extraction(words.Text, words, document);
        }

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
            .Select(part => Extraction(part.Name!, part.Part, document))
            .FirstOrDefault();
    }

    private static OperationExtraction Extraction(string name, RichText phrase, PrdDocument document) =>
        new(name, phrase, OperationForm.Title, null, document.Root, 0.8m, "title");

    [GeneratedRegex("^[a-z]+(?:_[a-z0-9]+)+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SnakeCase();
}

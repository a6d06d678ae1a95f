using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Items that begin with a verb: <c>- Create new user accounts with validation</c>.</summary>
internal sealed class ItemRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.IsItem() && requirement.Parent is null && requirement.Lead is null
        where context.Roles.RoleOf(requirement) == SectionRole.Behaviour && !BeginsWithCode(requirement.Body)
        from name in NamesOf(requirement.Body.Text, context)
        select new OperationExtraction(
            name,
            requirement.Body,
            OperationForm.Item,
            requirement,
            requirement.Section,
            0.6m,
            "item"
        );

    private static bool BeginsWithCode(RichText text) =>
        text.Marks.Any(mark => mark is { Kind: TextMarkKind.Code, Start: 0 })
        || text.Text.Split([' ', ':'], 2)[0] is var first
            && (first.Contains('_', StringComparison.Ordinal) || IsCamelCase(first));

    private static bool IsCamelCase(string word) =>
        word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.Any(char.IsAsciiLetterUpper);

    private static IReadOnlyList<string> NamesOf(string text, OperationContext context)
    {
        var words = OperationNamer.WordsOf(text.Split(['.', ';', ':', '('], 2)[0]);
        return words.Count > 1 && context.Verbs.Contains(words[0]) ? context.Deeds.Read(words, 0) : [];
    }
}

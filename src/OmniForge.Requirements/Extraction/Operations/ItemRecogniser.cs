using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Items that begin with a verb: <c>- Create new user accounts with validation</c>.</summary>
internal sealed class ItemRecogniser : IOperationRecogniser
{
    private const int MaxNouns = 4;

    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind == RequirementKind.Item && requirement.Parent is null && requirement.Lead is null
        where context.Roles.RoleOf(requirement) == SectionRole.Behaviour && !BeginsWithCode(requirement.Body)
        let name = NameOf(requirement.Body.Text)
        where name is not null
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
        || text.Text.Split([' ', ':'], 2)[0].Contains('_', StringComparison.Ordinal);

    private static string? NameOf(string text)
    {
        var words = OperationNamer.WordsOf(text.Split(['.', ',', ';', ':', '('], 2)[0]);
        if (words.Count < 2 || !VerbLexicon.Verbs.Contains(words[0]))
        {
            return null;
        }

        var nouns = words
            .Skip(1)
            .TakeWhile(word => !PhraseBreaks.Words.Contains(word))
            .Where(word => !PhraseBreaks.Fillers.Contains(word));
        var name = string.Join('_', nouns.Take(MaxNouns).Prepend(words[0]));
        return name == words[0] ? null : name;
    }
}

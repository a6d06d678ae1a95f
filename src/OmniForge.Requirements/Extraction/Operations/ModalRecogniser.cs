using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>What the system shall do, and what a story wants: <c>The system MUST allow creation and deletion of devices</c>, <c>I want to archive a message</c>.</summary>
internal sealed class ModalRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from requirement in context.Requirements
        where requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
        where context.Roles.RoleOf(requirement) == SectionRole.Behaviour
        from sentence in Sentence.Split(requirement.Body).Take(2)
        let deeds = Deeds(sentence.Text.Text, context.Deeds)
        from name in deeds.Names
        select new OperationExtraction(
            name,
            sentence.Text,
            deeds.Form,
            requirement,
            requirement.Section,
            deeds.Form == OperationForm.Story ? 0.65m : 0.55m,
            "modal"
        );

    private static (OperationForm Form, IReadOnlyList<string> Names) Deeds(string text, DeedReader reader)
    {
        var words = OperationNamer.WordsOf(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "want" or "wants" or "need" && words[i + 1] == "to")
            {
                return (OperationForm.Story, reader.Read(words, i + 2));
            }

            if (words[i] is "must" or "shall" or "should" or "can" or "will" && words[i + 1] is not ("not" or "never"))
            {
                return (OperationForm.Modal, reader.Read(words, i + 1));
            }
        }

        return (OperationForm.Modal, []);
    }
}

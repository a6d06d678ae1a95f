using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>What a listing of calls says of one of them in words: <c>summary: Licences by playerName, A first</c> below its <c>operationId</c>.</summary>
internal static partial class ListedNotes
{
    /// <summary>The clauses of the notes that stand below the name of an operation in a block of code, up to the next one.</summary>
    public static IEnumerable<Clause> Of(NodePlan plan, OperationExtraction operation, EffectEntity entity)
    {
        if (
            plan.Analysis.Document.RequirementAt(operation.Phrase.Span.Start)
            is not { Block: PrdCodeBlock code } requirement
        )
        {
            yield break;
        }

        var end = plan
            .Operations.Select(other => other.Phrase.Span.Start)
            .Where(start => start > operation.Phrase.Span.Start)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        var vocabulary = new EffectVocabulary(entity.Noun, entity.Plural, entity.Fields, entity.Status);
        foreach (
            var line in code.Lines.Where(line => line.Span.Start > operation.Phrase.Span.Start && line.Span.Start < end)
        )
        {
            if (Note().Match(line.Text) is { Success: true } note)
            {
                var text = line.Slice(note.Groups["text"].Index, note.Groups["text"].Length);
                var label = note.Groups["label"].Value.ToLowerInvariant().Replace('_', ' ');
                foreach (
                    var clause in Clause.Of(new(text, vocabulary), requirement, label, SectionRole.Behaviour).ToList()
                )
                {
                    yield return clause;
                }
            }
        }
    }

    [GeneratedRegex(
        @"^\s*(?<label>summary|description|sort(?:ed|ing)?(?:[_ ]?by)?|order(?:ed|ing)?(?:[_ ]?by)?|notes?|remarks?|comments?)\s*:\s*[""']?(?<text>[^""'#\s{\[][^""'#]*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Note();
}

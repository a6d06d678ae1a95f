using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Finds the PRD's own examples, as far as their values can be assigned without guessing, and runs them.</summary>
internal static class ExampleReader
{
    /// <summary>The examples, and those that contradict the logic.</summary>
    public static ExampleReading Read(
        NodePlan plan,
        NodeTexts texts,
        OperationRegion region,
        Vocabulary vocabulary,
        AssembledLogic assembly
    )
    {
        var illustrations = texts
            .Statements.Where(source => source.IsIllustration)
            .Select(source => source.Statement)
            .Where(statement => region.MayHold(statement.Requirement.Section, statement.Span))
            .ToList();
        var tables = plan
            .Analysis.Document.Tables.Where(table => region.MayUse(table.Section))
            .SelectMany(table => ExampleTable.Read(table, vocabulary))
            .ToList();
        var spans = illustrations
            .Select(statement => statement.Span)
            .Concat(tables.Select(row => row.Requirement.Span))
            .ToList();
        var drafts = illustrations
            .Select(statement => statement.Requirement)
            .Distinct()
            .Select(requirement => Read(requirement, vocabulary))
            .OfType<ExampleDraft>()
            .Concat(tables)
            .ToList();
        if (assembly.Logic is null)
        {
            return new([], [], spans);
        }

        var whole = Whole(texts, region, vocabulary, assembly);
        spans.AddRange(whole.Select(draft => draft.Requirement.Span));
        return Checked(plan.Analysis.Document.Name, [.. drafts, .. whole], spans, vocabulary, assembly);
    }

    /// <summary>Paragraphs that nothing calls an example, but that tell all of a call and all of its answer, just as the rules answer it.</summary>
    private static List<ExampleDraft> Whole(
        NodeTexts texts,
        OperationRegion region,
        Vocabulary vocabulary,
        AssembledLogic assembly
    ) =>
        [
            .. texts
                .Statements.Where(source => !source.IsIllustration && source.Statement.Role.MayAskForBehaviour())
                .Select(source => source.Statement.Requirement)
                .Where(requirement => region.MayHold(requirement.Section, requirement.Span))
                .Distinct()
                .Select(requirement => Read(requirement, vocabulary))
                .OfType<ExampleDraft>()
                .Where(draft =>
                    draft.Expected.Count == vocabulary.Outputs.Count
                    && draft.Given.Count > 0
                    && vocabulary.IsComplete(draft.Given)
                    && Difference(draft, vocabulary, assembly) is null
                ),
        ];

    private static ExampleDraft? Read(PrdRequirement requirement, Vocabulary vocabulary) =>
        requirement.Kind switch
        {
            RequirementKind.Paragraph or RequirementKind.Item => ExampleText.Read(requirement, vocabulary),
            RequirementKind.Code => ExampleJson.Read(requirement, vocabulary),
            _ => null,
        };

    private static ExampleReading Checked(
        string document,
        List<ExampleDraft> drafts,
        List<Foundation.SourceSpan> spans,
        Vocabulary vocabulary,
        AssembledLogic assembly
    )
    {
        var examples = new List<OperationExample>();
        var contradictions = new List<UnmetStatement>();
        foreach (var draft in drafts.Where(draft => vocabulary.IsComplete(draft.Given)))
        {
            var source = new SourceReference(document, draft.Requirement.Id, draft.Requirement.Span);
            if (Difference(draft, vocabulary, assembly) is { } difference)
            {
                contradictions.Add(
                    new(draft.Requirement.Text.Text, difference, source)
                    {
                        Defect = DefectDiagnostics.ContradictedExample,
                    }
                );
            }
            else
            {
                examples.Add(new(draft.Given, draft.Expected, null, source));
            }
        }

        return new(examples, contradictions, spans);
    }

    /// <summary>What the logic comes to instead; null, if it comes to the same.</summary>
    private static string? Difference(ExampleDraft draft, Vocabulary vocabulary, AssembledLogic assembly)
    {
        var outcome = ComputeInterpreter.Run(assembly.Logic!, assembly.Tables, vocabulary.WithDefaults(draft.Given));
        if (outcome.Error is not null)
        {
            return "The rules refuse what the example answers.";
        }

        return draft
            .Expected.Where(expected => !IsSame(expected.Value, outcome.Values.GetValueOrDefault(expected.Key)))
            .Select(expected =>
                $"By the rules {expected.Key} is {outcome.Values.GetValueOrDefault(expected.Key)}, by the example {expected.Value}."
            )
            .FirstOrDefault();
    }

    private static bool IsSame(object? expected, object? actual) =>
        expected is decimal number ? actual is ContextDecimal computed && computed == ContextDecimal.Of(number)
        : expected is string text && actual is DateOnly day
            ? text == day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)
        : Equals(expected, actual);
}

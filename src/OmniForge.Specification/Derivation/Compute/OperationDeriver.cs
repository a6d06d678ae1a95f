using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Examples;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Derives one operation: signature, symbols, sentences, values, examples, and what remains unread.</summary>
internal static partial class OperationDeriver
{
    /// <summary>The operation; its logic needs a human where something was not understood.</summary>
    public static DerivedOperation Derive(
        NodePlan plan,
        NodeTexts texts,
        OperationExtraction operation,
        StatementLedger ledger
    )
    {
        var region = new OperationRegion(plan, operation);
        var signature = SignatureReader.Read(plan, region);
        var vocabulary = Vocabulary.Of(plan, texts, region, operation, signature);
        var reading = WithChoices(plan, StatementsReader.Read(plan, texts, region, vocabulary), vocabulary);
        var assembly = LogicAssembler.Assemble(plan.Analysis.Document.Name, vocabulary, reading);
        var examples = Examples.ExampleReader.Read(plan, texts, region, vocabulary, assembly);
        foreach (var table in vocabulary.Tables.Select(table => table.Source).Concat(vocabulary.Tiers.Keys))
        {
            ledger.Read(table.Span);
        }

        foreach (var span in ForeignSpans(plan, texts, operation, region))
        {
            ledger.Pass(span, operation.Name);
        }

        foreach (var span in signature.Spans.Concat(reading.Spans).Concat(assembly.Used).Concat(examples.Spans))
        {
            ledger.Read(span, operation.Name);
        }

        var names = new UnknownNames(plan, texts, vocabulary, reading);
        var unmet = Unmet(plan, operation, region, vocabulary, reading, ledger)
            .Select(names.Explained)
            .Concat(assembly.Problems.Count > 0 ? names.Beside(region) : [])
            .Concat(vocabulary.BrokenTables)
            .Concat(assembly.Problems)
            .Concat(examples.Contradictions)
            .ToList();
        return OperationAssembler.Assemble(plan, operation, vocabulary, assembly, examples, unmet);
    }

    /// <summary>The reading with a refusal of each point in time that is no full minute and must be one, and of numbers beside those of a choice.</summary>
    private static StatementsReading WithChoices(NodePlan plan, StatementsReading reading, Vocabulary vocabulary) =>
        reading with
        {
            Facts =
            [
                .. reading.Facts,
                .. vocabulary.Signature.FullMinutes.Select(field => new SourcedFact(
                    new RefusalFact(
                        Build.Compare(
                            BinaryOperator.NotEqual,
                            new FunctionExpression(
                                ExpressionFunction.SecondOf,
                                new FieldExpression(FieldScope.Input, FieldNames.Snake(field.Name))
                            ),
                            Build.Number(0)
                        )
                    ),
                    new(plan.Analysis.Document.Name, field.RequirementId, field.Span),
                    $"{field.Name} must be a full minute."
                )),
                .. vocabulary.Signature.Choices.Select(choice => new SourcedFact(
                    new RefusalFact(
                        Build.Not(
                            choice
                                .Numbers.Select(number =>
                                    Build.Compare(
                                        BinaryOperator.Equal,
                                        new FieldExpression(FieldScope.Input, FieldNames.Snake(choice.Field.Name)),
                                        Build.Number(number)
                                    )
                                )
                                .Aggregate(Build.Or)
                        )
                    ),
                    new(plan.Analysis.Document.Name, choice.Field.RequirementId, choice.Field.Span),
                    $"{choice.Field.Name} must be {string.Join(" or ", choice.Numbers)}."
                )),
            ],
        };

    private static IEnumerable<UnmetStatement> Unmet(
        NodePlan plan,
        OperationExtraction operation,
        OperationRegion region,
        Vocabulary vocabulary,
        StatementsReading reading,
        StatementLedger ledger
    )
    {
        var fields = vocabulary
            .Inputs.Concat(vocabulary.Outputs)
            .Select(symbol => symbol.Name)
            .ToHashSet(StringComparer.Ordinal);
        var scope = new OperationScope(
            operation.Name,
            requirement => IsHome(requirement, operation, region, reading),
            fields,
            IsOnly: false
        )
        {
            IsElsewhere = requirement =>
                !region.Holds(requirement.Section, requirement.Span)
                || (plan.Operations.Count > 1 && !operation.IsHomeOf(requirement)),
            Topics =
            [
                .. vocabulary
                    .Inputs.Concat(vocabulary.Outputs)
                    .SelectMany(symbol => symbol.Values.Prepend(symbol.Name))
                    .Append(operation.Name),
            ],
        };
        var unread = vocabulary
            .Signature.Inputs.Concat(ItemFields(vocabulary.Signature))
            .Where(input => input.Type is not null || !HasValues(vocabulary, input.Name))
            .SelectMany(input => input.Unread.Select(phrase => (input, phrase)))
            .Select(pair => new UnmetStatement(
                pair.phrase.Text,
                $"{pair.input.Name}: {pair.phrase.Reason}",
                new SourceReference(plan.Analysis.Document.Name, pair.input.Mention.RequirementId, pair.phrase.Span)
            ));
        return unread.Concat(StatementAttribution.Unmet(plan, scope, ledger));
    }

    /// <summary>The fields of the objects that lists of the request hold.</summary>
    private static IEnumerable<FieldReading> ItemFields(Signature signature) =>
        signature
            .Inputs.Select(input => ((input.Type as ListType)?.Item as ModelType)?.ModelName)
            .OfType<string>()
            .SelectMany(name => signature.Parts.FirstOrDefault(part => part.Name == name)?.Readings ?? []);

    private static bool HasValues(Vocabulary vocabulary, string input) =>
        vocabulary.Inputs.Any(symbol => symbol.Name == input && symbol.Values.Count > 0);

    /// <summary>What belongs to other operations alone, and what stands above all nodes without telling a rule.</summary>
    private static IEnumerable<SourceSpan> ForeignSpans(
        NodePlan plan,
        NodeTexts texts,
        OperationExtraction operation,
        OperationRegion region
    ) =>
        texts
            .Statements.Where(source =>
                source.IsIllustration
                || IsLeadUp(source, operation)
                || IsOfOthers(plan, operation, source.Statement.Requirement)
                || (!source.MayHaveRule && !region.Holds(source.Statement.Requirement.Section, source.Statement.Span))
            )
            .Select(source => source.Statement.Span);

    /// <summary>
    /// What leads up to the sentence that calls the operation by its name, in the same paragraph, and that sentence: they say why it is
    /// wanted, if they hold no number, condition, refusal or duty.
    /// </summary>
    private static bool IsLeadUp(NodeStatement source, OperationExtraction operation) =>
        operation is { Form: OperationForm.Named, Requirement.Block: PrdParagraph }
        && ReferenceEquals(source.Statement.Requirement, operation.Requirement)
        && source.Statement.Span.Start <= operation.Span.Start
        && !RuleCue.MayBe(Asides().Replace(source.Statement.Text.Text, ""))
        && !RuleCue.SaysDuty(source.Statement.Text.Text);

    /// <summary>References and quotations rule nothing: "(see the report of 2019)", “as if nobody knew”.</summary>
    [GeneratedRegex(@"\([^()]*\)|[\u201c""][^\u201c\u201d""]*[\u201d""]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Asides();

    private static bool IsOfOthers(NodePlan plan, OperationExtraction operation, PrdRequirement requirement) =>
        plan.Operations.Count > 1
        && !operation.IsHomeOf(requirement)
        && plan.Operations.Any(other => other != operation && other.IsHomeOf(requirement));

    /// <summary>The operation's own part, and every section of it that holds a rule or speaks of money.</summary>
    private static bool IsHome(
        PrdRequirement requirement,
        OperationExtraction operation,
        OperationRegion region,
        StatementsReading reading
    )
    {
        if (!region.Holds(requirement.Section, requirement.Span))
        {
            return false;
        }

        return !region.IsWholeNode
            || operation.IsHomeOf(requirement)
            || RuleCue.Is(requirement.Text.Text)
            || (
                requirement.Section.Parent is not null
                && reading.Facts.Any(fact => requirement.Section.Span.Contains(fact.Source.Span))
            );
    }
}

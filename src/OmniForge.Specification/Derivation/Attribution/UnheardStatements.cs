using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>
/// Finds statements that speak of what a node works with and of which nobody has understood a word: they may be rules, even
/// where no word of theirs tells so (<c>Wood soaks up a tenth extra</c>).
/// </summary>
internal static partial class UnheardStatements
{
    /// <summary>The statements of a node, in the order of the text, that one of its operations may depend on.</summary>
    public static IEnumerable<Statement> Of(NodePlan plan, OperationScope scope, StatementLedger ledger)
    {
        if (scope.Topics.Count == 0)
        {
            return [];
        }

        var domain = new DomainWords(scope.Topics);
        var known = domain.Words;
        return plan
            .Analysis.Statements.Where(statement => IsNear(plan, statement))
            .SkipWhile(statement => !ledger.IsTouched(statement.Span, scope.Name))
            .Where(statement => MayBeRule(statement) && domain.AreIn(statement))
            .Where(statement => !scope.IsElsewhere(statement.Requirement))
            .Where(statement => !PlainWords.Are(statement.Text.Text.ToLowerInvariant(), known))
            .Where(statement => !ledger.IsTouched(statement.Span, scope.Name))
            .Where(statement => !scope.Siblings.Any(other => ledger.IsReadInPart(statement.Span, other)));
    }

    private static bool IsNear(NodePlan plan, Statement statement) =>
        (plan.Covers(statement.Requirement.Section) || statement.Requirement.Section.Parent is null)
        && !IsPreamble(statement);

    /// <summary>What stands under a title before the first of the headings below it introduces the document, unless a drawing or a listing stands there.</summary>
    public static bool IsPreamble(Statement statement) =>
        statement.Requirement
            is { Kind: RequirementKind.Paragraph, Section: { Level: <= 1, Children.Count: > 0 } section }
        && !section.Blocks.Any(block => block is PrdCodeBlock);

    /// <summary>A sentence, or an item with a verb; a label and a cell are read with what they belong to.</summary>
    private static bool MayBeRule(Statement statement) =>
        statement.Role is SectionRole.Behaviour or SectionRole.DataModel
        && statement.Column is null
        && statement.Requirement.Kind != RequirementKind.Code
        && !IsLabel(statement)
        && !IsOccasion(statement.Sentence)
        && !Apart().IsMatch(statement.Text.Text)
        && (
            statement.Text.Text is [.., '.' or '!']
            || statement.Sentence.Tokens.Any(token => token.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Modal))
        );

    /// <summary>"A machine is described by", "Base rates": what follows is read by itself.</summary>
    private static bool IsLabel(Statement statement) =>
        statement.Text.Text is [.., ':']
        || (
            statement.Requirement.Kind == RequirementKind.Paragraph
            && statement.Text.Text is not [.., '.' or '!' or ')' or '”' or '"']
        );

    /// <summary>"Somebody pays with points": why an event comes, or an operation is called.</summary>
    private static bool IsOccasion(Sentence sentence) => sentence.At(0)?.IsAny("somebody", "someone") == true;

    /// <summary>"Temperature curves are separate features": what others build.</summary>
    [GeneratedRegex(
        @"\b(?:is|are) (?:(?:a )?separate (?:features?|projects?|services?|systems?)|(?:another|other) (?:project|team|service|system)s?['’]s? \w+|out of scope)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Apart();
}

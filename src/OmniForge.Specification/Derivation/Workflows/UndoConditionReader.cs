using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads when a step is undone: by which step failed, which steps are completed, or what holds of the request.</summary>
internal static partial class UndoConditionReader
{
    private static readonly FieldExpression Failed = new(FieldScope.Input, "failed_step");
    private static readonly FieldExpression Completed = new(FieldScope.Input, "completed_steps");

    /// <summary>What must hold for the step to be undone; null if it was not understood.</summary>
    public static Expression? Read(StepCondition condition, WorkflowDraft draft, ExpressionReader expressions)
    {
        var names = new NameBook().Add(TagKind.Step, draft.Workflow.Steps.Select(step => step.Name));
        var tagged = TextTagger.Tag(condition.Text.Text, names);
        var expression = OfProgress(tagged);
        return expression is null ? ConditionReader.Read(condition, expressions, draft.Explained, draft.Enums)
            : condition.IsExclusion ? Build.Not(expression)
            : expression;
    }

    private static Expression? OfProgress(TaggedText tagged)
    {
        var match = FailedPattern.Match(tagged.Shape) is { Success: true } failed
            ? failed
            : CompletedPattern.Match(tagged.Shape);
        if (!match.Success)
        {
            return null;
        }

        var isFailed = match.Groups["failed"].Success;
        var expression = tagged
            .TagsOf(match.Groups["steps"])
            .Select(step => new LiteralExpression(step.Name))
            .Select(step =>
                isFailed
                    ? (Expression)new BinaryExpression(BinaryOperator.Equal, Failed, step)
                    : new FunctionExpression(ExpressionFunction.Contains, Completed, step)
            )
            .Aggregate(
                (left, right) =>
                    new BinaryExpression(
                        isFailed || match.Groups["steps"].Value.Contains(" or ", StringComparison.Ordinal)
                            ? BinaryOperator.Or
                            : BinaryOperator.And,
                        left,
                        right
                    )
            );
        return match.Groups["not"].Success ? new NotExpression(expression) : expression;
    }

    private const string Steps = "(?:step |either )?(?<steps>" + TagSymbols.Steps + ")";

    [GeneratedRegex(
        "^(?:it is |it was )?(?<failed>)"
            + Steps
            + " (?:(?:is|was) (?<not>not )?(?:step|one|what) (?:that|which)(?: has)? (?:failed|went wrong)|(?:that )?(?:has |have )?(?:failed|fails?|goes wrong|went wrong|gone wrong))$|^(?:failed_step|failed step|step that (?:has )?failed) (?:is|was) (?<not>not )?(?<failed>)"
            + Steps
            + "$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FailedPattern { get; }

    [GeneratedRegex(
        "^(?:both )?"
            + Steps
            + " (?:(?:is|are|was|were|stands?|appears?) (?<not>not )?(?:already )?(?:among|in|one of) (?:completed_steps|completed steps|steps that are completed|list of completed steps|what (?:is|was) (?:done|completed))|(?:is|are|was|were|has|have|had) (?<not>not )?(?:already )?(?:been )?(?:completed|done|finished|carried out)(?: already| before| yet)?)$|^completed_steps (?:already )?(?:contains?|includes?|holds?|has|names?) "
            + Steps
            + "$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CompletedPattern { get; }
}

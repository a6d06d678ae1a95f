using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>
/// Reads in which worlds a phrase holds: "works_on_site is false", "smaller runs", "no linen is needed", "that one is skipped".
/// </summary>
/// <param name="draft">The workflow.</param>
/// <param name="expressions">Reads phrases about the fields of the request.</param>
/// <param name="worlds">The ways in which runs go.</param>
internal sealed partial class WorldReader(WorkflowDraft draft, ExpressionReader expressions, WorkflowWorlds worlds)
{
    private readonly StepWords _words = new([.. draft.Steps.Where(step => step.Condition is not null)]);

    /// <summary>Phrases that a clause has told the worlds of.</summary>
    public Dictionary<string, int> Told { get; } = new(StringComparer.Ordinal);

    /// <summary>The worlds; null, if it is none of the conditions of steps.</summary>
    /// <param name="text">The phrase, as it is written.</param>
    /// <param name="shape">The phrase, with names tagged.</param>
    /// <param name="steps">The steps that are tagged in it.</param>
    /// <param name="last">The step that was spoken of last.</param>
    /// <param name="isPlace">Whether the phrase may say where something is done: "at the small press".</param>
    public int? Read(RichText text, string shape, IReadOnlyList<string> steps, string? last, bool isPlace)
    {
        if (Told.TryGetValue(shape.Trim(), out var told))
        {
            return told;
        }

        return OfSteps(shape.Trim(), steps, last) ?? OfFields(text) ?? (isPlace ? null : OfSize(text.Text));
    }

    /// <summary>"That one is skipped", "there is no proof", "step 7 applies".</summary>
    private int? OfSteps(string shape, IReadOnlyList<string> steps, string? last)
    {
        if (StepPattern.Match(shape) is { Success: true } match)
        {
            var step =
                steps is [var named] ? named
                : steps.Count == 0 ? last
                : null;
            return step is null || worlds.LeftOut(step) == 0 ? null
                : match.Groups["not"].Success ? worlds.LeftOut(step)
                : worlds.All & ~worlds.LeftOut(step);
        }

        if (shape is "there is one" or "there was one" or "there is any")
        {
            return last is not null && worlds.LeftOut(last) is var lacking and not 0 ? worlds.All & ~lacking : null;
        }

        if (shape is "none is required" or "none is needed" or "none is necessary" or "there is none")
        {
            return last is not null && worlds.LeftOut(last) is var none and not 0 ? none : null;
        }

        return
            steps.Count == 0
            && NonePattern.Match(shape) is { Success: true } lack
            && _words.Find(lack.Groups["words"].Value) is [var meant]
            ? worlds.LeftOut(meant)
            : null;
    }

    private int? OfFields(RichText text)
    {
        var told = new StepCondition(text, false, draft.Workflow.Steps[0].Requirement);
        var condition =
            ConditionReader.Read(told, expressions, draft.Explained, draft.Enums)
            ?? UnitConditions.Read("with " + text.Text, expressions, draft.Context);
        return condition is null ? null : worlds.Where(condition);
    }

    /// <summary>"Smaller runs", where the only condition asks for a number of at least so much.</summary>
    private int? OfSize(string text)
    {
        if (worlds.Conditions is not [var only] || SizeWords.Holds(text, only) is not { } holds)
        {
            return null;
        }

        var mask = worlds.Where(only)!.Value;
        return holds ? mask : worlds.All & ~mask;
    }

    [GeneratedRegex(
        "^(?:and |but )?(?:(?:this |that |step |task )?[\uE004\uE006]|that one|this one|it|that step|this step|that|this) (?:(?<not>(?:is|was|has been|gets) (?:skipped|left out|left away|omitted|dropped|passed over|not (?:needed|done|necessary|required|planned|part of .*|applicable|due))|does not (?:apply|take place|happen|exist)|falls away|drops out)|(?:applies|takes place|happens|exists|is (?:needed|part of (?!.* not ).*|due|required|necessary)))$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StepPattern { get; }

    [GeneratedRegex(
        "^(?:(?:there is |there are |it has |we have |it needs |you have )?no |without )(?<words>[a-z]+(?: [a-z]+){0,2}?)(?: (?:is|are) (?:needed|necessary|required|made|done|planned|wanted|there|due))?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NonePattern { get; }
}

using System.Text.RegularExpressions;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Reads on which weekdays a day may not fall: "if due_on would be a Sunday, it is the Monday after".</summary>
internal static partial class WeekdayShift
{
    private static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    /// <summary>The day as the sentence moves it; null, if it is another sentence or nothing was said of the day before.</summary>
    public static RuleReading? Read(
        string text,
        RuleVocabulary vocabulary,
        IReadOnlyList<Assignment> soFar,
        SourceReference source
    )
    {
        if (
            Moved().Match(text) is not { Success: true } match
            || vocabulary.Field(match.Groups["f"].Value) is not { Type: DateType } field
            || soFar.FirstOrDefault(change => change.Field == field.Name) is not { } former
            || RuledOperations.IsTold(former)
        )
        {
            return null;
        }

        var closed = match.Groups["weekend"].Success
            ? [6, 7]
            : match.Groups["d"].Captures.Select(day => NumberOf(day.Value)).Order().ToList();
        var target = NumberOf(match.Groups["t"].Value);
        if (closed.Contains(target) || !closed.Contains(target == 1 ? 7 : target - 1) || !AreTogether(closed))
        {
            return null;
        }

        var value = new FunctionExpression(
            ExpressionFunction.PastWeekdays,
            [former.Value, .. closed.Select(day => (Expression)new LiteralExpression((decimal)day))]
        );
        return new([new(field.Name, value, [.. former.Sources, source])], []);
    }

    private static bool AreTogether(List<int> days) => days.Count == 1 || days is [6, 7];

    private static int NumberOf(string day) => Array.IndexOf(Weekdays, day.ToLowerInvariant()) + 1;

    [GeneratedRegex(
        @"^(?:if|when|where|whenever) (?:the )?(?:new )?[`""']?(?<f>\w+(?: \w+){0,2}?)[`""']? (?:would be|is|falls|would fall|lands|would land)(?: on)? (?:an? )?(?:(?<d>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: or (?:an? )?(?<d>(?:mon|tues|wednes|thurs|fri|satur|sun)day))*|(?:the )?(?<weekend>weekend)),? (?:then )?(?:it (?:is|becomes|will be|shall be)(?: (?:moved|shifted|put|set|postponed) to)?|it moves to|use|take) (?:the )?(?:next |following )?(?<t>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: after(?: it| that)?| that follows| instead)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Moved();
}

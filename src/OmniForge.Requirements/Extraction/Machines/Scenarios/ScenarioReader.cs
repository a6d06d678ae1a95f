using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>
/// Reads scenarios as the rules that they are where nothing else tells the transitions: given a status, when an event arrives, then another
/// status. One with values of its own in what is given or in what arrives is an example, and no rule.
/// </summary>
internal sealed partial class ScenarioReader(IReadOnlySet<string> fields, MachineNotes notes)
{
    /// <summary>Reads the scenarios of a PRD.</summary>
    public static void Read(IReadOnlyList<PrdRequirement> requirements, IReadOnlySet<string> fields, MachineNotes notes)
    {
        var reader = new ScenarioReader(fields, notes);
        foreach (var scenario in ScenarioFinder.Find(requirements))
        {
            notes.Told.Add(scenario.Requirement);
            if (!reader.Read(scenario))
            {
                notes.Open.Add(new([], scenario.Then[0], false, scenario.Requirement));
            }
        }
    }

    private bool Read(Scenario scenario)
    {
        List<IReadOnlyDictionary<string, string>?> rows = scenario.Rows.Count == 0 ? [null] : [.. scenario.Rows];
        var (given, when, then) = (scenario.Given, scenario.When, scenario.Then);
        if (
            when.Count != 1
            || (rows[0] is null && given.Concat(when).Concat(then).Any(step => PlaceholderPattern.IsMatch(step.Text)))
        )
        {
            return false;
        }

        var books = NamesOf(scenario);
        if (books is null)
        {
            return false;
        }

        var before = given.Select(step => Cut(step, books, isResult: false)).ToList();
        var after = then.Select(step => Cut(step, books, isResult: true)).ToList();
        if (before.Concat(after).Any(step => step.IsUnclear) || before.Count(step => step.States.Count > 0) > 1)
        {
            return false;
        }

        if (IsOfOthers(given, when[0], then))
        {
            MarkRead(scenario, [.. given, .. when, .. then]);
            return true;
        }

        var conditions = before.SelectMany(step => step.Others).ToList();
        var from = before.SelectMany(step => step.States).ToList();
        var trigger = ScenarioEvent.Read(when[0], Masked(when[0].Text));
        if (
            trigger is null
            || from.Count == 0
            || conditions.Count > 1
            || conditions.Exists(condition => EqualsPattern.IsMatch(condition.Text))
        )
        {
            return false;
        }

        var name = notes.AddEvent(Unmasked(trigger.Name, rows[0]), when[0].SpanOf(trigger.Start, trigger.Name.Length));
        if (
            !ReadPayload(when[0], trigger, name, scenario.Requirement)
            || !Add(scenario, rows, (from, trigger.Name, conditions.FirstOrDefault()), after)
        )
        {
            return false;
        }

        before.Select(step => step.StateWords).OfType<RichText>().ToList().ForEach(notes.MarkRead);
        return true;
    }

    private bool Add(
        Scenario scenario,
        List<IReadOnlyDictionary<string, string>?> rows,
        (IReadOnlyList<string> From, string Event, RichText? Guard) place,
        IReadOnlyList<ScenarioClauses> after
    )
    {
        var targets = after.SelectMany(step => step.States).ToList();
        var remarks = after.SelectMany(step => step.Others).ToList();
        var isRefusal = targets.Count == 0 && remarks.Exists(remark => RefusalPattern.IsMatch(remark.Text));
        if (targets.Count > 1 || (isRefusal && remarks.Exists(remark => !IsRefusalOnly(remark.Text))))
        {
            return false;
        }

        foreach (var row in rows)
        {
            List<string> from = [.. place.From.Select(state => notes.FindState(Unmasked(state, row))).OfType<string>()];
            var to = targets.Count == 0 ? null : notes.FindState(Unmasked(targets[0], row));
            if (from.Count != place.From.Count || (targets.Count > 0 && to is null))
            {
                return false;
            }

            var name = notes.AddEvent(Unmasked(place.Event, row), scenario.When[0].Span);
            if (isRefusal)
            {
                notes.Refusals.Add(new(from, name, [], null, place.Guard, [], scenario.Requirement));
                continue;
            }

            foreach (var state in from)
            {
                notes.Transitions.Add(
                    new([state], name, [to ?? state], null, place.Guard, remarks, scenario.Requirement)
                );
            }
        }

        MarkRead(scenario, [.. scenario.When, .. after.Select(step => step.StateWords).OfType<RichText>()]);
        foreach (var step in scenario.Given.Where(_ => place.Guard is null))
        {
            notes.MarkRead(step);
        }

        if (isRefusal)
        {
            scenario.Then.ToList().ForEach(notes.MarkRead);
        }

        return true;
    }

    private void MarkRead(Scenario scenario, IReadOnlyList<RichText> texts)
    {
        scenario.Frame.ToList().ForEach(notes.MarkRead);
        texts.ToList().ForEach(notes.MarkRead);
    }

    /// <summary>What the event carries; false, if something else is said of it.</summary>
    private bool ReadPayload(RichText step, ScenarioEvent trigger, string name, PrdRequirement requirement)
    {
        if (trigger.Rest.Length == 0 || ForItPattern.IsMatch(trigger.Rest))
        {
            return true;
        }

        var bare = LengthPattern.Replace(ParenthesesPattern.Replace(trigger.Rest, ""), "");
        if (!CarriesPattern.IsMatch(trigger.Rest) || bare.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var names = new NameBook(notes.Names()).Add(TagKind.Event, [trigger.Name]);
        var tagged = TextTagger.Tag(Masked(step.Text), names);
        return PayloadReader.TryRead(step, tagged, (0, tagged.Shape.Length), [name], requirement, notes);
    }

    private ScenarioClauses Cut(RichText step, NameBook names, bool isResult) =>
        ScenarioClauses.Cut(step, Masked(step.Text), names, isResult, IsOtherField);

    private bool IsOtherField(string word) =>
        fields.Contains(MachineNotes.SnakeName(word))
        && MachineNotes.SnakeName(word) != MachineNotes.SnakeName(notes.StateField ?? "");

    /// <summary>The states, and the columns of an outline that stand for states; null, if other columns stand for something else.</summary>
    private NameBook? NamesOf(Scenario scenario)
    {
        var names = new NameBook(new NameBook().Add(TagKind.State, notes.States));
        foreach (var column in scenario.Rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal))
        {
            var values = scenario.Rows.Select(row => row[column]).ToList();
            var isEvent = scenario.When.Any(step => step.Text.Contains($"<{column}>", StringComparison.Ordinal));
            if (values.TrueForAll(value => notes.FindState(value) is not null))
            {
                names.Add(TagKind.State, [Masked($"<{column}>")]);
            }
            else if (!isEvent)
            {
                return null;
            }
        }

        return names;
    }

    /// <summary>A text in which what stands for a value is one word.</summary>
    private static string Masked(string text) =>
        PlaceholderPattern.Replace(text, match => $"q{match.Groups["name"].Value.Replace(' ', '_')}q");

    private static string Unmasked(string name, IReadOnlyDictionary<string, string>? row) =>
        row?.FirstOrDefault(pair => Masked($"<{pair.Key}>") == name).Value ?? name;

    /// <summary>"An event arrives for which no scenario has this status": whatever is not told is refused.</summary>
    private static bool IsOfOthers(IReadOnlyList<RichText> given, RichText when, IReadOnlyList<RichText> then) =>
        then.All(step => IsRefusalOnly(step.Text))
        && then.Any(step => RefusalPattern.IsMatch(step.Text))
        && OthersPattern.IsMatch(string.Join(' ', given.Append(when).Select(step => step.Text)))
        && !when.Text.Any(char.IsAsciiDigit);

    private static bool IsRefusalOnly(string text) =>
        RefusalOnlyPattern.IsMatch(text) || UnchangedPattern.IsMatch(text);

    private const string Refused =
        @"(?:refused|rejected|turned down|declined|denied|not (?:allowed|accepted|possible|permitted)|answered with|an error|ignored with an error)";

    [GeneratedRegex(
        @"\b(?:refused|rejected|turned down|declined|denied|not (?:allowed|accepted|possible|permitted)|error|INVALID_STATE)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(
        @"^(?:then )?(?:(?:the|this|that) )?(?:event|command|trigger|request|it|answer|result)?\s*(?:(?:is|gets|must be|will be) )?"
            + Refused
            + @"?(?: ?(?:with|as|by))?(?: ?(?:an?|the))?(?: ?[`""']?(?:INVALID_STATE|invalid[ -]state|error|invalid[ -]state error)[`""']?)*(?:,?\s+and\s+(?:(?:the|its) )?(?:nothing|[\w ]{1,30}) (?:changes|stays(?: as it (?:is|was))?|is unchanged|does not change|remains unchanged))?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusalOnlyPattern { get; }

    [GeneratedRegex(
        @"^(?:nothing changes|(?:the )?[\w ]{1,30} (?:stays as it (?:is|was)|is unchanged|does not change|stays unchanged|remains unchanged))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex UnchangedPattern { get; }

    [GeneratedRegex(
        @"\b(?:no (?:other )?(?:scenario|criterion|rule|row|transition)|any other|another|other (?:event|status|state|mode|phase|stage)|some other|not (?:named|listed|mentioned|described|told)|none of)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OthersPattern { get; }

    /// <summary>A value of one occasion: "and rerun_count is 3".</summary>
    [GeneratedRegex(
        @"(?:\b(?:is|are|has|of|with|equals|holds)|=)\s+(?:exactly\s+)?[""'“]?[-−]?\d[\d.,]*(?!\s*(?:or|and)\s+(?:more|less|fewer|above|below|over|higher|lower|greater|smaller))(?![\d.,%])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EqualsPattern { get; }

    [GeneratedRegex(@"^(?:for|on|at|to) (?:it|(?:the|this|that) \w+)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ForItPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:and|which|that) )?(?:with|carrying|carries|bringing|brings|together with|has|takes)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CarriesPattern { get; }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ParenthesesPattern { get; }

    /// <summary>"A name of 1 to 30 characters": what a value may be, and not which one it is.</summary>
    [GeneratedRegex(
        @"\b(?:of|with|from|between) (?:at (?:least|most) |between )?\d+(?: ?(?:to|and|[-–]|\.\.) ?(?:at most )?\d+)?(?: (?:characters?|letters?|signs?))?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LengthPattern { get; }

    [GeneratedRegex(@"<(?<name>[\w ]+)>", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PlaceholderPattern { get; }
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows.Scenarios;

/// <summary>Finds scenarios of workflows: in blocks of Gherkin, and in sentences and items "Given …, then …".</summary>
internal static partial class FlowScenarioFinder
{
    /// <summary>The scenarios, in the order of the text.</summary>
    public static IEnumerable<FlowScenario> Find(IReadOnlyList<PrdRequirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            if (requirement.Block is PrdCodeBlock code)
            {
                foreach (var scenario in OfBlock(requirement, code))
                {
                    yield return scenario;
                }
            }
            else if (
                requirement.Kind != RequirementKind.Row
                && SentencePattern.Match(requirement.Text.Text) is { Success: true } match
            )
            {
                yield return new(
                    requirement,
                    [.. Parts(requirement.Text, match.Groups["given"])],
                    [.. Parts(requirement.Text, match.Groups["then"])]
                )
                {
                    Frame = [requirement.Text.Slice(0, match.Groups["given"].Index)],
                };
            }
        }
    }

    private static IEnumerable<RichText> Parts(RichText text, Group group)
    {
        var start = group.Index;
        foreach (Match join in JoinPattern.Matches(group.Value))
        {
            yield return text.Slice(start, group.Index + join.Index - start).Trim();
            start = group.Index + join.Index + join.Length;
        }

        yield return text.Slice(start, group.Index + group.Length - start).Trim();
    }

    private static IEnumerable<FlowScenario> OfBlock(PrdRequirement requirement, PrdCodeBlock code)
    {
        var scenarios = new List<FlowScenario>();
        List<RichText> given = [];
        List<RichText> then = [];
        List<RichText> frame = [];
        List<RichText>? current = null;
        foreach (var line in code.Lines.Select(line => line.Trim()).Where(line => !line.IsEmpty))
        {
            if (HeadPattern.IsMatch(line.Text))
            {
                Close();
                frame.Add(line);
                continue;
            }

            if (StepPattern.Match(line.Text) is not { Success: true } step)
            {
                continue;
            }

            current = step.Groups["keyword"].Value.ToLowerInvariant() switch
            {
                "given" or "when" => given,
                "then" => then,
                _ => current,
            };
            current?.Add(line.Slice(step.Length).Trim());
        }

        Close();
        return scenarios;

        void Close()
        {
            if (given.Count > 0 && then.Count > 0)
            {
                scenarios.Add(new(requirement, given, then) { Frame = frame });
            }

            (given, then, frame, current) = ([], [], [], null);
        }
    }

    [GeneratedRegex(
        @"^(?:Feature|Background|Scenario|Example|Rule)(?: Outline| Template)?:",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex(
        @"^(?<keyword>Given|When|Then|And|But|\*)[ \t]+(?:that[ \t]+)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StepPattern { get; }

    [GeneratedRegex(
        @"^\W*(?:[A-Z]{1,4}-?\d+\W+|\d+(?:\.\d+)*[.):]?\s+)?[Gg]iven (?:that )?(?<given>[^.;]+?),? (?:when (?:[^,.;]+), )?then (?<then>[^.;]+)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SentencePattern { get; }

    [GeneratedRegex(
        @",? and (?=(?:that )?(?:\S+ )?(?:\S+ is (?:true|false)|it is|there is|the )|[\w`]+ (?:is|are) )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex JoinPattern { get; }
}

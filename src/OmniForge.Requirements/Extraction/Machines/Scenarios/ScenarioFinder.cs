using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>Finds scenarios: in Gherkin, in sentences "Given …, when …, then …", in items that begin with these words.</summary>
internal static partial class ScenarioFinder
{
    /// <summary>The scenarios, in the order of the text.</summary>
    public static IReadOnlyList<Scenario> Find(IReadOnlyList<PrdRequirement> requirements)
    {
        var found = new List<Scenario>();
        for (var i = 0; i < requirements.Count; i++)
        {
            var requirement = requirements[i];
            if (requirement.Block is PrdCodeBlock code)
            {
                found.AddRange(GherkinReader.Read(requirement, code));
            }
            else if (requirement.Kind == RequirementKind.Row)
            {
                continue;
            }
            else if (OfSentence(requirement) is { } sentence)
            {
                found.Add(sentence);
            }
            else if (KeywordOf(requirement.Text) is "given")
            {
                var steps = requirements.Skip(i).TakeWhile(other => IsStep(other, requirement)).ToList();
                if (OfItems(steps) is { } items)
                {
                    found.Add(items);
                    i += steps.Count - 1;
                }
            }
        }

        return found;
    }

    private static Scenario? OfSentence(PrdRequirement requirement)
    {
        var text = requirement.Text;
        if (SentencePattern.Match(text.Text) is not { Success: true } match)
        {
            return null;
        }

        return new(
            requirement,
            [Part(text, match, "given")],
            [Part(text, match, "when")],
            [Part(text, match, "then")],
            []
        )
        {
            Frame =
            [
                text.Slice(0, match.Groups["given"].Index),
                Between(text, match, "given", "when"),
                Between(text, match, "when", "then"),
            ],
        };
    }

    private static RichText Part(RichText text, Match match, string name) =>
        text.Slice(match.Groups[name].Index, match.Groups[name].Length).Trim();

    private static RichText Between(RichText text, Match match, string one, string other)
    {
        var start = match.Groups[one].Index + match.Groups[one].Length;
        return text.Slice(start, match.Groups[other].Index - start);
    }

    /// <summary>A scenario whose steps are items of one list.</summary>
    private static Scenario? OfItems(IReadOnlyList<PrdRequirement> steps)
    {
        var parts = new Dictionary<string, List<RichText>>(StringComparer.Ordinal)
        {
            ["given"] = [],
            ["when"] = [],
            ["then"] = [],
        };
        var frame = new List<RichText>();
        var current = "given";
        var when = steps[0];
        foreach (var step in steps)
        {
            var match = StepPattern.Match(step.Text.Text);
            var keyword = match.Groups["keyword"].Value.ToLowerInvariant();
            if (keyword == "given" && parts["when"].Count > 0)
            {
                return null; // the next scenario of a list that is none of items
            }

            current = keyword is "and" or "but" ? current : keyword;
            when = keyword == "when" ? step : when;
            frame.Add(step.Text.Slice(0, match.Length));
            parts[current].Add(step.Text.Slice(match.Length).Trim());
        }

        return parts.Values.All(part => part.Count > 0)
            ? new(when, parts["given"], parts["when"], parts["then"], []) { Frame = frame }
            : null;
    }

    private static bool IsStep(PrdRequirement requirement, PrdRequirement first) =>
        requirement.Block.Parent == first.Block.Parent
        && (requirement == first || KeywordOf(requirement.Text) is "when" or "then" or "and" or "but");

    private static string KeywordOf(RichText text) =>
        StepPattern.Match(text.Text).Groups["keyword"].Value.ToLowerInvariant();

    [GeneratedRegex(
        @"^\W*(?:[A-Z]{1,4}-?\d[\d.]*[:.)]?\s+|\d[\d.]*[.)]?\s+|[\w ]{1,40}:\s+)?Given(?: that)?:?\s+(?<given>.+?)[,;.]?\s+(?:and )?when:?\s+(?<when>.+?)[,;.]?\s+then:?\s+(?<then>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex SentencePattern { get; }

    [GeneratedRegex(
        @"^\W*(?<keyword>Given|When|Then|And|But)(?: that)?:?\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StepPattern { get; }
}

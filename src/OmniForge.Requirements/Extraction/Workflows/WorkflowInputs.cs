using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Workflows.Listings;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds what a workflow is told: the group of fields, or the sentence, that names <c>completed_steps</c>.</summary>
internal static partial class WorkflowInputs
{
    /// <summary>The fields, those of the progress included; none, if they are not told.</summary>
    /// <param name="requirements">The requirements of the workflow's part.</param>
    /// <param name="entities">The groups of fields of the PRD.</param>
    public static IReadOnlyList<FieldMention> Find(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<EntityMention> entities
    )
    {
        var sections = requirements.Select(requirement => requirement.Section).ToHashSet();
        var groups = entities.Where(entity =>
            sections.Contains(entity.Section) && entity.Fields.Any(field => IsProgress(field.Name))
        );
        return requirements
                .Select(requirement => requirement.Block)
                .OfType<PrdCodeBlock>()
                .Select(WorkflowFrame.FieldsOf)
                .Concat(groups.Select(group => group.Fields))
                .Concat(
                    requirements.Select(requirement =>
                        Continued(InSentence(requirement), requirement, requirements, entities)
                    )
                )
                .FirstOrDefault(fields => fields.Count > 0)
            ?? [];
    }

    /// <summary>"… and the following facts about the guest:" with the list of these behind it.</summary>
    private static IReadOnlyList<FieldMention> Continued(
        IReadOnlyList<FieldMention> fields,
        PrdRequirement requirement,
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<EntityMention> entities
    )
    {
        if (fields.Count == 0 || !requirement.Text.Text.TrimEnd().EndsWith(':'))
        {
            return fields;
        }

        var below = requirements
            .Where(other => (other.Block.Parent ?? other.Block).Previous == requirement.Block)
            .Select(other => other.Id)
            .ToHashSet(StringComparer.Ordinal);
        var group = entities.FirstOrDefault(entity =>
            entity.Fields.Count > 0 && entity.Fields.All(field => below.Contains(field.RequirementId))
        );
        return group is null
            ? fields
            : [.. fields.Where(field => !FollowingPattern.IsMatch(field.Name)), .. group.Fields];
    }

    private static IReadOnlyList<FieldMention> InSentence(PrdRequirement requirement)
    {
        if (requirement.Kind is not (RequirementKind.Paragraph or RequirementKind.Item))
        {
            return [];
        }

        foreach (var sentence in Sentence.Split(requirement.Text).Select(sentence => sentence.Text))
        {
            if (ToldPattern.Match(sentence.Text) is { Success: true } told)
            {
                var list = told.Groups["list"];
                var answers = AnswersPattern.Match(list.Value);
                var length = answers.Success ? answers.Index : list.Length;
                var fields = FieldListReader.Read(sentence.Slice(list.Index, length).Trim(), requirement.Id).ToList();
                if (fields.Exists(field => IsProgress(field.Name)))
                {
                    return fields;
                }
            }
        }

        return [];
    }

    private static bool IsProgress(string name) => ProgressPattern.IsMatch(name);

    [GeneratedRegex(
        @"^(?:the )?(?:following|these|some|what|further|other)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex FollowingPattern { get; }

    /// <summary>"…, and tells next_steps": what it answers is no input.</summary>
    [GeneratedRegex(
        @",?\s+and\s+(?:it\s+)?(?:tells|answers|returns|says|gives|replies|gets|receives|sends|responds)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AnswersPattern { get; }

    [GeneratedRegex(@"^completed[_ ]?steps$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex ProgressPattern { get; }

    [GeneratedRegex(
        @"^(?:.*?\b(?:(?:inputs?|requests?|parameters?|arguments?|in|incoming|given|what goes in|comes in)(?=:)|is told|takes|gets|is given|is asked with|asked with|receives|is called with|called with|brings|needs|input is|inputs are|is passed|told|hands? (?:it |us |me )?(?:over|in)|suppl(?:y|ies)|provides?|sends?|passes|pass|gives?|delivers?|accepts?|expects?|wants?|is handed|is fed|is supplied with|is provided with|must be told|tells? (?:it|the workflow|the orchestrator)|has to be told|knows|learns|looks at|is asked for|states?|request (?:has|contains|carries|holds)|(?:request|input|call)s? (?:\w+ )?(?:consists? of|comprises?|(?:is|are) made up of))\b:?\s*)?(?<list>(?:[`""]?\w[^.]*)?\bcompleted[_ ]?steps\b.*?)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex ToldPattern { get; }
}

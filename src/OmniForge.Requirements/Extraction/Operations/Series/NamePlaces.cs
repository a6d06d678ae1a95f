using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations.Series;

/// <summary>Finds the places of a PRD that may present an operation, whatever its layout is.</summary>
internal static partial class NamePlaces
{
    private const int MaxName = 60;
    private const int MaxOpening = 160;

    /// <summary>All of a PRD that may ask for behaviour; the same words may be found in several forms.</summary>
    public static IEnumerable<NamePlace> Of(OperationContext context) =>
        Of(
            context.Document.Sections.Where(section => context.Roles.RoleOf(section).MayAskForBehaviour()),
            context.Requirements
        );

    /// <summary>Those of some sections' headings and some requirements.</summary>
    public static IEnumerable<NamePlace> Of(
        IEnumerable<PrdSection> sections,
        IEnumerable<PrdRequirement> requirements
    ) => Headings(sections).Concat(requirements.SelectMany(In));

    private static IEnumerable<NamePlace> Headings(IEnumerable<PrdSection> sections) =>
        from section in sections
        where section is { Heading: not null, Parent: not null }
        select new NamePlace(section.Name, true, OperationForm.Heading, section.Parent!, null, section);

    private static IEnumerable<NamePlace> In(PrdRequirement requirement) =>
        requirement.Kind switch
        {
            RequirementKind.Row => Cells(requirement),
            RequirementKind.Code => Identifiers(requirement),
            _ => Openings(requirement)
                .Concat(Marked(requirement))
                .Concat(Identifiers(requirement))
                .Concat(Asked(requirement)),
        };

    private static IEnumerable<NamePlace> Cells(PrdRequirement row) =>
        row.Cells.Select(
            (cell, column) =>
                new NamePlace(
                    SetApart(Unlabelled(cell)) ?? cell,
                    true,
                    OperationForm.Row,
                    (row.Block.Parent, column),
                    row,
                    row.Section
                )
        );

    /// <summary>What an item, a paragraph or a sentence of it begins with.</summary>
    private static IEnumerable<NamePlace> Openings(PrdRequirement requirement)
    {
        var siblings = (requirement.Section, requirement.Kind, (requirement.Block as PrdListItem)?.Depth);
        if (requirement.Lead is { } lead)
        {
            yield return new(Unlabelled(lead), true, OperationForm.Lead, siblings, requirement, requirement.Section);
        }
        else
        {
            var text = Unlabelled(requirement.Body);
            var name = SetApart(text);
            yield return new(
                name ?? text,
                name is not null,
                OperationForm.Lead,
                siblings,
                requirement,
                requirement.Section
            );
        }
    }

    /// <summary>The words before a colon, a dash, an arrow, a bracket or the end of a line or a short sentence.</summary>
    private static RichText? SetApart(RichText text)
    {
        var line = text.FirstLine();
        var end = Separator().Match(line.Text);
        var length = end.Success ? end.Index : line.Length;
        return length is > 0 and <= MaxName ? line.Slice(0, length).Trim() : null;
    }

    private static RichText Unlabelled(RichText text) => Opening(text, Label().Match(text.Text).Length);

    /// <summary>As much of a text as a name and what follows it may need.</summary>
    private static RichText Opening(RichText text, int start) =>
        text.Slice(start, Math.Min(MaxOpening, text.Length - start)).Trim();

    /// <summary>Words that are set off, beside those of the same section, and beside those of the sections beside it.</summary>
    private static IEnumerable<NamePlace> Marked(PrdRequirement requirement) =>
        from mark in requirement.Text.Marks
        where mark.Kind is TextMarkKind.Bold or TextMarkKind.Italic or TextMarkKind.Code && mark.Length <= MaxName
        from around in (PrdSection?[])[requirement.Section, requirement.Section.Parent]
        where around is not null
        select new NamePlace(
            requirement.Text.Slice(mark.Start, mark.Length),
            true,
            OperationForm.Lead,
            (around, around == requirement.Section, mark.Kind),
            requirement,
            requirement.Section
        )
        {
            IsAcrossSections = around != requirement.Section,
        };

    private static IEnumerable<NamePlace> Identifiers(PrdRequirement requirement) =>
        from Match match in Identifier().Matches(requirement.Text.Text)
        select new NamePlace(
            requirement.Text.Slice(match.Index, match.Length),
            true,
            OperationForm.Method,
            nameof(Identifiers),
            requirement,
            requirement.Section
        );

    /// <summary>What somebody may or shall do: <c>the registry may record a file</c>.</summary>
    private static IEnumerable<NamePlace> Asked(PrdRequirement requirement) =>
        from sentence in Sentence.Split(requirement.Body)
        from Match match in Asking().Matches(sentence.Text.Text)
        select new NamePlace(
            Opening(sentence.Text, match.Index + match.Length),
            false,
            OperationForm.Modal,
            nameof(Asked),
            requirement,
            requirement.Section
        );

    [GeneratedRegex(@"[""”]?\s*(?:[:;(→—–.,]|->|=>|\s-\s)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"^(?:(?:§+\s*)?\(?\d+(?:\.\d+)*[.)]{0,2}\s+|\(?[a-z]\)\s+|(?:use case|story|operation|function|command|event)\s*\d*\s*[:–—-]\s+|(?:operation|function|command|event)\s+[""“]|[A-Z]{1,4}-?\d+[:.)]?\s+(?:[–—-]\s+)?)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"\b[a-z]+(?:_[a-z0-9]+)+\b|\b[a-z]+(?:[A-Z][a-z]+)+\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"\b(?:may|can|could|must|shall|should|will|(?:wants?|needs?|possible|able|allows?(?: \w+){0,2}?|lets?(?: \w+){1,2}?|asked)(?= to))\s+(?:(?:also|then|be able to|allow(?: \w+){0,3}? to|let (?:\w+ ){1,2})\s*)*(?:to\s+)?(?!not\b|be\b|never\b|only\b|have\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Asking();
}

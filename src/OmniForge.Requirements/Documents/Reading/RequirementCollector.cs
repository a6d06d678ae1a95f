using System.Globalization;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Makes requirements of the blocks of all sections.</summary>
internal sealed class RequirementCollector
{
    private readonly SourceText _source;
    private readonly List<PrdRequirement> _requirements = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<PrdBlock, OwnId> _ids = [];

    private RequirementCollector(SourceText source) => _source = source;

    /// <summary>All requirements in document order; sections and blocks know theirs afterwards.</summary>
    public static IReadOnlyList<PrdRequirement> Collect(SourceText source, IReadOnlyList<PrdSection> sections)
    {
        var collector = new RequirementCollector(source);
        var blocks = sections
            .Select(section =>
                (section, Blocks: section.Blocks.SelectMany(block => block.SelfAndDescendants()).ToList())
            )
            .ToList();
        collector.FindIds(blocks.SelectMany(pair => pair.Blocks));
        foreach (var (section, own) in blocks)
        {
            collector.Collect(section, own);
        }

        return collector._requirements;
    }

    /// <summary>An id counts if it is set apart, usual, or one of several with the same letters; a repeated one is a reference.</summary>
    private void FindIds(IEnumerable<PrdBlock> blocks)
    {
        var found = blocks
            .Select(block => (Block: block, Id: OwnIdOf(block)))
            .Where(pair => pair.Id is not null)
            .Select(pair => (pair.Block, Id: pair.Id!))
            .ToList();
        var families = found
            .GroupBy(pair => pair.Id.Prefix, StringComparer.Ordinal)
            .Where(family => family.Select(pair => pair.Id.Id).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(family => family.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (block, id) in found)
        {
            if ((id.IsSetApart || id.IsCommon || families.Contains(id.Prefix)) && _taken.Add(id.Id))
            {
                _ids.Add(block, id);
            }
        }
    }

    private static OwnId? OwnIdOf(PrdBlock block) =>
        block switch
        {
            PrdParagraph { Text: var text } => OwnId.At(text.Text),
            PrdListItem { Text: var text } => OwnId.At(text.Text),
            PrdTableRow { Cells: [var cell, ..] } => OwnId.At(cell.Text) is { IsSetApart: true } id
            && id.Length == cell.Length
                ? id
                : null,
            _ => null,
        };

    private void Collect(PrdSection section, List<PrdBlock> blocks)
    {
        var (texts, codes) = (0, 0);
        foreach (var block in blocks)
        {
            if (!IsRequirement(block))
            {
                continue;
            }

            var own = _ids.GetValueOrDefault(block);
            var id =
                own?.Id
                ?? (block is PrdCodeBlock ? Generated(section, "code-", ref codes) : Generated(section, "", ref texts));
            var requirement = Make(block, own, id);
            requirement.Parent = ParentOf(block);
            requirement.Parent?.Add(requirement);
            section.RequirementList.Add(requirement);
            _requirements.Add(requirement);
        }
    }

    private static string Generated(PrdSection section, string kind, ref int count)
    {
        count++;
        return string.Create(CultureInfo.InvariantCulture, $"{section.Slug}#{kind}{count}");
    }

    private static bool IsRequirement(PrdBlock block) =>
        block
            is PrdParagraph
                or PrdTableRow
                or PrdListItem { Text.IsEmpty: false }
                or PrdCodeBlock { Text.IsEmpty: false };

    private static PrdRequirement? ParentOf(PrdBlock block)
    {
        for (var outer = block.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is PrdListItem { Requirement: { } requirement })
            {
                return requirement;
            }
        }

        return null;
    }

    private PrdRequirement Make(PrdBlock block, OwnId? own, string id)
    {
        var (kind, text, span) = block switch
        {
            PrdParagraph paragraph => (RequirementKind.Paragraph, paragraph.Text, paragraph.Text.Span),
            PrdListItem item => (RequirementKind.Item, item.Text, item.Text.Span),
            PrdTableRow row => (
                RequirementKind.Row,
                RichTextBuilder.Join(_source, row.Cells, " | ", row.Span),
                row.Span
            ),
            PrdCodeBlock code => (RequirementKind.Code, code.Text, code.Text.Span),
            _ => throw new ArgumentException("The block is no requirement.", nameof(block)),
        };
        var (lead, body) = kind is RequirementKind.Row or RequirementKind.Code
            ? (null, text)
            : RunIn.Split(text, own?.Length ?? 0);
        var requirement = new PrdRequirement
        {
            Id = id,
            HasOwnId = own is not null,
            Kind = kind,
            Text = text,
            Cells = block is PrdTableRow { Cells: var cells } ? cells : [],
            Lead = lead,
            Body = body,
            Span = span,
            Block = block,
        };
        Link(block, requirement);
        return requirement;
    }

    private static void Link(PrdBlock block, PrdRequirement requirement)
    {
        switch (block)
        {
            case PrdParagraph paragraph:
                paragraph.Requirement = requirement;
                break;
            case PrdListItem item:
                item.Requirement = requirement;
                break;
            case PrdTableRow row:
                row.Requirement = requirement;
                break;
            case PrdCodeBlock code:
                code.Requirement = requirement;
                break;
        }
    }
}

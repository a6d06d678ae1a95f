using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Rows of tables that list features, requirements or functions; not those that describe fields.</summary>
internal sealed class RowSource : IEvidenceSource
{
    private const double Name = 2;
    private const double Description = 1.8;
    private const int MaxName = 50;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context)
    {
        var described = context
            .Analysis.Entities.Entities.Where(entity => entity.Notation == EntityNotation.Table)
            .Select(entity => entity.Span)
            .ToHashSet();
        return from table in context.Document.Tables
            where !described.Contains(table.Span)
            from row in table.Rows
            let weight = row.Requirement is { } told ? context.Standing.Of(told) : 0
            where weight > 0
            from cell in row.Cells.Take(4)
            where !cell.IsEmpty
            from evidence in Of(row, cell, weight)
            select evidence;
    }

    private static IEnumerable<Evidence> Of(PrdTableRow row, RichText cell, double weight)
    {
        var isName = cell.Length <= MaxName;
        var deeds = isName ? PhraseDeeds.Read(cell) : SentenceDeeds.Read(Sentence.Split(cell)[0]);
        return deeds.Select(deed => new Evidence(
            deed,
            Weights.Of(deed) * weight * (isName ? Name : Description),
            cell.Span,
            row.Section,
            "row"
        ));
    }
}

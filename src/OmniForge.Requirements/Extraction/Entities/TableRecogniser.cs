using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Tables that describe fields, one row a field.</summary>
internal static partial class TableRecogniser
{
    public static IEnumerable<EntityMention> Recognise(PrdDocument document, Predicate<PrdRequirement> mayDescribe) =>
        from table in document.Tables
        where table.Rows.Count > 0 && mayDescribe(table.Rows[0].Requirement)
        let name = NameColumn(table)
        where name >= 0 && Describes(table, name)
        let fields = table.Rows.SelectMany(row => Fields(table, row, name)).ToList()
        where fields.Count > 0
        select new EntityMention(EntityNames.Of(table), table.Span, table.Section, EntityNotation.Table, fields, []);

    private static int NameColumn(PrdTable table)
    {
        for (var column = 0; column < table.Header.Count; column++)
        {
            if (ColumnLexicon.IsName(table.Header[column].Text))
            {
                return column;
            }
        }
        return
            table.Header is [{ IsEmpty: true }, _, ..]
            && table.Rows.All(row => Identifier().IsMatch(row.Cells[0].Trim().Text))
            && table.Header.Any(head => ColumnLexicon.RoleOf(head.Text) == FieldPhraseRole.Type)
            ? 0
            : -1;
    }

    /// <summary>A name and a description alone describe a field only where the names are written as names of fields.</summary>
    private static bool Describes(PrdTable table, int name)
    {
        var others = table.Header.Where((_, column) => column != name).Select(head => head.Text).ToList();
        var isTyped = others.Exists(head =>
            ColumnLexicon.RoleOf(head)
                is FieldPhraseRole.Type
                    or FieldPhraseRole.Required
                    or FieldPhraseRole.Default
                    or FieldPhraseRole.Setter
        );
        var areNames = table.Rows.Count(row => Identifier().IsMatch(row.Cells[name].Text)) * 2 >= table.Rows.Count;
        return isTyped || (others.Exists(ColumnLexicon.IsRule) && areNames);
    }

    private static IEnumerable<FieldMention> Fields(PrdTable table, PrdTableRow row, int name)
    {
        var cell = row.Cells[name].Trim();
        if (cell.IsEmpty)
        {
            return [];
        }
        var uses = Uses(table, row).ToList();
        var phrases = Phrases(table, row, name).ToList();
        return Names(cell)
            .Select(field => new FieldMention(field.Text, field.Span, row.Requirement.Id, phrases) { Uses = uses });
    }

    private static IEnumerable<FieldPhrase> Phrases(PrdTable table, PrdTableRow row, int name)
    {
        var hasType = table.Header.Any(head => ColumnLexicon.RoleOf(head.Text) == FieldPhraseRole.Type);
        var isFirst = true;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (column == name || row.Cells[column].Trim().IsEmpty)
            {
                continue;
            }
            var head = column < table.Header.Count ? table.Header[column].Text : "";
            if (
                OperationNamer.Imperative(head, certain: false, VerbSet.Common) is not null
                || RoleOf(table, column) is not { } role
            )
            {
                continue;
            }
            var isContent = role == FieldPhraseRole.Rule && !hasType && isFirst;
            isFirst &= role != FieldPhraseRole.Rule;
            yield return new(isContent ? FieldPhraseRole.Type : role, row.Cells[column].Trim());
        }
    }

    /// <summary>What cells of a column are for, by its head, or else by what all of them say.</summary>
    private static FieldPhraseRole? RoleOf(PrdTable table, int column)
    {
        var role = ColumnLexicon.RoleOf(column < table.Header.Count ? table.Header[column].Text : "");
        return
            role == FieldPhraseRole.Rule
            && ColumnLexicon.ArePresence([
                .. table.Rows.Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Text),
            ])
            ? FieldPhraseRole.Required
            : role;
    }

    /// <summary>Columns that are headed by operations tell which of them take the field.</summary>
    private static IEnumerable<FieldUse> Uses(PrdTable table, PrdTableRow row)
    {
        for (var column = 0; column < Math.Min(table.Header.Count, row.Cells.Count); column++)
        {
            if (OperationNamer.Imperative(table.Header[column].Text, certain: false, VerbSet.Common) is { } operation)
            {
                var cell = row.Cells[column].Text.Trim().ToLowerInvariant();
                var isRequired = Must().IsMatch(cell);
                yield return new(operation, isRequired || Can().IsMatch(cell), isRequired);
            }
        }
    }

    [GeneratedRegex(
        @"^(?:must|required|mandatory|yes|needed|m|x|r|\u2713|\u2714|\u25cf)\b?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Must();

    [GeneratedRegex(
        @"^(?:can|may|optional|o|\(x\)|\(\u2713\)|\u25cb|\u25ef|if wanted)\b?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Can();

    private static IEnumerable<RichText> Names(RichText cell)
    {
        var words = cell.Text.Contains('(', StringComparison.Ordinal)
            ? cell.Slice(0, cell.Text.IndexOf('(', StringComparison.Ordinal)).Trim()
            : cell;
        var several = Several().Matches(words.Text);
        return several.Count > 1 ? several.Select(match => words.Slice(match.Index, match.Length)) : [words];
    }

    [GeneratedRegex(@"^[a-z]\w*$|^\w+_\w+$|^[a-z]+[A-Z]\w*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"(?<=^|[,/]\s*|\band\s+)[A-Za-z]\w*(?=\s*(?:[,/]|\band\b|$))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Several();
}

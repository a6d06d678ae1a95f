namespace OmniForge.Requirements.Documents;

/// <summary>A table.</summary>
public sealed class PrdTable : PrdBlock
{
    /// <summary>The cells of the head row; those of a table without head row are empty.</summary>
    public required IReadOnlyList<RichText> Header { get; init; }

    /// <summary>The rows below the head row; each has at least as many cells as the head row.</summary>
    public required IReadOnlyList<PrdTableRow> Rows { get; init; }

    /// <summary>A line above or below that names the table (<c>Table 1. Inputs</c>), or null.</summary>
    public RichText? Caption { get; internal set; }

    /// <summary>The first column whose head is one of the names, without regard to case; -1 if there is none.</summary>
    public int ColumnOf(params ReadOnlySpan<string> names)
    {
        for (var column = 0; column < Header.Count; column++)
        {
            foreach (var name in names)
            {
                if (string.Equals(Header[column].Text, name, StringComparison.OrdinalIgnoreCase))
                {
                    return column;
                }
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<PrdBlock> Children => Rows;
}

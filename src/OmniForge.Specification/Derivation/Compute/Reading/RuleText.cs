using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>A sentence, or a line of a listing, that may hold a rule.</summary>
/// <param name="Statement">The statement that it is or belongs to.</param>
/// <param name="Text">Its text.</param>
/// <param name="Condition">The condition of the listing's branch that it stands in, as words before it; empty outside of branches.</param>
/// <param name="Opening">The line that opens that branch, or null.</param>
internal sealed record RuleText(Statement Statement, RichText Text, string Condition = "", RichText? Opening = null)
{
    /// <summary>Its words, with the condition before them.</summary>
    public string Words => $"{Condition}{Text.Text}";

    /// <summary>What stands before it and may name what it is about: the heading, or the bold words of its paragraph.</summary>
    public IEnumerable<string> Labels
    {
        get
        {
            if (Statement.Requirement.Lead is { } lead)
            {
                yield return lead.Text;
            }

            yield return Statement.Requirement.Section.Name.Text;
        }
    }

    /// <summary>The table directly behind it, or null.</summary>
    public PrdTable? FollowingTable(PrdDocument document)
    {
        var end = Statement.Requirement.Span.End;
        var table = document.Tables.FirstOrDefault(table => table.Span.Start >= end);
        return
            table is not null
            && !document.Requirements.Any(one =>
                one.Span.Start >= end && one.Span.End <= table.Span.Start && one != Statement.Requirement
            )
            ? table
            : null;
    }

    /// <summary>Where it stands.</summary>
    public SourceSpan Span => Text.Span;
}

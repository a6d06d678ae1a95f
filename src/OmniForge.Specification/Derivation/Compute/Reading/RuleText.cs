using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>
/// A sentence, or a line of a listing, that may hold a rule. It is lexed once, however many operations of the node read it.
/// </summary>
/// <param name="source">The statement that it is or belongs to.</param>
/// <param name="text">Its text.</param>
/// <param name="condition">The condition of the listing's branch that it stands in, as words before it; empty outside of branches.</param>
/// <param name="companions">What else it is made of: the line that opens that branch, lines and items that go on with it; null, if nothing.</param>
/// <param name="code">The line without its comment, or all that is read as one; null, if it is the text as it stands.</param>
internal sealed class RuleText(
    NodeStatement source,
    RichText text,
    string condition = "",
    IReadOnlyList<RichText>? companions = null,
    string? code = null
)
{
    /// <summary>The statement that it is or belongs to.</summary>
    public Statement Statement => source.Statement;

    /// <summary>Whether it illustrates and demands nothing.</summary>
    public bool IsIllustration => source.IsIllustration;

    /// <summary>Its text.</summary>
    public RichText Text => text;

    /// <summary>What else it is made of.</summary>
    public IReadOnlyList<RichText> Companions => companions ?? [];

    /// <summary>Its words, with the condition before them.</summary>
    public string Words { get; } = condition.Length == 0 ? code ?? text.Text : $"{condition}{code ?? text.Text}";

    /// <summary>Whether it is only a number of a step or a short title.</summary>
    public bool IsTitle { get; } = SentenceText.IsTitle($"{condition}{code ?? text.Text}");

    /// <summary>What it may be read as, in the order of <see cref="SentenceText.Candidates"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Lexeme>> Readings => field ??= [.. SentenceText.Readings(Words)];

    /// <summary>The value that it asks for, if it is a question that answers itself; else null.</summary>
    public Symbol? Asked { get; } = LocalNames.OfQuestion($"{condition}{code ?? text.Text}");

    /// <summary>What it says about the computation in general.</summary>
    public GeneralRule General => field ??= GeneralRule.Of(Words);

    /// <summary>How far it only presents an operation.</summary>
    public Presentation Presentation => field ??= Presentation.Of(Words);

    /// <summary>What stands before it and may name what it is about: the heading, or the bold words of its paragraph.</summary>
    public IReadOnlyList<IReadOnlyList<Lexeme>> Labels => source.Labels;

    /// <summary>The text with other words, of which some stand in other places.</summary>
    public RuleText Going(string words, IReadOnlyList<RichText> others) => new(source, text, "", others, words);

    /// <summary>The table directly behind it, or null.</summary>
    public PrdTable? FollowingTable(PrdDocument document)
    {
        var end = Statement.Requirement.Span.End;
        var table = document
            .Tables.Concat(document.ValueLists)
            .Where(table => table.Span.Start >= end)
            .MinBy(table => table.Span.Start);
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

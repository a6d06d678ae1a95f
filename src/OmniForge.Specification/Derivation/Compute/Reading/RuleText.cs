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
/// <param name="opening">The line that opens that branch, or null.</param>
/// <param name="code">The line without its comment; null, if it is no code.</param>
internal sealed class RuleText(
    NodeStatement source,
    RichText text,
    string condition = "",
    RichText? opening = null,
    string? code = null
)
{
    /// <summary>The statement that it is or belongs to.</summary>
    public Statement Statement => source.Statement;

    /// <summary>Whether it illustrates and demands nothing.</summary>
    public bool IsIllustration => source.IsIllustration;

    /// <summary>Its text.</summary>
    public RichText Text => text;

    /// <summary>The line that opens the branch that it stands in, or null.</summary>
    public RichText? Opening => opening;

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

using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>A statement with what every operation of a node asks of it.</summary>
/// <param name="statement">The statement.</param>
internal sealed partial class NodeStatement(Statement statement)
{
    /// <summary>The statement.</summary>
    public Statement Statement => statement;

    /// <summary>Whether it is an example, or part of one.</summary>
    public bool IsIllustration { get; } = Illustration.Is(statement);

    /// <summary>Whether it may have a rule even outside of the operations.</summary>
    public bool MayHaveRule { get; } = RuleCue.MayBe(statement.Text.Text);

    /// <summary>The bold words or the short first sentence of its paragraph, if there are any, and the heading, each lexed.</summary>
    public IReadOnlyList<IReadOnlyList<Lexeme>> Labels =>
        field ??= [
            .. Opening() is { } opening ? [Lexer.Split(opening)] : (IReadOnlyList<Lexeme>[])[],
            Lexer.Split(statement.Requirement.Section.Name.Text),
        ];

    /// <summary>"Annual depreciation (annual_depreciation)." before a sentence without a subject of its own.</summary>
    private string? Opening()
    {
        if (statement.Requirement.Lead is { } lead)
        {
            return lead.Text;
        }

        var text = statement.Requirement.Body.Text;
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end is > 0 and <= LongestOpening && statement.Column is null
            ? NameInBrackets().Replace(text[..end], "")
            : null;
    }

    private const int LongestOpening = 80;

    [GeneratedRegex(@"\s*\(\w+\)\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NameInBrackets();
}

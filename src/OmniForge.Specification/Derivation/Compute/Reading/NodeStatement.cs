using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>A statement with what every operation of a node asks of it.</summary>
/// <param name="statement">The statement.</param>
internal sealed class NodeStatement(Statement statement)
{
    /// <summary>The statement.</summary>
    public Statement Statement => statement;

    /// <summary>Whether it is an example, or part of one.</summary>
    public bool IsIllustration { get; } = Illustration.Is(statement);

    /// <summary>Whether it may have a rule even outside of the operations.</summary>
    public bool MayHaveRule { get; } = RuleCue.MayBe(statement.Text.Text);

    /// <summary>The bold words of its paragraph, if there are any, and the heading, each lexed.</summary>
    public IReadOnlyList<IReadOnlyList<Lexeme>> Labels =>
        field ??= statement.Requirement.Lead is { } lead
            ? [Lexer.Split(lead.Text), Lexer.Split(statement.Requirement.Section.Name.Text)]
            : [Lexer.Split(statement.Requirement.Section.Name.Text)];
}

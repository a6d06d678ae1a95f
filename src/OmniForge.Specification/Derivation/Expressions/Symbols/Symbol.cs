using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>Something that an expression may name.</summary>
/// <param name="Name">Its name: words, snake_case or camelCase.</param>
/// <param name="Expression">What it stands for.</param>
/// <param name="Kind">What sort of value it has.</param>
public sealed record Symbol(string Name, Expression Expression, ValueKind Kind)
{
    /// <summary>The values of an enum; empty, if it is none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Other phrases for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Words of its unit that its name does not tell, such as <c>kg</c>.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Whether its sort of value is not declared, but to be told by how it is computed.</summary>
    public bool IsUntyped { get; init; }

    /// <summary>Whether it is a value that sentences name in passing; "of …" behind its name says nothing new.</summary>
    public bool IsPassing { get; init; }

    /// <summary>What selects the row, if it is a column of a table; "of the zone" behind its name says nothing new.</summary>
    public Symbol? Key { get; init; }
}

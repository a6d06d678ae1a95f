using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>Something that an expression may name.</summary>
/// <param name="Name">Its name: words, snake_case or camelCase.</param>
/// <param name="Expression">What it stands for.</param>
/// <param name="Kind">What sort of value it has.</param>
public sealed record Symbol(string Name, Expression Expression, ValueKind Kind)
{
    /// <summary>The values of an enum; empty, if it is none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The regular expression that its texts match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether it is a calendar day, if it is a time.</summary>
    public bool IsDay { get; init; }

    /// <summary>Its lower limit, or null.</summary>
    public Bound? Lower { get; init; }

    /// <summary>Its upper limit, or null.</summary>
    public Bound? Upper { get; init; }

    /// <summary>Whether a number is within its limits.</summary>
    public bool Allows(decimal value) =>
        (Lower is null || (Lower.IsExclusive ? value > Lower.Value : value >= Lower.Value))
        && (Upper is null || (Upper.IsExclusive ? value < Upper.Value : value <= Upper.Value));

    /// <summary>Other phrases for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Words of its unit that its name does not tell, such as <c>kg</c>.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Whether its sort of value is not declared, but to be told by how it is computed.</summary>
    public bool IsUntyped { get; init; }

    /// <summary>Whether it is a value that sentences name in passing; "of …" behind its name says nothing new.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Name of the item of a list that it belongs to, such as <c>line</c> for the price of a line; else null.</summary>
    public string? Item { get; init; }

    /// <summary>Name of its items, if it is a list of objects or values.</summary>
    public string? Items { get; init; }

    /// <summary>What its items hold, if it is a list that is answered and its declaration tells; else empty.</summary>
    public IReadOnlyList<string> RowFields { get; init; } = [];

    /// <summary>What selects the row, if it is a column of a table; "of the zone" behind its name says nothing new.</summary>
    public Symbol? Key { get; init; }
}

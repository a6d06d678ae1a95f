using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What the PRD says of a field, as far as it was understood.</summary>
/// <param name="Mention">Where it says so.</param>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="Type">What it may hold; null if that was not understood.</param>
/// <param name="Values">The values that <paramref name="Type"/>, an enum, has; else empty.</param>
/// <param name="Default">Its default, or what it is at first; null, if there is none.</param>
/// <param name="IsInitial">Whether the default is what it is at first, rather than what counts if the caller is silent.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="NullWhile">The status during which it is null, or null.</param>
/// <param name="IsRequired">Whether the PRD says that it must be given (true) or may be left out (false); null: it is silent.</param>
/// <param name="IsSetBySystem">Whether the system sets it.</param>
/// <param name="IsSetByCaller">Whether the PRD says that the caller sets it.</param>
/// <param name="IsImmutable">Whether it never changes.</param>
/// <param name="IsUnique">Whether no two entities share it.</param>
/// <param name="UniqueIgnoresCase">Whether that is without regard to case.</param>
/// <param name="IsKey">Whether the PRD marks it as the key.</param>
/// <param name="Description">What it means, one line, or null.</param>
/// <param name="Unread">What was not understood; empty, if all was.</param>
public sealed record FieldReading(
    FieldMention Mention,
    string Name,
    FieldType? Type,
    IReadOnlyList<string> Values,
    LiteralExpression? Default,
    bool IsInitial,
    bool IsNullable,
    string? NullWhile,
    bool? IsRequired,
    bool IsSetBySystem,
    bool IsSetByCaller,
    bool IsImmutable,
    bool IsUnique,
    bool UniqueIgnoresCase,
    bool IsKey,
    string? Description,
    IReadOnlyList<UnreadPhrase> Unread
)
{
    /// <summary>Whether it is a list, be it one of items that are not understood.</summary>
    public bool IsList { get; init; }

    /// <summary>
    /// What it holds, for an operation that needs a human anyway: anything, if some words about it were not understood; a guess by
    /// its name, if nothing tells.
    /// </summary>
    public FieldType SupposedType =>
        Unread.Count > 0 && Type is not null
            ? new OpenType()
            : Type ?? (IsList ? new ListType(new OpenType()) : SortByName.Of(Name) ?? new OpenType());
}

using OmniForge.Requirements.House;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Types that a house agreed on for fields of some names.</summary>
internal static class HouseTypes
{
    /// <summary>The type of a field of a name; null, where no rule is about such names or the PRD's limits contradict it.</summary>
    public static TypeWord? OfName(FieldDraft draft) =>
        draft.Surroundings.House.TypeOf(draft.Name) is { IsForAll: false } rule ? Of(draft, rule.Type) : null;

    /// <summary>The type of any field; null, where there is no such rule or the PRD's limits contradict it.</summary>
    public static TypeWord? OfAny(FieldDraft draft) =>
        draft.Surroundings.House.TypeOf(draft.Name) is { IsForAll: true } rule ? Of(draft, rule.Type) : null;

    private static TypeWord? Of(FieldDraft draft, HouseType agreed)
    {
        var isNumber = agreed is HouseType.Integer or HouseType.Decimal or HouseType.Money;
        var wantsNumber = draft.Bounds.Exists(bound => bound.Unit == BoundUnit.Value);
        var wantsDecimals = draft.Places is > 0;
        return (wantsNumber && !isNumber) || (wantsDecimals && agreed is not (HouseType.Decimal or HouseType.Money))
            ? null
            : WordOf(agreed);
    }

    private static TypeWord WordOf(HouseType type) =>
        type switch
        {
            HouseType.Integer => TypeWord.Integer,
            HouseType.Decimal => TypeWord.Decimal,
            HouseType.Money => TypeWord.Money,
            HouseType.Boolean => TypeWord.Boolean,
            HouseType.Date => TypeWord.Date,
            HouseType.Instant => TypeWord.Instant,
            HouseType.TimeOfDay => TypeWord.TimeOfDay,
            HouseType.Uuid => TypeWord.Uuid,
            HouseType.Email => TypeWord.Email,
            _ => TypeWord.Text,
        };
}

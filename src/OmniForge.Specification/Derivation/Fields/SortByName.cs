using System.Collections.Frozen;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>
/// Guesses the sort of value by the words of a field's name, for operations that need a human anyway: nothing is carried out that
/// rests on it.
/// </summary>
internal static class SortByName
{
    private static readonly FrozenSet<string> Amounts = Set(
        "amount price cost costs fee charge surcharge total subtotal sum pay salary wage rate rebate discount tax vat balance interest principal instalment "
            + "installment payment deposit value premium income revenue budget rent refund commission bonus allowance credit debit share limit net gross part"
    );

    private static readonly FrozenSet<string> Measures = Set(
        "weight height length width depth volume area distance speed temperature percent percentage ratio average mean factor hours duration usage consumption"
    );

    private static readonly FrozenSet<string> Counts = Set(
        "count counter number quantity days weeks months years minutes attempts retries copies pieces page size offset limit rank position version score points age"
    );

    private static readonly FrozenSet<string> Texts = Set(
        "name title text reason message note notes comment description label code email address phone url path reference id key token username password word "
            + "phrase subject author owner reviewer assignee"
    );

    private static readonly FrozenSet<string> Truths = Set(
        "valid accepted allowed affordable eligible enabled active overdue approved successful passed expired required"
    );

    /// <summary>The sort, or null if the name tells none.</summary>
    /// <param name="name">The name in snake_case.</param>
    public static FieldType? Of(string name)
    {
        var words = name.Split('_');
        var last = words[^1];
        return last switch
        {
            "at" => new InstantType(),
            "on" or "date" or "day" when words.Length > 1 || last == "date" => new DateType(),
            _ when words[0] is "is" or "has" or "can" or "may" => new BooleanType(),
            _ when Truths.Contains(last) => new BooleanType(),
            _ when Texts.Contains(last) => new TextType(),
            _ when words is ["number" or "count", "of", ..] => new IntegerType(),
            _ when Amounts.Contains(last) || Measures.Contains(last) => new DecimalType(),
            _ when Counts.Contains(last) => new IntegerType(),
            _ when UnitWords.IsUnit(last) => new DecimalType(),
            _ when words.Any(Amounts.Contains) => new DecimalType(),
            _ => null,
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

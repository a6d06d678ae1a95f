using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Which named values expressions need, and the order in which they are computed.</summary>
internal static class Dependencies
{
    /// <summary>All fields of an expression.</summary>
    public static IEnumerable<FieldExpression> FieldsOf(Expression expression) =>
        ExpressionParts.All(expression).OfType<FieldExpression>();

    /// <summary>All lookups of an expression.</summary>
    public static IEnumerable<LookupExpression> LookupsOf(Expression expression) =>
        ExpressionParts.All(expression).OfType<LookupExpression>();

    /// <summary>Names of the values that an expression needs computed before.</summary>
    public static IEnumerable<string> LocalsOf(Expression expression) =>
        FieldsOf(expression)
            .Where(field => field.Scope == FieldScope.Local)
            .Select(field => field.Name)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The values that some need, each behind those that it needs; null if one is missing or needs itself.</summary>
    /// <param name="wanted">Names of the values that are needed, in the order in which they are told.</param>
    /// <param name="values">All values.</param>
    public static IReadOnlyList<NamedValue>? Order(
        IEnumerable<string> wanted,
        IReadOnlyDictionary<string, NamedValue> values
    )
    {
        var ordered = new List<NamedValue>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        return wanted.All(name => Visit(name, values, ordered, open)) ? ordered : null;
    }

    private static bool Visit(
        string name,
        IReadOnlyDictionary<string, NamedValue> values,
        List<NamedValue> ordered,
        HashSet<string> open
    )
    {
        if (ordered.Exists(value => value.Name == name))
        {
            return true;
        }

        if (!values.TryGetValue(name, out var value) || !open.Add(name))
        {
            return false;
        }

        if (!LocalsOf(value.Value).All(needed => Visit(needed, values, ordered, open)))
        {
            return false;
        }

        ordered.Add(value);
        return true;
    }
}

namespace OmniForge.Specification.Logic.Expressions;

/// <summary>Finds the items that an expression speaks of without saying of which list they are.</summary>
public static class FreeItems
{
    /// <summary>Names of these items; empty, if the expression has a value of its own.</summary>
    public static IReadOnlySet<string> Of(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var free = new HashSet<string>(StringComparer.Ordinal);
        Collect(expression, free);
        return free;
    }

    private static void Collect(Expression expression, HashSet<string> free)
    {
        switch (expression)
        {
            case FieldExpression { Scope: FieldScope.Item } item:
                free.Add(item.Name);
                break;
            case EachExpression each:
                var inner = new HashSet<string>(StringComparer.Ordinal);
                Collect(each.Body, inner);
                inner.Remove(each.Item);
                free.UnionWith(inner);
                Collect(each.List, free);
                break;
            default:
                foreach (var part in ExpressionParts.Of(expression))
                {
                    Collect(part, free);
                }

                break;
        }
    }
}

using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Puts values that are told of one item of a list, such as the amount of a line, in the place of their names.</summary>
/// <param name="values">All values.</param>
/// <param name="symbols">What sentences may name, the lists among them.</param>
internal sealed class ItemValues(IReadOnlyDictionary<string, NamedValue> values, SymbolTable symbols)
{
    private readonly Dictionary<string, bool> _ofItem = new(StringComparer.Ordinal);

    /// <summary>The values that have an own value, each without names of what is told of one item.</summary>
    public Dictionary<string, NamedValue> Resolve() =>
        values
            .Values.Where(value => !IsOfItem(value.Name))
            .Select(value =>
                value with
                {
                    Value = Resolve(value.Value),
                    Sources = [.. value.Sources.Concat(SourcesOf(value.Value)).Distinct()],
                }
            )
            .ToDictionary(value => value.Name, StringComparer.Ordinal);

    /// <summary>An expression without names of what is told of one item.</summary>
    public Expression Resolve(Expression expression) =>
        ExpressionParts.MapFields(
            expression,
            field => field.Scope == FieldScope.Local && IsOfItem(field.Name) ? Resolve(values[field.Name].Value) : field
        );

    /// <summary>A condition that some item makes true, as a condition of the list; null, if it is one of several lists.</summary>
    public Expression? OfList(Expression condition)
    {
        var resolved = Resolve(condition);
        if (FreeItems.Of(resolved) is not { Count: > 0 } free)
        {
            return resolved;
        }

        var list = symbols.Symbols.FirstOrDefault(symbol => symbol.Items == free.First());
        return free.Count == 1 && list is not null
            ? new EachExpression(EachOperator.Any, list.Expression, free.First(), resolved)
            : null;
    }

    /// <summary>The names of values of items that an expression needs.</summary>
    public IEnumerable<string> NamesIn(Expression expression) =>
        Dependencies
            .LocalsOf(expression)
            .Where(IsOfItem)
            .SelectMany(name => NamesIn(values[name].Value).Prepend(name))
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<Model.SourceReference> SourcesOf(Expression expression) =>
        NamesIn(expression).SelectMany(name => values[name].Sources);

    private bool IsOfItem(string name)
    {
        if (_ofItem.TryGetValue(name, out var known))
        {
            return known;
        }

        _ofItem[name] = false;
        return _ofItem[name] = values.TryGetValue(name, out var value) && FreeItems.Of(Resolve(value.Value)).Count > 0;
    }
}

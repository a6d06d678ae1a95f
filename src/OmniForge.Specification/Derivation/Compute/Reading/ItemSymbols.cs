using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Names what items of lists have: the price of a line, a recent password.</summary>
internal static class ItemSymbols
{
    /// <summary>The symbols of a list's items; none, if the input is no list.</summary>
    /// <param name="input">The input.</param>
    /// <param name="parts">What objects of lists hold.</param>
    /// <param name="symbolOf">The symbol of a field.</param>
    public static IEnumerable<Symbol> Of(
        FieldReading input,
        IReadOnlyList<Part> parts,
        Func<FieldReading, Symbol> symbolOf
    )
    {
        if (!IsCertain(input) || input.Type is not ListType list)
        {
            return [];
        }

        var name = NameOf(input.Name, list);
        var item = new FieldExpression(FieldScope.Item, name);
        return list.Item is ModelType
            ? (parts.FirstOrDefault(part => part.Name == name)?.Readings ?? [])
                .Select(field =>
                    symbolOf(field) with
                    {
                        Expression = new MemberExpression(item, field.Name),
                        Item = name,
                    }
                )
                .Select(symbol =>
                    symbol.Kind == ValueKind.Boolean
                        ? symbol
                        : symbol with
                        {
                            Aliases = [.. Prefixed(name, symbol.Name)],
                        }
                )
            :
            [
                symbolOf(input with { Name = name, Type = list.Item }) with
                {
                    Name = name,
                    Expression = item,
                    Item = name,
                },
            ];
    }

    /// <summary>Whether an input is a list that no request leaves out without a default.</summary>
    public static bool IsCertain(FieldReading input) =>
        input.Type is ListType && !input.IsNullable && (input.IsRequired != false || input.Default is not null);

    /// <summary>"Line weight kg", "line weight".</summary>
    private static IEnumerable<string> Prefixed(string item, string field)
    {
        var words = Naming.WordsOf(field);
        var noun = item.Replace('_', ' ');
        yield return $"{noun} {string.Join(' ', words)}";
        if (Naming.UnitOf(words) is { Count: > 0 } unit)
        {
            yield return $"{noun} {string.Join(' ', words.SkipLast(unit.Count))}";
        }
    }

    /// <summary>An output as a list of rows, if it is one.</summary>
    public static Symbol AsRows(Symbol output, FieldReading reading, IReadOnlyList<Part> parts)
    {
        var part = parts.FirstOrDefault(one => one.Name == Part.NameOf(reading.Name));
        return part is null && !reading.IsList && reading.Type is not ListType
            ? output
            : output with
            {
                Kind = ValueKind.List,
                IsUntyped = false,
                RowFields = [.. part?.Readings.Select(field => field.Name) ?? []],
            };
    }

    /// <summary>The name of a list's items.</summary>
    public static string NameOf(string list, ListType type) =>
        type.Item is ModelType(var model) ? model
        : Inflection.SingularOfName(list) is var singular && singular != list ? singular
        : $"{list}_item";

    /// <summary>A value that a sentence names in passing, as one of an item, if its name says so: "the amount of a line", "the line total".</summary>
    public static Symbol Owned(Symbol local, SymbolTable symbols)
    {
        if (local.Item is not null)
        {
            return local;
        }

        var words = Naming.WordsOf(local.Name).ToList();
        foreach (var list in symbols.Symbols.Where(symbol => symbol.Items is not null))
        {
            var noun = Naming.WordsOf(list.Items!);
            var head = words.Count > noun.Count && Spelling.AreSame([.. words.Take(noun.Count)], noun);
            var of = words.IndexOf("of");
            var rest = words.Skip(of + 1).SkipWhile(word => word is "each" or "every" or "any" or "one").ToList();
            if (of > 0 && Spelling.AreSame(rest, noun))
            {
                var own = words.Take(of).ToList();
                return local with
                {
                    Item = list.Items,
                    IsPassing = false,
                    Aliases = [string.Join(' ', own), string.Join(' ', noun.Concat(own))],
                };
            }

            if (head)
            {
                return local with
                {
                    Item = list.Items,
                    IsPassing = false,
                    Aliases = [$"{string.Join(' ', words.Skip(noun.Count))} of {string.Join(' ', noun)}"],
                };
            }
        }

        return local;
    }
}

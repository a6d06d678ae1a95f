using System.Globalization;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using SortKey = OmniForge.Specification.Logic.Operations.SortKey;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>What a list must answer, computed from the values of its tests.</summary>
internal sealed class ListModel(EntitySpec entity, ListLogic logic)
{
    /// <summary>A value for a filter that a held value passes.</summary>
    public static WireValue Given(FilterMatch match, WireValue held) =>
        (match, held) switch
        {
            (FilterMatch.Contains, WireText(var text)) => WireValue.Text(text.Length > 2 ? text[1..^1] : text),
            (FilterMatch.ContainsIgnoringCase, WireText(var text)) => WireValue.Text(
                (text.Length > 2 ? text[1..^1] : text).ToUpperInvariant()
            ),
            (FilterMatch.EqualIgnoringCase, WireText(var text)) => WireValue.Text(text.ToUpperInvariant()),
            (FilterMatch.StartsWith, WireText(var text)) => WireValue.Text(text[..Math.Min(3, text.Length)]),
            (FilterMatch.StartsWithIgnoringCase, WireText(var text)) => WireValue.Text(
                text[..Math.Min(3, text.Length)].ToUpperInvariant()
            ),
            (FilterMatch.HasItem, WireList { Items: [var first, ..] }) => first,
            _ => held,
        };

    /// <summary>The matching records in their order.</summary>
    public List<IReadOnlyList<WireField>> Select(
        IEnumerable<IReadOnlyList<WireField>> records,
        IReadOnlyList<WireField> wanted
    )
    {
        var found = records.Where(record => logic.Filters.All(filter => Passes(filter, record, wanted))).ToList();
        foreach (var key in logic.Order.Reverse())
        {
            var comparer = Comparer<IReadOnlyList<WireField>>.Create((one, other) => Compare(key, one, other));
            found = [.. found.Order(comparer)];
        }
        return found;
    }

    /// <summary>The part of them that is answered.</summary>
    public IEnumerable<IReadOnlyList<WireField>> Page(
        List<IReadOnlyList<WireField>> found,
        IReadOnlyList<WireField> wanted,
        IReadOnlyList<FieldSpec> inputs
    )
    {
        if (logic.Paging is not { } paging)
        {
            return found;
        }
        var size = Number(paging.SizeInput, wanted, inputs);
        var start = paging.StartInput is { } input ? Number(input, wanted, inputs) : 0;
        return found.Skip(paging.StartInput is not null && paging.StartIsPage ? (start - 1) * size : start).Take(size);
    }

    /// <summary>A value of a record as text.</summary>
    public static string Text(IReadOnlyList<WireField> record, string name) =>
        record.First(field => field.Name == name).Value switch
        {
            WireText(var text) => text,
            WireNumber(var number) => number.ToString(CultureInfo.InvariantCulture),
            WireTruth(var truth) => truth ? "1" : "0",
            _ => "",
        };

    private static int Number(string input, IReadOnlyList<WireField> wanted, IReadOnlyList<FieldSpec> inputs) =>
        wanted.FirstOrDefault(field => field.Name == FieldName.Of(input))?.Value is WireNumber(var number)
            ? (int)number
            : (int)(inputs.First(field => field.Name == input).Default?.Value as decimal? ?? 0);

    private bool Passes(ListFilter filter, IReadOnlyList<WireField> record, IReadOnlyList<WireField> wanted)
    {
        if (wanted.FirstOrDefault(field => field.Name == FieldName.Of(filter.Input))?.Value is not { } given)
        {
            return true;
        }
        if (filter.OtherFields.Count > 0)
        {
            return filter
                .OtherFields.Prepend(filter.Field)
                .Any(field => Passes(filter with { Field = field, OtherFields = [] }, record, wanted));
        }
        var held = record.First(field => field.Name == FieldName.Of(filter.Field)).Value;
        var (text, part) = (Text(record, FieldName.Of(filter.Field)), Text([new WireField("given", given)], "given"));
        return filter.Match switch
        {
            FilterMatch.Equal => text == part,
            FilterMatch.EqualIgnoringCase => string.Equals(text, part, StringComparison.OrdinalIgnoreCase),
            FilterMatch.Contains => text.Contains(part, StringComparison.Ordinal),
            FilterMatch.ContainsIgnoringCase => text.Contains(part, StringComparison.OrdinalIgnoreCase),
            FilterMatch.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            FilterMatch.StartsWithIgnoringCase => text.StartsWith(part, StringComparison.OrdinalIgnoreCase),
            FilterMatch.HasItem => held is WireList list && list.Items.Contains(given),
            FilterMatch.AtLeast => Compare(filter.Field, text, part) >= 0,
            FilterMatch.AtMost => Compare(filter.Field, text, part) <= 0,
            FilterMatch.MoreThan => Compare(filter.Field, text, part) > 0,
            _ => Compare(filter.Field, text, part) < 0,
        };
    }

    private int Compare(SortKey key, IReadOnlyList<WireField> one, IReadOnlyList<WireField> other)
    {
        var (left, right) = (Text(one, FieldName.Of(key.Field)), Text(other, FieldName.Of(key.Field)));
        var order =
            key.Ranking is { } ranking ? ranking.ToList().IndexOf(left) - ranking.ToList().IndexOf(right)
            : key.IgnoresCase ? string.CompareOrdinal(left.ToLowerInvariant(), right.ToLowerInvariant())
            : Compare(key.Field, left, right);
        return key.IsDescending ? -order : order;
    }

    private int Compare(string field, string one, string other) =>
        entity.Model.Fields.First(candidate => candidate.Name == field).Type is IntegerType or DecimalType
            ? decimal.Parse(one, CultureInfo.InvariantCulture)
                .CompareTo(decimal.Parse(other, CultureInfo.InvariantCulture))
            : string.CompareOrdinal(one, other);
}

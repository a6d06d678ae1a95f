using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Lists that may show something: short and longer ones, with items that are alike and that differ.</summary>
/// <param name="models">The models of objects.</param>
/// <param name="valuesOf">The values that are tried for a field that is no list.</param>
internal sealed class CandidateLists(
    IReadOnlyList<ModelSpec> models,
    Func<FieldSpec, int, IReadOnlyList<object>> valuesOf
)
{
    private const int Items = 24;
    private static readonly int[] Lengths = [3, 1, 2, 0, 4, 5, 7, 2, 3, 4, 6, 8, 2, 3, 5, 12];

    /// <summary>The lists of a field.</summary>
    public IEnumerable<object> Of(FieldSpec field, ListType type)
    {
        var items = ItemsOf(field, type.Item);
        if (items.Count == 0)
        {
            yield break;
        }

        var (state, at) = (20250301u, 0);
        foreach (var length in Lengths.Append(type.MinItems ?? 0).Append(type.MaxItems ?? 0))
        {
            var list = new List<object?>();
            for (var i = 0; i < length && i < Items; i++)
            {
                list.Add(at < items.Count ? items[at++] : items[Next(ref state, items.Count)]);
            }

            if (list.Count >= (type.MinItems ?? 0) && list.Count <= (type.MaxItems ?? int.MaxValue))
            {
                yield return list;
            }
        }
    }

    private List<object> ItemsOf(FieldSpec field, FieldType item) =>
        item is ModelType(var name)
            ? Records(models.FirstOrDefault(model => model.Name == name))
            : [.. valuesOf(field with { Type = item }, Items)];

    private List<object> Records(ModelSpec? model)
    {
        var fields = (model?.Fields ?? []).Select(field => (field.Name, Values: valuesOf(field, Items))).ToList();
        if (fields.Count == 0 || fields.Exists(field => field.Values.Count == 0))
        {
            return [];
        }

        var state = 20250401u;
        return
        [
            .. Enumerable
                .Range(0, Items)
                .Select(n => new RecordValue(
                    fields.ToDictionary(
                        field => field.Name,
                        field =>
                            (object?)field.Values[n < 2 ? n % field.Values.Count : Next(ref state, field.Values.Count)],
                        StringComparer.Ordinal
                    )
                )),
        ];
    }

    private static int Next(ref uint state, int count)
    {
        state = (state * 1664525u) + 1013904223u;
        return (int)((state >> 8) % (uint)count);
    }
}

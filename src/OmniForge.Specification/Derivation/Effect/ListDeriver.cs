using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives operations that list entities.</summary>
internal sealed partial class ListDeriver(NodePlan plan, EffectReading reading, SpecParts parts)
{
    private readonly EffectEntity _entity = reading.Entity;

    public OperationDraft List(EffectOperation operation)
    {
        var (keys, paging, filters, unknown) = (
            new List<SortKey>(),
            new List<FieldReading>(),
            new List<FilterHit>(),
            new List<string>()
        );
        var isOrderOpen = false;
        foreach (var clause in operation.Clauses)
        {
            clause.PassAll(TwoParts());
            OrderReader.Read(clause, _entity.Fields, keys);
            paging.AddRange(PagingReader.Read(clause));
        }
        foreach (var clause in ListedNotes.Of(plan, operation.Extraction, _entity))
        {
            OrderReader.Read(clause, _entity.Fields, keys);
            isOrderOpen |= OrderWord().IsMatch(clause.Shape) && !clause.IsTouched;
        }
        isOrderOpen |= keys.Count == 0 && operation.Clauses.Any(clause => AnyOrder().IsMatch(clause.Shape));
        foreach (var clause in operation.Clauses.Where(clause => !IsListAnswer(clause)))
        {
            SearchReader.TakeEqual(clause);
            filters.AddRange(SearchReader.Read(clause));
            filters.AddRange(
                FilterReader
                    .Read(clause, _entity.Fields, unknown)
                    .Where(filter => filter.Field != _entity.Key && filter.Field.Type is not null)
                    .Select(filter => new FilterHit(filter.Input, filter.Field, filter.Match))
            );
        }
        if (_entity.Fields.Any(field => EffectReading.UseOf(field, CrudKind.List) is not null))
        {
            // What a listing declares is all that the list takes.
            filters.RemoveAll(filter =>
                filter.Input == filter.Field.Name
                && EffectReading.UseOf(filter.Field, CrudKind.List) is not { IsTaken: true }
            );
        }
        filters.AddRange(
            _entity
                .Fields.Where(field =>
                    field != _entity.Key
                    && field.Type is not null
                    && EffectReading.UseOf(field, CrudKind.List) is { IsTaken: true }
                    && !filters.Exists(filter => filter.Field == field)
                )
                .Select(field => new FilterHit(field.Name, field, FilterMatch.Equal))
        );
        var draft = new OperationDraft([.. filters.Select(filter => filter.Field)]);
        unknown.RemoveAll(name =>
            plan.Operations.Any(one => one.Name == name || one.Name.Replace("_", "", StringComparison.Ordinal) == name)
        );
        foreach (var name in unknown.Distinct(StringComparer.Ordinal))
        {
            draft.Problems.Add(("What " + name + " filters was not understood", parts.OwnSource(operation)));
        }
        var page = PagingReader.Of(paging);
        if (paging.Exists(input => input.Default is null) || (paging.Count > 0 && page is null))
        {
            draft.Problems.Add(("How many items are answered was not understood", parts.OwnSource(operation)));
        }
        if (isOrderOpen)
        {
            draft.Problems.Add(("In which order the items are was not understood", parts.OwnSource(operation)));
        }
        var distinct = filters.DistinctBy(filter => filter.Input, StringComparer.Ordinal).ToList();
        var inputs = distinct
            .Select(filter => EffectModels.Filter(plan, filter.Input, filter.Field))
            .Concat(
                paging
                    .Where(input => input.Type is not null)
                    .DistinctBy(input => input.Name, StringComparer.Ordinal)
                    .Select(input => EffectModels.Told(plan, reading, input))
            );
        var logic = new ListLogic(
            [
                .. distinct.Select(filter => new ListFilter(
                    filter.Input,
                    filter.Field.Name,
                    filter.Match,
                    [EffectModels.Source(plan, filter.Field)]
                )
                {
                    OtherFields = [.. filter.Others.Select(other => other.Name)],
                }),
            ],
            null,
            keys,
            page
        );
        draft.Spec = parts.Spec(operation, [.. inputs], ListOutputs(operation), logic);
        return draft;
    }

    /// <summary>A clause that says what the items are names no filter, unless it says so.</summary>
    private static bool IsListAnswer(Clause clause) =>
        InputReader.IsAnswer(clause) && !FilterWord().IsMatch(clause.Shape);

    private List<FieldSpec> ListOutputs(EffectOperation operation)
    {
        var source = parts.OwnSource(operation);
        return
        [
            new("items", new ListType(new ModelType(_entity.Noun)), true, false, null, null, [source]),
            new("total", new IntegerType(new Bound(0)), true, false, null, "Number of matches.", [source]),
        ];
    }

    /// <summary>What speaks of an order.</summary>
    [GeneratedRegex(
        @"\bin (?:the |an? )?(?:[a-z]+ )?order\b|\b(?:sorted|ordered|first|last|ascending|descending)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OrderWord();

    /// <summary>What says that there is an order, of which some key must be known then: "the prettiest first", "sorted as the weaver likes it".</summary>
    [GeneratedRegex(
        @"(?<!\bnot )(?<!n['’]t )\b(?:sorted|ordered (?:by|as|from))\b|\bin (?!no |any |whatever |random |arbitrary |what |which )(?:the |an? )?(?:[a-z]+ )?order\b(?! to\b)|\b[a-z]+est(?: \ue002+| ones?)? (?:first|(?:at|on) (?:the )?top)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AnyOrder();

    /// <summary>"The answer has two parts: items … and total …".</summary>
    [GeneratedRegex(
        @"\b(?:has|have|holds|consists of|is made up of|is made of|comes in|contains) (?:the )?two (?:parts|fields|values|things|members|entries|keys)\b(?=[: ])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex TwoParts();

    [GeneratedRegex(
        @"\b(?:filters?|restrict\w*|criteri\w+|narrow\w*|query|optional|may|can|ask|asked for|given|wanted|chosen|requested|only (?:those|the|that|\ue002+) (?:of|with|from|in|for|that))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FilterWord();
}

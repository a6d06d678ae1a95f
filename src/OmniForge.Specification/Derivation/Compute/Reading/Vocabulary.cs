using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Paraphrases;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Compute.Tables;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>What the sentences of an operation may name.</summary>
/// <param name="Signature">What it takes and answers.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Outputs">Its outputs.</param>
/// <param name="OutputReadings">What the declarations of its outputs say.</param>
/// <param name="Types">Types of its inputs by name.</param>
/// <param name="Tables">Tables that it may look up.</param>
/// <param name="RuleTables">Other tables of the operation, whose rows may have conditions.</param>
/// <param name="Tiers">Tables of tiers with the price that they come to.</param>
/// <param name="Operation">Name of the operation.</param>
internal sealed record Vocabulary(
    Signature Signature,
    IReadOnlyList<Symbol> Inputs,
    IReadOnlyList<Symbol> Outputs,
    IReadOnlyList<FieldReading> OutputReadings,
    IReadOnlyDictionary<string, FieldType> Types,
    IReadOnlyList<LookupTable> Tables,
    IReadOnlyList<PrdTable> RuleTables,
    IReadOnlyDictionary<PrdTable, Symbol> Tiers,
    string Operation
)
{
    /// <summary>What says sentences in the words that the grammar knows.</summary>
    public Paraphrase Paraphrase => field ??= new(this);

    /// <summary>Tables that tell a value of their key twice or not at all.</summary>
    public IReadOnlyList<UnmetStatement> BrokenTables { get; init; } = [];

    /// <summary>What the name of the operation is about, such as <c>ticket</c>.</summary>
    private string Noun => Operation.Split('_')[^1];

    /// <summary>What items of the lists have.</summary>
    public IReadOnlyList<Symbol> Items { get; } =
    [.. Signature.Inputs.SelectMany(input => ItemSymbols.Of(input, Signature.Parts, InputSymbol))];

    /// <summary>The columns of the tables; one that is named like an output keeps only its other names.</summary>
    public IReadOnlyList<Symbol> Columns { get; } =
    [.. Tables.SelectMany(table => table.Columns).Select(column => ToldApart(column, Outputs))];

    /// <summary>The tables as sentences refer to them.</summary>
    public IReadOnlyList<TableReference> References { get; } =
    [.. Tables.Select(table => new TableReference(TableCaption.NumberOf(table.Source), table.Columns))];

    /// <summary>The vocabulary of an operation.</summary>
    public static Vocabulary Of(
        NodePlan plan,
        NodeTexts texts,
        OperationRegion region,
        OperationExtraction operation,
        Signature signature
    )
    {
        var named = NamedTables(plan, region);
        var tables = plan
            .Analysis.Document.Tables.Concat(plan.Analysis.Document.ValueLists)
            .Where(table => region.MayUse(table.Section) || named.Contains(table))
            .ToList();
        var inputs = signature
            .Inputs.Select(input => texts.Glosses.With(InputSymbol(input, tables, texts.Values)))
            .ToList();
        var outputReadings = signature
            .Outputs.Select(field => FieldReader.Read(field, FieldSurroundings.Of(plan)))
            .ToList();
        var outputs = outputReadings
            .Select(output =>
                texts.Glosses.With(ItemSymbols.AsRows(OutputSymbol(output, texts.Values), output, signature.Parts))
            )
            .ToList();
        var types = signature
            .Inputs.Where(input => input.Type is not null)
            .DistinctBy(input => input.Name, StringComparer.Ordinal)
            .ToDictionary(input => input.Name, input => input.Type!, StringComparer.Ordinal);
        var reader = new LookupTableReader(plan.Analysis.Document.Name, types);
        var symbols = new SymbolTable([.. inputs, .. outputs]);
        var lookups = Distinct([.. tables.Select(table => reader.Read(table, symbols)).OfType<LookupTable>()]);
        var others = tables
            .Where(table =>
                (region.Holds(table.Section, table.Span) || named.Contains(table))
                && !lookups.Exists(lookup => lookup.Source == table)
            )
            .ToList();
        var tiers = others
            .Select(table => (table, price: TierTableReader.Read(table, inputs)))
            .Where(pair => pair.price is not null)
            .ToDictionary(pair => pair.table, pair => pair.price!);
        return new(
            signature,
            inputs,
            outputs,
            outputReadings,
            types,
            lookups,
            [.. others.Where(table => !tiers.ContainsKey(table))],
            tiers,
            operation.Name
        )
        {
            BrokenTables =
            [
                .. others
                    .Where(table => !tiers.ContainsKey(table))
                    .Select(table => KeyDefects.Of(table, symbols, types, plan.Analysis.Document.Name))
                    .OfType<UnmetStatement>(),
            ],
        };
    }

    /// <summary>Whether values are there for all inputs that have no default.</summary>
    public bool IsComplete(IReadOnlyDictionary<string, object?> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Signature.Inputs.All(input => input.Default is not null || given.ContainsKey(input.Name));
    }

    /// <summary>Values with the defaults of those that are missing.</summary>
    public IReadOnlyDictionary<string, object?> WithDefaults(IReadOnlyDictionary<string, object?> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return Signature.Inputs.ToDictionary(
            input => input.Name,
            input => given.TryGetValue(input.Name, out var value) ? value : input.Default?.Value,
            StringComparer.Ordinal
        );
    }

    /// <summary>What stands for a number of things that no symbol names: the only whole number of an operation about these things.</summary>
    public Symbol? Counted(IReadOnlyList<string> words)
    {
        var whole = Inputs.Where(input => Types.GetValueOrDefault(input.Name) is IntegerType).ToList();
        return words is [var word] && Spelling.IsSame(word, Noun) && whole is [var only] ? only : null;
    }

    /// <summary>Tables anywhere in the PRD that the operation's own text names by their number.</summary>
    private static HashSet<PrdTable> NamedTables(NodePlan plan, OperationRegion region)
    {
        var own = plan
            .Analysis.Statements.Where(one => region.Holds(one.Requirement.Section, one.Span))
            .SelectMany(one => TableCaption.NumbersIn(one.Text.Text))
            .ToHashSet();
        return
        [
            .. plan.Analysis.Document.Tables.Where(table =>
                TableCaption.NumberOf(table) is { } number && own.Contains(number)
            ),
        ];
    }

    private static Symbol ToldApart(Symbol column, IReadOnlyList<Symbol> outputs) =>
        outputs.Any(output => Spelling.AreSame(Naming.WordsOf(output.Name), Naming.WordsOf(column.Name)))
            ? column with
            {
                Name = $"{column.Name} of the table",
            }
            : column;

    private static List<LookupTable> Distinct(List<LookupTable> tables)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. tables.Where(table => taken.Add(table.Spec.Name))];
    }

    private static Symbol InputSymbol(FieldReading input) => InputSymbol(input, [], null);

    private static Symbol InputSymbol(FieldReading input, List<PrdTable> tables, DescribedValues? others)
    {
        var isOpen = input.Type is null or TextType { MaxLength: null, Pattern: null };
        var values =
            input.Values.Count > 0 ? input.Values
            : isOpen && new KeyedValues(tables).Of(input) is { Count: > 0 } keys ? keys
            : isOpen ? others?.Of(input.Name) ?? []
            : [];
        var kind = values.Count > 0 ? ValueKind.Text : KindOf(input.Type);
        var (lower, upper) = input.Type switch
        {
            IntegerType whole => (whole.Lower, whole.Upper),
            DecimalType number => (number.Lower, number.Upper),
            _ => (null, null),
        };
        return new(input.Name, new FieldExpression(FieldScope.Input, input.Name), kind)
        {
            IsWhole = input.Type is IntegerType,
            Items = ItemSymbols.IsCertain(input) ? ItemSymbols.NameOf(input.Name, (ListType)input.Type!) : null,
            IsDay = input.Type is DateType,
            Pattern = (input.Type as TextType)?.Pattern,
            Lower = lower,
            Upper = upper,
            Values = values,
            Units = UnitsOf(input.Mention),
        };
    }

    private static Symbol OutputSymbol(FieldReading output, DescribedValues others)
    {
        var values = output.Values.Count > 0 ? output.Values : others.Of(output.Name);
        var isKnown = output.Type is not null && output.Mention.Phrases.Count > 0;
        return new(
            output.Name,
            new FieldExpression(FieldScope.Local, output.Name),
            values.Count > 0 ? ValueKind.Text
                : isKnown ? KindOf(output.Type)
                : ValueKind.Number
        )
        {
            IsUntyped = !isKnown && values.Count == 0,
            Values = values,
            Units = UnitsOf(output.Mention),
        };
    }

    private static ValueKind KindOf(FieldType? type) =>
        type switch
        {
            BooleanType => ValueKind.Boolean,
            EnumType or TextType => ValueKind.Text,
            InstantType or DateType or TimeOfDayType => ValueKind.Time,
            ListType => ValueKind.List,
            _ => ValueKind.Number,
        };

    private static List<string> UnitsOf(FieldMention mention) =>
        [
            .. mention
                .Phrases.SelectMany(phrase => Naming.WordsOf(phrase.Text.Text).TakeWhile(word => word != "per"))
                .Where(word =>
                    UnitWords.IsUnit(word)
                    && word
                        is not (
                            "full"
                            or "unit"
                            or "units"
                            or "points"
                            or "pieces"
                            or "c"
                            or "h"
                            or "s"
                            or "m"
                            or "g"
                            or "t"
                            or "l"
                            or "w"
                            or "square"
                            or "cubic"
                        )
                )
                .Distinct(StringComparer.Ordinal)
                .Take(1),
        ];
}

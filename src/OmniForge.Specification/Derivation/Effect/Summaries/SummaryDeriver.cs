using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Summaries;

/// <summary>Derives operations that answer what is computed of all stored entities: numbers, sums, the greatest, groups.</summary>
internal sealed partial class SummaryDeriver(
    NodePlan plan,
    EffectReading reading,
    SpecParts parts,
    StatementLedger ledger
)
{
    private readonly EffectEntity _entity = reading.Entity;
    private readonly List<ModelSpec> _models = [];
    private readonly List<EnumSpec> _enums = [];
    private NodeTexts? _texts;

    /// <summary>The models of rows that the operations answer.</summary>
    public IReadOnlyList<ModelSpec> Models => _models;

    /// <summary>The enums of what they answer.</summary>
    public IReadOnlyList<EnumSpec> Enums => _enums;

    /// <summary>The operation; null, if it is no such one, or what it answers was not understood.</summary>
    public OperationDraft? Derive(EffectOperation operation)
    {
        if (CrudVerbs.KindOf(operation.Extraction.Verb) is CrudKind.Update or CrudKind.Delete)
        {
            return null;
        }

        var referred = SectionReferences
            .Of(plan)
            .Where(pair => pair.Value == operation.Extraction)
            .Select(pair => pair.Key);
        var region = new OperationRegion(plan, operation.Extraction, referred.ToHashSet());
        var told = SignatureReader.Read(plan, region);
        return IsSummary(told) ? Derive(operation, region, told) : null;
    }

    /// <summary>Whether nothing that is answered is an entity or a part of one, and no key is taken.</summary>
    private bool IsSummary(Signature told) =>
        told.Outputs.Count > 0
        && told.Outputs.Select(output => FieldNames.Snake(output.Name)).All(name => !IsOfEntity(name))
        && told.Inputs.All(input => input.Name != _entity.Key.Name);

    private bool IsOfEntity(string name) =>
        name == _entity.Noun
        || name == _entity.Plural
        || name is "items" or "total"
        || name == "the_" + _entity.Noun
        || _entity.Fields.Any(field => field.Name == name);

    private OperationDraft? Derive(EffectOperation operation, OperationRegion region, Signature told)
    {
        var inputs = new SummaryInputs(plan, reading, operation, told);
        var signature = told with
        {
            Inputs = [.. inputs.Readings, List()],
            Parts = [.. told.Parts.Where(part => part.Name != _entity.Noun), Items()],
        };
        _texts ??= NodeTexts.Of(plan.Analysis);
        var vocabulary = Vocabulary.Of(plan, _texts, region, operation.Extraction, signature);
        var scope = new SummaryScope(vocabulary, inputs, _entity);
        var texts = _texts
            .Rules.Where(text => region.Holds(text.Statement.Requirement.Section, text.Statement.Span))
            .Select(Unmarked)
            .Where(text => !scope.Take(text))
            .ToList();
        var statements = StatementsReader.Read(plan, texts, vocabulary);
        var assembly = LogicAssembler.Assemble(plan.Analysis.Document.Name, vocabulary, statements);
        if (
            assembly.Logic is not { } logic
            || assembly.Problems.Count > 0
            || !logic.Steps.Any(IsOfRecords)
            || !logic.Steps.All(IsSafe)
        )
        {
            return null;
        }

        foreach (var span in told.Spans.Concat(statements.Spans).Concat(assembly.Used).Concat(scope.Spans))
        {
            ledger.Read(span, operation.Name);
        }

        return Draft(operation, vocabulary, inputs, logic, scope);
    }

    private OperationDraft Draft(
        EffectOperation operation,
        Vocabulary vocabulary,
        SummaryInputs inputs,
        ComputeLogic logic,
        SummaryScope scope
    )
    {
        var document = plan.Analysis.Document.Name;
        var rows = new PartModels(vocabulary.Signature.Parts, document);
        List<ModelSpec> models =
        [
            EffectModels.EntityModel(plan, reading),
            .. rows.Models.Where(model => model.Name != _entity.Noun),
        ];
        var outputs = OutputFields.Of(vocabulary, logic, [], rows, document);
        var types = new TypeInference(vocabulary.Types, logic, [], models);
        _models.AddRange(
            RowModels
                .Of([.. models.Skip(1)], logic, types)
                .Where(model => !_models.Exists(known => known.Name == model.Name))
        );
        _enums.AddRange(outputs.Select(output => output.Enum).OfType<EnumSpec>());
        var steps = logic.Steps.Select(Stored).ToList();
        return new OperationDraft([])
        {
            Spec = parts.Spec(
                operation,
                inputs.Fields,
                [.. outputs.Select(output => Typed(output.Field, logic, types))],
                new SummaryLogic(_entity.Plural, scope.Condition, steps)
            ),
        };
    }

    /// <summary>An output with the type that its value has among stored entities.</summary>
    private static FieldSpec Typed(FieldSpec output, ComputeLogic logic, TypeInference types) =>
        output.Type is EnumType
        || logic.Steps.Select(step => step.Assignment).FirstOrDefault(one => one?.Field == output.Name)?.Value
            is not { } value
            ? output
            : output with
            {
                Type = types.TypeOf(value),
                IsNullable = types.MayBeNull(value),
            };

    /// <summary>A sentence without the number of its rule: "SUM-1: …".</summary>
    private static RuleText Unmarked(RuleText text) =>
        Mark().Match(text.Words) is { Success: true } mark ? text.Going(text.Words[mark.Length..], []) : text;

    [GeneratedRegex(@"^\W*[A-Z][A-Z-]{0,12}\d+(?:\.\d+)*[.:)]?\s+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Mark();

    /// <summary>All entities, as what an operation takes.</summary>
    private FieldReading List() =>
        _entity.Key with
        {
            Name = _entity.Plural,
            Mention = _entity.Key.Mention with { Name = _entity.Plural, Phrases = [] },
            Type = new ListType(new ModelType(_entity.Noun)),
            IsList = true,
            IsRequired = true,
            IsNullable = false,
            Default = null,
            Values = [],
            Unread = [],
        };

    /// <summary>What each of them holds.</summary>
    private Part Items() =>
        new(_entity.Noun, []) { Readings = [.. _entity.Fields.Where(field => field.Type is not null)] };

    private bool IsOfRecords(ComputeStep step) =>
        ExpressionParts.All(step.Assignment?.Value ?? step.Guard!.Condition).Any(part => part == Records);

    /// <summary>Whether a step has a value where no entity is stored: the first and the greatest of none are told.</summary>
    private bool IsSafe(ComputeStep step) => IsSafe(step.Assignment?.Value ?? step.Guard!.Condition);

    private bool IsSafe(Expression expression) =>
        expression switch
        {
            ConditionalExpression
            {
                Condition: BinaryExpression
                {
                    Operator: BinaryOperator.Equal,
                    Left: FunctionExpression { Function: ExpressionFunction.Count },
                    Right: LiteralExpression { Value: 0m }
                }
            } => true,
            EachExpression { Operator: EachOperator.Least or EachOperator.Greatest } => false,
            FunctionExpression { Function: ExpressionFunction.First or ExpressionFunction.Last } => false,
            BinaryExpression { Operator: BinaryOperator.Divide, Right: not LiteralExpression } => false,
            _ => ExpressionParts.Of(expression).All(IsSafe),
        };

    private FieldExpression Records => new(FieldScope.Input, _entity.Plural);

    private ComputeStep Stored(ComputeStep step) =>
        new(
            step.Assignment is { } assignment ? assignment with { Value = Stored(assignment.Value) } : null,
            step.Guard is { } guard ? guard with { Condition = Stored(guard.Condition) } : null
        );

    private Expression Stored(Expression expression) =>
        ExpressionParts.MapFields(
            expression,
            field => field == Records ? field with { Scope = FieldScope.Stored } : field
        );
}

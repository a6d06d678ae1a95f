using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Effect.Rules;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives operations that change an entity: updates, and actions that have a name of their own.</summary>
internal sealed partial class ChangeDeriver(NodePlan plan, EffectReading reading, SpecParts parts, GuardDeriver guards)
{
    private readonly EffectEntity _entity = reading.Entity;

    public OperationDraft Update(EffectOperation operation)
    {
        var (fields, areListed) = ChangeableOf(operation);
        if (areListed)
        {
            // The list of what may be changed is all that counts; that something else stays says it again.
            operation.Clauses.ToList().ForEach(clause => Immutability.TakeAgain(clause, fields));
        }
        var draft = new OperationDraft(fields);
        var inputs = fields
            .Where(field => field.Type is not null)
            .Select(field => EffectModels.Changed(plan, reading, field))
            .Prepend(parts.Key());
        var changes = ChangesOf(operation, fields).ToList();
        draft.Spec = parts.Spec(
            operation,
            [.. inputs],
            parts.Entity(),
            new UpdateLogic(changes, guards.GuardsOf(operation))
        );
        if (fields.Count == 0)
        {
            draft.Problems.Add(("Nothing that was understood says what it changes", parts.OwnSource(operation)));
        }
        return draft;
    }

    private (List<FieldReading> Fields, bool AreListed) ChangeableOf(EffectOperation operation)
    {
        var told = InputReader
            .ClausesOf(operation)
            .SelectMany(InputReader.Read)
            .Select(pair => pair.Field)
            .Where(field => field != _entity.Key)
            .Distinct()
            .ToList();
        if (_entity.Fields.Any(field => EffectReading.UseOf(field, CrudKind.Update) is not null))
        {
            return (
                [.. _entity.Others.Where(field => EffectReading.UseOf(field, CrudKind.Update) is { IsTaken: true })],
                true
            );
        }
        var all = told.Count == 0 || operation.Clauses.Any(Immutability.IsExcept);
        var fields = all
            ? _entity.Others.Where(field =>
                !field.IsSetBySystem && !field.IsInitial && field.NullWhile is null && field != _entity.Status
            )
            : _entity.Others.Where(told.Contains);
        return (
            [
                .. fields.Where(field =>
                    !reading.Immutable.ContainsKey(field.Name) && (!field.IsImmutable || told.Contains(field))
                ),
            ],
            !all
        );
    }

    public OperationDraft Action(EffectOperation operation)
    {
        var own = OwnInputs.Read(operation.Clauses, _entity.Fields);
        var named = InputReader
            .ClausesOf(operation)
            .SelectMany(InputReader.Read)
            .Where(pair => pair.Field != _entity.Key)
            .DistinctBy(pair => pair.Field)
            .ToList();
        var told = named.ConvertAll(pair => pair.Field);
        var optional = named.Where(pair => pair.IsOptional).Select(pair => pair.Field).ToHashSet();
        var changes = ChangesOf(operation, told).ToList();
        var implied = ImpliedStatus(operation, changes);
        if (implied is not null)
        {
            changes.Insert(0, implied);
        }
        var inputs = told.Where(field =>
                field.Type is not null && !changes.Exists(change => change.Field == field.Name)
            )
            .ToList();
        var draft = new OperationDraft(inputs);
        changes.AddRange(
            inputs.Select(field => new Assignment(
                field.Name,
                Told(field, optional.Contains(field)),
                [EffectModels.Source(plan, field)]
            ))
        );
        AddNulls(changes);
        draft.Told.AddRange(ToldBy(operation));
        if (UnknownInput(operation, own) is { } input)
        {
            draft.Problems.Add(("What becomes of " + input + " was not understood", parts.OwnSource(operation)));
        }
        draft.Lack = (
            spec => IsIdle(spec, own),
            own.Count > 0
                ? "What becomes of " + own[0].Mention.Name + " was not understood"
                : "Nothing that was understood says what it changes",
            parts.OwnSource(operation)
        );
        var specs = inputs
            .Select(field =>
                optional.Contains(field)
                    ? EffectModels.Needed(plan, reading, field) with
                    {
                        IsRequired = false,
                        IsNullable = true,
                    }
                    : EffectModels.Needed(plan, reading, field)
            )
            .Concat(own.Select(field => EffectModels.Needed(plan, reading, field)))
            .Prepend(parts.Key());
        draft.Spec = parts.Spec(
            operation,
            [.. specs],
            parts.Entity(),
            new ActionLogic(guards.GuardsOf(operation), changes)
        );
        return draft;
    }

    /// <summary>The fields that clauses name, with where they do.</summary>
    private IEnumerable<(FieldReading Field, SourceSpan Span)> ToldBy(EffectOperation operation) =>
        InputReader
            .ClausesOf(operation)
            .SelectMany(clause =>
                InputReader.Read(clause).Select(pair => (pair.Field, EffectModels.SourceOf(plan, clause).Span))
            );

    /// <summary>Whether an operation changes nothing, or does nothing with something that it takes.</summary>
    private static bool IsIdle(OperationSpec spec, IReadOnlyList<FieldReading> own)
    {
        var read = RecordLogic
            .AssignmentsOf(spec.Logic)
            .Select(change => change.Value)
            .Concat(RecordLogic.GuardsOf(spec.Logic).Select(guard => guard.Condition))
            .SelectMany(ExpressionParts.All)
            .OfType<FieldExpression>()
            .Where(field => field.Scope == FieldScope.Input)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        return RecordLogic.AssignmentsOf(spec.Logic).Count == 0 || own.Any(input => !read.Contains(input.Name));
    }

    /// <summary>What is told; what may be left out stays as it is then.</summary>
    private static Expression Told(FieldReading field, bool isOptional)
    {
        var input = new FieldExpression(FieldScope.Input, field.Name);
        return isOptional
            ? new ConditionalExpression(
                new BinaryExpression(BinaryOperator.NotEqual, input, EffectModels.Null),
                input,
                new FieldExpression(FieldScope.Entity, field.Name)
            )
            : input;
    }

    private IEnumerable<Assignment> ChangesOf(EffectOperation operation, IReadOnlyList<FieldReading> told)
    {
        var named = reading.Changes[operation.Name].DistinctBy(change => change.Field.Name, StringComparer.Ordinal);
        foreach (var change in named.Where(change => !told.Contains(change.Field) || change.Field == _entity.Status))
        {
            yield return new(change.Field.Name, change.Value, [EffectModels.SourceOf(plan, change.Clause)]);
        }
        foreach (
            var field in _entity.Others.Where(field =>
                field.IsSetBySystem && field.Type is InstantType && ChangeName().IsMatch(field.Name)
            )
        )
        {
            yield return new(field.Name, new NowExpression(), [EffectModels.Source(plan, field)]);
        }
    }

    /// <summary>To block somebody makes the status blocked, unless the PRD says something else of it.</summary>
    private Assignment? ImpliedStatus(EffectOperation operation, List<Assignment> changes)
    {
        if (_entity.Status is not { } status || changes.Exists(change => change.Field == status.Name))
        {
            return null;
        }
        var value = status.Values.FirstOrDefault(value => StatusRules.Stem(value) == operation.VerbStem);
        return value is null
            ? null
            : new(status.Name, new LiteralExpression(value), [EffectModels.Source(plan, status)]);
    }

    /// <summary>What is null during a status becomes null with it.</summary>
    private void AddNulls(List<Assignment> changes)
    {
        var status = changes.Find(change => change.Field == _entity.Status?.Name)?.Value
            is LiteralExpression { Value: string value }
            ? value
            : null;
        var fields = _entity.Fields.Where(field =>
            status is not null && string.Equals(field.NullWhile, status, StringComparison.OrdinalIgnoreCase)
        );
        changes.AddRange(
            fields
                .Where(field => !changes.Exists(change => change.Field == field.Name))
                .Select(field => new Assignment(field.Name, EffectModels.Null, [EffectModels.Source(plan, field)]))
        );
    }

    /// <summary>An input that is no field of the entity.</summary>
    private static string? UnknownInput(EffectOperation operation, IReadOnlyList<FieldReading> own) =>
        operation
            .Clauses.Where(clause => !InputReader.IsAnswer(clause))
            .SelectMany(clause => Identifier().Matches(clause.Shape).Select(match => match.Value.Trim('`')))
            .FirstOrDefault(name => !Platform().IsMatch(name) && own.All(input => input.Name != name));

    [GeneratedRegex(
        @"^(?:updated|changed|modified|last_changed|last_updated|last_modified)(?:_at|_on)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ChangeName();

    [GeneratedRegex(@"`[a-z]\w*`|(?<![\w-])[a-z]+(?:_[a-z0-9]+)+(?!\w)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"^(?:not_found|invalid_state|validation_error|duplicate_registration|null|true|false|items|total)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Platform();
}

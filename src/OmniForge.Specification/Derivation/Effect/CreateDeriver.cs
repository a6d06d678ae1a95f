using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives operations that store a new entity.</summary>
internal sealed partial class CreateDeriver(NodePlan plan, EffectReading reading, SpecParts parts)
{
    private readonly EffectEntity _entity = reading.Entity;

    public OperationDraft Create(EffectOperation operation)
    {
        var told = operation
            .Clauses.Where(clause => !clause.IsReferred)
            .SelectMany(InputReader.Read)
            .Where(pair => pair.Field != _entity.Key || !EffectModels.KeyIsGenerated(_entity))
            .ToList();
        var takesOthers = told.Count == 0 || operation.Clauses.Any(InputReader.TakesAllOthers);
        var excluded = operation.Clauses.SelectMany(InputReader.Excluded).ToHashSet();
        var inputs = _entity
            .Fields.Where(field => !excluded.Contains(field) && IsTold(field, told, takesOthers))
            .ToList();
        var draft = new OperationDraft(inputs);
        draft.Told.AddRange(
            operation.Clauses.SelectMany(clause =>
                InputReader.Read(clause).Select(pair => (pair.Field, EffectModels.SourceOf(plan, clause).Span))
            )
        );
        if (!EffectModels.KeyIsGenerated(_entity) && !inputs.Contains(_entity.Key))
        {
            inputs.Insert(0, _entity.Key);
        }
        var assignments = _entity
            .Others.Where(field => !inputs.Contains(field))
            .Select(field => Initial(operation, field, draft))
            .OfType<Assignment>()
            .ToList();
        var optional = told.Where(pair => pair.IsOptional).Select(pair => pair.Field).ToHashSet();
        foreach (
            var field in inputs.Where(field =>
                optional.Contains(field) && field.Default is null && !EffectModels.IsNullable(reading, field)
            )
        )
        {
            draft.Problems.Add(
                (
                    field.Mention.Name + " may be left out, but nothing says what it is then",
                    EffectModels.Source(plan, field)
                )
            );
        }
        var specs = inputs
            .Where(field => field.Type is not null)
            .Select(field => EffectModels.Told(plan, reading, field))
            .ToList();
        draft.Spec = parts.Spec(operation, specs, parts.Entity(), new CreateLogic(assignments, []));
        return draft;
    }

    private bool IsTold(FieldReading field, List<(FieldReading Field, bool IsOptional)> told, bool takesOthers)
    {
        if (field == _entity.Key)
        {
            return !EffectModels.KeyIsGenerated(_entity);
        }
        if (EffectReading.UseOf(field, CrudKind.Create) is { } use)
        {
            return use.IsTaken;
        }
        var isListed = told.Exists(pair => pair.Field == field);
        var isForSystem = field.IsSetBySystem || field.IsInitial || field.NullWhile is not null;
        var mayBeTold = field.Default is not null || EffectModels.IsNullable(reading, field);
        return isListed
            || (mayBeTold && !isForSystem && field != _entity.Status)
            || (takesOthers && !isForSystem && !(field == _entity.Status && field.Default is null));
    }

    /// <summary>What a field is that the caller of a creation does not tell.</summary>
    private Assignment? Initial(EffectOperation operation, FieldReading field, OperationDraft draft)
    {
        if (reading.Derived.Find(derived => derived.Field == field.Name) is { } derived)
        {
            return derived;
        }
        var change = reading.Changes[operation.Name].Find(change => change.Field == field);
        if (change.Value is not null)
        {
            return new(field.Name, change.Value, [EffectModels.SourceOf(plan, change.Clause)]);
        }
        if (field.Default is not null)
        {
            return new(field.Name, field.Default, [EffectModels.Source(plan, field)]);
        }
        if (field.IsSetBySystem && field.Type is InstantType or DateType && CreationName().IsMatch(field.Name))
        {
            return new(field.Name, new NowExpression(), [EffectModels.Source(plan, field)]);
        }
        if (EffectModels.IsNullable(reading, field) && !(field.IsSetBySystem && !field.IsNullable))
        {
            return new(field.Name, EffectModels.Null, [EffectModels.Source(plan, field)]);
        }
        draft.Unset.Add(
            (
                field.Name,
                "Nothing that was understood says what " + field.Mention.Name + " of a new " + _entity.Noun + " is",
                EffectModels.Source(plan, field)
            )
        );
        return null;
    }

    [GeneratedRegex(
        @"^(?:created|added|registered|opened|recorded|stored|logged|entered|updated|changed|modified|received|booked|submitted|reported|last_changed|last_updated|last_modified|inserted|issued|filed)(?:_at|_on|_time|_date)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CreationName();
}

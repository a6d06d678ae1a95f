using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Effect.Records;
using OmniForge.Specification.Derivation.Effect.Rules;
using OmniForge.Specification.Derivation.Effect.Summaries;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives the operations on an entity.</summary>
internal sealed partial class EffectOperations
{
    private readonly NodePlan _plan;
    private readonly EffectReading _reading;
    private readonly StatementLedger _ledger;
    private readonly EffectEntity _entity;
    private readonly SpecParts _parts;
    private readonly GuardDeriver _guards;
    private readonly CreateDeriver _create;
    private readonly ChangeDeriver _change;
    private readonly ListDeriver _list;
    private readonly HashSet<string> _values;
    private readonly RuledOperations _rules;
    private readonly RecordGuards _records;
    private readonly SummaryDeriver _summaries;

    /// <summary>Derives operations of one node.</summary>
    public EffectOperations(NodePlan plan, EffectReading reading, StatementLedger ledger)
    {
        _plan = plan;
        _reading = reading;
        _ledger = ledger;
        _entity = reading.Entity;
        _parts = new(plan, reading);
        _guards = new(plan, reading);
        _create = new(plan, reading, _parts);
        _change = new(plan, reading, _parts, _guards);
        _list = new(plan, reading, _parts);
        _values = new(_entity.Fields.SelectMany(field => field.Values), StringComparer.OrdinalIgnoreCase);
        _rules = new(plan, reading, ledger);
        _records = new(plan, reading);
        _summaries = new(plan, reading, _parts, ledger);
    }

    /// <summary>What operations need that tell of all entities.</summary>
    public SummaryDeriver Summaries => _summaries;

    /// <summary>The operation; a stub, where something that it depends on was not understood.</summary>
    public OperationSpec Derive(EffectOperation operation)
    {
        if (_summaries.Derive(operation) is { } summary)
        {
            operation = operation with { Kind = CrudKind.Summary };
            NoteTexts(operation);
            var open = Unmet(operation, summary);
            return open.Count == 0 ? summary.Spec : summary.Spec with { Logic = new StubLogic(open) };
        }

        var draft = operation.Kind switch
        {
            CrudKind.Create => _create.Create(operation),
            CrudKind.Get => Get(operation),
            CrudKind.Update => _change.Update(operation),
            CrudKind.Delete => Delete(operation),
            CrudKind.List => _list.List(operation),
            _ => _change.Action(operation),
        };
        _rules.AddDerived(draft);
        var inputs = draft.Spec.Inputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        operation.Clauses.ToList().ForEach(clause => _reading.Meanings.Take(clause, operation.Kind, inputs));
        NoteTexts(operation);
        var unmet = Unmet(operation, draft);
        while (unmet.Count > 0 && _rules.Complete(operation, draft, unmet.Select(statement => statement.Source.Span)))
        {
            _rules.AddDerived(draft);
            unmet = Unmet(operation, draft);
        }

        if (!_records.Add(operation, draft))
        {
            unmet = Unmet(operation, draft);
        }

        return unmet.Count == 0 ? draft.Spec : draft.Spec with { Logic = new StubLogic(unmet) };
    }

    private OperationDraft Get(EffectOperation operation) =>
        new([_entity.Key]) { Spec = _parts.Spec(operation, [_parts.Key()], _parts.Entity(), new GetLogic()) };

    private OperationDraft Delete(EffectOperation operation)
    {
        var answersEntity = operation.Clauses.Any(InputReader.AnswersEntity);
        IReadOnlyList<FieldSpec> outputs = answersEntity ? _parts.Entity() : [_parts.Key()];
        return new([_entity.Key])
        {
            Spec = _parts.Spec(
                operation,
                [_parts.Key()],
                outputs,
                new DeleteLogic(_guards.GuardsOf(operation), answersEntity)
            ),
        };
    }

    /// <summary>Notes what reading the operation has taken since.</summary>
    private void NoteTexts(EffectOperation operation)
    {
        foreach (var text in operation.Clauses.Select(clause => clause.Text))
        {
            text.ReadSpans.ToList().ForEach(span => _ledger.Read(span, operation.Name));
            text.PassedSpans.ToList().ForEach(span => _ledger.Pass(span, operation.Name));
        }
    }

    private List<UnmetStatement> Unmet(EffectOperation operation, OperationDraft draft)
    {
        var set = RecordLogic.AssignmentsOf(draft.Spec.Logic).Select(change => change.Field);
        var unmet = draft
            .Problems.Concat(
                draft
                    .Unset.ExceptBy(set, one => one.Field, StringComparer.Ordinal)
                    .Select(one => (one.Reason, one.Source))
            )
            .Select(problem => new UnmetStatement(
                problem.Reason + ".",
                "It is not said, or was not understood.",
                problem.Source
            ))
            .ToList();
        if (draft.Lack is { } lack && lack.IsMissing(draft.Spec))
        {
            unmet.Add(new(lack.Reason + ".", "It is not said, or was not understood.", lack.Source));
        }
        foreach (
            var field in operation.Kind is CrudKind.Create or CrudKind.Update or CrudKind.Action ? draft.Fields : []
        )
        {
            unmet.AddRange(
                field.Unread.Select(phrase => new UnmetStatement(
                    phrase.Text,
                    field.Name + " " + phrase.Reason + ".",
                    EffectModels.Source(_plan, field)
                ))
            );
        }
        if (
            _entity.Fields.FirstOrDefault(field =>
                field.Type is null && (operation.Kind != CrudKind.Delete || field == _entity.Key)
            ) is
            { } untyped
        )
        {
            unmet.Add(
                new(untyped.Mention.Name, "It has no type that is understood.", EffectModels.Source(_plan, untyped))
            );
        }
        var scope = new OperationScope(
            operation.Name,
            requirement => _reading.Text.OwnerOf(requirement) == operation.Extraction,
            _noFields,
            _plan.Operations.Count == 1
        );
        unmet.AddRange(
            StatementAttribution
                .Unmet(_plan, scope, _ledger)
                .Where(statement => !IsAtHomeElsewhere(statement, operation))
        );
        unmet.AddRange(UnmetRules(operation, draft));
        unmet.AddRange(Unheard(operation, draft.Spec));
        return [.. unmet.DistinctBy(statement => (statement.Sentence, statement.Source.Span))];
    }

    /// <summary>What the operation's own text says of the entity, its fields or their values, and of which not one word was understood.</summary>
    private IEnumerable<UnmetStatement> Unheard(EffectOperation operation, OperationSpec spec)
    {
        var names = NamesOf(operation, spec);
        return operation
            .Clauses.Where(clause => clause.Role is not (SectionRole.Background or SectionRole.Examples))
            .Where(clause =>
                SpeaksOfEntity(clause) && IsUnheard(clause, operation, names) && !IsRemark(clause, operation)
            )
            .Select(clause => new UnmetStatement(
                clause.Source.Trim().Text,
                "Nothing of it was understood.",
                EffectModels.SourceOf(_plan, clause)
            ));
    }

    /// <summary>Tells whether the sentence of a clause, or a row as a whole, is a remark.</summary>
    private bool IsRemark(Clause clause, EffectOperation operation)
    {
        var source = clause.Source;
        var statement = _plan.Analysis.Statements.FirstOrDefault(one => one.Span.Contains(source.Span));
        return StatementAttribution.IsRemark(_plan, operation.Name, statement?.Text ?? source, _ledger);
    }

    private static HashSet<string> NamesOf(EffectOperation operation, OperationSpec spec) =>
        spec
            .Inputs.Concat(spec.Outputs)
            .Select(field => field.Name)
            .Append(operation.Name)
            .SelectMany(name => name.Split('_'))
            .SelectMany(word => (string[])[word, word + "s"])
            .ToHashSet(StringComparer.Ordinal);

    private bool IsUnheard(Clause clause, EffectOperation operation, HashSet<string> names) =>
        !clause.IsTouched
        && !PlainWords.Are(clause.Shape, names)
        && !_ledger.IsReadInPart(clause.Source.Span, operation.Name);

    private bool SpeaksOfEntity(Clause clause) =>
        clause.Hits.Any()
        || clause.HasStatus
        || clause.Shape.Contains(ShapedText.Entity, StringComparison.Ordinal)
        || Word()
            .Matches(clause.Plain)
            .Any(word => _values.Contains(word.Value) || _values.Contains(word.Value.TrimEnd('s')));

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();

    private bool IsAtHomeElsewhere(UnmetStatement statement, EffectOperation operation)
    {
        var requirement = _plan.Analysis.Document.RequirementAt(statement.Source.Span.Start);
        return requirement is not null
            && _reading.Text.OwnerOf(requirement) is { } owner
            && owner != operation.Extraction;
    }

    /// <summary>Rules that stand in no operation's home and speak of what the operation writes.</summary>
    private IEnumerable<UnmetStatement> UnmetRules(EffectOperation operation, OperationDraft draft)
    {
        var phrase = operation.Extraction.Phrase.Text.ToLowerInvariant();
        var fields = FieldsOf(operation, draft);
        return _reading
            .Text.Shared.Where(clause => clause.Role is not (SectionRole.Background or SectionRole.Examples))
            .Where(clause =>
                operation.Kind switch
                {
                    CrudKind.Get or CrudKind.Summary => Names(clause, phrase),
                    CrudKind.List => OrderReader.IsOrder(clause)
                        || OfLists().IsMatch(clause.Shape)
                        || Names(clause, phrase),
                    _ => true,
                }
            )
            .Where(clause =>
                operation.Kind is CrudKind.Get or CrudKind.List or CrudKind.Summary
                || clause.Fields.Any(field =>
                    fields.Contains(field.Name)
                    && (
                        clause.Requirement.Section.Parent is not null
                        || field.Name.Contains('_', StringComparison.Ordinal)
                    )
                )
                || clause.HasStatus
                || RuleSentences.IsAbout(clause.Text.Plain, operation)
                || IsAboutAll(clause)
            )
            .Where(clause =>
                clause.Requirement.Section.Parent is not null || clause.Requirement.Kind != RequirementKind.Row
            )
            .Where(clause =>
                NormativeWords.AreUnread(clause.Source, word => _ledger.IsRead(word, operation.Name))
                || (
                    clause.Plain.TrimEnd() is not [.., ':']
                    && (SpeaksOfEntity(clause) || OfCalls().IsMatch(clause.Shape))
                    && IsUnheard(clause, operation, NamesOf(operation, draft.Spec))
                )
            )
            .Where(clause => !IsRemark(clause, operation))
            .Select(clause => new UnmetStatement(
                clause.Source.Trim().Text,
                "It says something about the fields of the operation that was not understood.",
                EffectModels.SourceOf(_plan, clause)
            ));
    }

    private static bool Names(Clause clause, string phrase) =>
        phrase.Length > 0 && clause.Plain.Contains(phrase, StringComparison.Ordinal);

    /// <summary>What lists are given.</summary>
    [GeneratedRegex(@"\bfilters?\b|\bfiltered\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OfLists();

    /// <summary>A rule for whatever an operation is called with, or for the entity as a whole: it names no field that only some operations write.</summary>
    private bool IsAboutAll(Clause clause) =>
        clause.Fields.All(field => field == _reading.Entity.Key)
        && clause.Source.Span.Start > _reading.Entity.Mention.Span.Start
        && OfCalls().IsMatch(clause.Shape);

    /// <summary>What operations are called with, answer or keep.</summary>
    [GeneratedRegex(
        @"\b(?:values?|fields?|requests?|calls?|inputs?|operations?|records?|entr(?:y|ies)|ids?|keys?)\b|[\ue000\ue002]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OfCalls();

    private static readonly HashSet<string> _noFields = new(StringComparer.Ordinal);

    private static HashSet<string> FieldsOf(EffectOperation operation, OperationDraft draft)
    {
        var names = operation.Kind is CrudKind.Create or CrudKind.Update or CrudKind.Action
            ? draft.Fields.Select(field => field.Name)
            : [];
        var sets = draft.Spec.Logic is ActionLogic or UpdateLogic
            ? RecordLogic.AssignmentsOf(draft.Spec.Logic).Select(change => change.Field)
            : [];
        return names.Concat(sets).ToHashSet(StringComparer.Ordinal);
    }
}

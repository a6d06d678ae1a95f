using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives the operations on an entity.</summary>
internal sealed partial class EffectOperations(NodePlan plan, EffectReading reading, StatementLedger ledger)
{
    private readonly EffectEntity _entity = reading.Entity;

    /// <summary>The operation; a stub, where something that it depends on was not understood.</summary>
    public OperationSpec Derive(EffectOperation operation)
    {
        var draft = operation.Kind switch
        {
            CrudKind.Create => Create(operation),
            CrudKind.Get => Get(operation),
            CrudKind.Update => Update(operation),
            CrudKind.Delete => Delete(operation),
            CrudKind.List => List(operation),
            _ => Action(operation),
        };
        NoteTexts(operation);
        var unmet = Unmet(operation, draft);
        return unmet.Count == 0 ? draft.Spec : draft.Spec with { Logic = new StubLogic(unmet) };
    }

    private OperationDraft Create(EffectOperation operation)
    {
        var told = operation.Clauses.SelectMany(InputReader.Read).ToList();
        var takesOthers = told.Count == 0 || operation.Clauses.Any(InputReader.TakesAllOthers);
        var inputs = _entity.Fields.Where(field => IsTold(field, told, takesOthers)).ToList();
        var draft = new OperationDraft(inputs);
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
        draft.Spec = Spec(operation, specs, Entity(), new CreateLogic(assignments, []));
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
        return isListed || (takesOthers && !isForSystem && !(field == _entity.Status && field.Default is null));
    }

    /// <summary>What a field is that the caller of a creation does not tell.</summary>
    private Assignment? Initial(EffectOperation operation, FieldReading field, OperationDraft draft)
    {
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
        draft.Problems.Add(
            (
                "Nothing that was understood says what " + field.Mention.Name + " of a new " + _entity.Noun + " is",
                EffectModels.Source(plan, field)
            )
        );
        return null;
    }

    private OperationDraft Get(EffectOperation operation) =>
        new([_entity.Key]) { Spec = Spec(operation, [Key()], Entity(), new GetLogic()) };

    private OperationDraft Update(EffectOperation operation)
    {
        var fields = ChangeableOf(operation);
        var draft = new OperationDraft(fields);
        var inputs = fields
            .Where(field => field.Type is not null)
            .Select(field => EffectModels.Changed(plan, reading, field))
            .Prepend(Key());
        var changes = ChangesOf(operation, fields).ToList();
        draft.Spec = Spec(operation, [.. inputs], Entity(), new UpdateLogic(changes, GuardsOf(operation)));
        if (fields.Count == 0)
        {
            draft.Problems.Add(("Nothing that was understood says what it changes", OwnSource(operation)));
        }
        return draft;
    }

    private List<FieldReading> ChangeableOf(EffectOperation operation)
    {
        var told = operation
            .Clauses.SelectMany(InputReader.Read)
            .Select(pair => pair.Field)
            .Where(field => field != _entity.Key)
            .Distinct()
            .ToList();
        if (_entity.Fields.Any(field => EffectReading.UseOf(field, CrudKind.Update) is not null))
        {
            return [.. _entity.Others.Where(field => EffectReading.UseOf(field, CrudKind.Update) is { IsTaken: true })];
        }
        var all = told.Count == 0 || operation.Clauses.Any(Immutability.IsExcept);
        var fields = all
            ? _entity.Others.Where(field =>
                !field.IsSetBySystem && !field.IsInitial && field.NullWhile is null && field != _entity.Status
            )
            : _entity.Others.Where(told.Contains);
        return
        [
            .. fields.Where(field =>
                !reading.Immutable.ContainsKey(field.Name) && (!field.IsImmutable || told.Contains(field))
            ),
        ];
    }

    private OperationDraft Delete(EffectOperation operation)
    {
        var answersEntity = operation.Clauses.Any(InputReader.AnswersEntity);
        IReadOnlyList<FieldSpec> outputs = answersEntity ? Entity() : [Key()];
        return new([_entity.Key])
        {
            Spec = Spec(operation, [Key()], outputs, new DeleteLogic(GuardsOf(operation), answersEntity)),
        };
    }

    private OperationDraft Action(EffectOperation operation)
    {
        var told = operation
            .Clauses.SelectMany(InputReader.Read)
            .Select(pair => pair.Field)
            .Distinct()
            .Where(field => field != _entity.Key)
            .ToList();
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
                new FieldExpression(FieldScope.Input, field.Name),
                [EffectModels.Source(plan, field)]
            ))
        );
        AddNulls(changes);
        if (changes.Count == 0 || UnknownInput(operation) is not null)
        {
            var what = UnknownInput(operation) is { } input
                ? "What becomes of " + input + " was not understood"
                : "Nothing that was understood says what it changes";
            draft.Problems.Add((what, OwnSource(operation)));
        }
        var specs = inputs.Select(field => EffectModels.Needed(plan, reading, field)).Prepend(Key());
        draft.Spec = Spec(operation, [.. specs], Entity(), new ActionLogic(GuardsOf(operation), changes));
        return draft;
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
    private static string? UnknownInput(EffectOperation operation) =>
        operation
            .Clauses.Where(clause => !InputReader.IsAnswer(clause))
            .SelectMany(clause => Identifier().Matches(clause.Shape).Select(match => match.Value.Trim('`')))
            .FirstOrDefault(name => !Platform().IsMatch(name));

    private OperationDraft List(EffectOperation operation)
    {
        var (keys, paging, filters, unknown) = (
            new List<SortKey>(),
            new List<FieldReading>(),
            new List<(string Input, FieldReading Field, FilterMatch Match)>(),
            new List<string>()
        );
        foreach (var clause in operation.Clauses)
        {
            OrderReader.Read(clause, _entity.Fields, keys);
            paging.AddRange(PagingReader.Read(clause));
        }
        foreach (var clause in operation.Clauses.Where(clause => !IsListAnswer(clause)))
        {
            filters.AddRange(
                FilterReader
                    .Read(clause, _entity.Fields, unknown)
                    .Where(filter => filter.Field != _entity.Key && filter.Field.Type is not null)
            );
        }
        var draft = new OperationDraft([.. filters.Select(filter => filter.Field)]);
        foreach (var name in unknown.Distinct(StringComparer.Ordinal))
        {
            draft.Problems.Add(("What " + name + " filters was not understood", OwnSource(operation)));
        }
        var page = PagingReader.Of(paging);
        if (paging.Exists(input => input.Default is null) || (paging.Count > 0 && page is null))
        {
            draft.Problems.Add(("How many items are answered was not understood", OwnSource(operation)));
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
                )),
            ],
            null,
            keys,
            page
        );
        draft.Spec = Spec(operation, [.. inputs], ListOutputs(operation), logic);
        return draft;
    }

    /// <summary>A clause that says what the items are names no filter, unless it says so.</summary>
    private static bool IsListAnswer(Clause clause) =>
        InputReader.IsAnswer(clause) && !FilterWord().IsMatch(clause.Shape);

    private List<FieldSpec> ListOutputs(EffectOperation operation)
    {
        var source = OwnSource(operation);
        return
        [
            new("items", new ListType(new ModelType(_entity.Noun)), true, false, null, null, [source]),
            new("total", new IntegerType(new Bound(0)), true, false, null, "Number of matches.", [source]),
        ];
    }

    private List<Guard> GuardsOf(EffectOperation operation) =>
        _entity.Status is not { } status
            ? []
            :
            [
                .. reading
                    .StatusRules.Where(rule => Concerns(rule, operation))
                    .Select(rule => GuardOf(rule, status))
                    .DistinctBy(guard => guard.Condition),
            ];

    private bool Concerns(StatusRule rule, EffectOperation operation)
    {
        var named = reading.Operations.Where(other => rule.Verbs.Any(verb => Names(verb, other))).ToList();
        return named.Count > 0 ? named.Contains(operation) : operation.Clauses.Contains(rule.Clause);
    }

    private static bool Names(string verb, EffectOperation operation) =>
        verb == operation.VerbStem
        || (operation.Kind is CrudKind.Update or CrudKind.Delete && CrudVerbs.KindOfStem(verb) == operation.Kind);

    private Guard GuardOf(StatusRule rule, FieldReading status)
    {
        var field = new FieldExpression(FieldScope.Entity, status.Name);
        var tests = rule
            .Statuses.Distinct(StringComparer.Ordinal)
            .Select(value =>
                (Expression)
                    new BinaryExpression(
                        rule.IsForbidden ? BinaryOperator.NotEqual : BinaryOperator.Equal,
                        field,
                        new LiteralExpression(value)
                    )
            );
        var condition = tests.Aggregate(
            (one, other) => new BinaryExpression(rule.IsForbidden ? BinaryOperator.And : BinaryOperator.Or, one, other)
        );
        var words = string.Join(
            " or ",
            rule.Statuses.Distinct(StringComparer.Ordinal).Select(value => value.Replace('_', ' '))
        );
        var message =
            "The " + _entity.Noun.Replace('_', ' ') + (rule.IsForbidden ? " must not be " : " must be ") + words + ".";
        return new(condition, ErrorKind.InvalidState, message, [EffectModels.SourceOf(plan, rule.Clause)]);
    }

    private FieldSpec Key() => EffectModels.Needed(plan, reading, _entity.Key);

    private List<FieldSpec> Entity() =>
        [
            .. _entity
                .Fields.Where(field => field.Type is not null)
                .Select(field => EffectModels.Stored(plan, reading, field)),
        ];

    private SourceReference OwnSource(EffectOperation operation) =>
        StubDeriver.Stub(plan, operation.Extraction).Sources[0];

    private OperationSpec Spec(
        EffectOperation operation,
        IReadOnlyList<FieldSpec> inputs,
        IReadOnlyList<FieldSpec> outputs,
        OperationLogic logic
    )
    {
        var sources = operation
            .Clauses.Select(clause => EffectModels.SourceOf(plan, clause))
            .Prepend(OwnSource(operation))
            .DistinctBy(source => source.RequirementId, StringComparer.Ordinal);
        return new(
            operation.Name,
            operation.Extraction.Phrase.Text.Trim().TrimEnd('.', ':'),
            inputs,
            outputs,
            logic,
            [.. sources],
            []
        );
    }

    /// <summary>Notes what reading the operation has taken since.</summary>
    private void NoteTexts(EffectOperation operation)
    {
        foreach (var span in operation.Clauses.SelectMany(clause => clause.Text.ReadSpans))
        {
            ledger.Read(span, operation.Name);
        }
    }

    private List<UnmetStatement> Unmet(EffectOperation operation, OperationDraft draft)
    {
        var unmet = draft
            .Problems.Select(problem => new UnmetStatement(
                problem.Reason + ".",
                "It is not said, or was not understood.",
                problem.Source
            ))
            .ToList();
        foreach (
            var field in operation.Kind is CrudKind.Create or CrudKind.Update or CrudKind.Action ? draft.Fields : []
        )
        {
            unmet.AddRange(
                field.Unread.Select(phrase => new UnmetStatement(
                    phrase.Text,
                    field.Name + " " + phrase.Reason + ".",
                    EffectModels.Source(plan, field)
                ))
            );
        }
        if (
            operation.Kind != CrudKind.Delete
            && _entity.Fields.FirstOrDefault(field => field.Type is null) is { } untyped
        )
        {
            unmet.Add(
                new(untyped.Mention.Name, "It has no type that is understood.", EffectModels.Source(plan, untyped))
            );
        }
        var scope = new OperationScope(
            operation.Name,
            operation.Extraction.IsHomeOf,
            _noFields,
            plan.Operations.Count == 1
        );
        unmet.AddRange(
            StatementAttribution.Unmet(plan, scope, ledger).Where(statement => !IsAtHomeElsewhere(statement, operation))
        );
        unmet.AddRange(UnmetRules(operation, draft));
        return [.. unmet.DistinctBy(statement => (statement.Sentence, statement.Source.Span))];
    }

    private bool IsAtHomeElsewhere(UnmetStatement statement, EffectOperation operation)
    {
        var requirement = plan.Analysis.Document.RequirementAt(statement.Source.Span.Start);
        return requirement is not null
            && !operation.Extraction.IsHomeOf(requirement)
            && plan.Operations.Any(other => other.IsHomeOf(requirement));
    }

    /// <summary>Rules that stand in no operation's home and speak of what the operation writes.</summary>
    private IEnumerable<UnmetStatement> UnmetRules(EffectOperation operation, OperationDraft draft)
    {
        if (operation.Kind is CrudKind.Get or CrudKind.List)
        {
            return [];
        }
        var fields = FieldsOf(operation, draft);
        return reading
            .Text.Shared.Where(clause => clause.Role is not (SectionRole.Background or SectionRole.Examples))
            .Where(clause => clause.Fields.Any(field => fields.Contains(field.Name) && (clause.Requirement.Section.Parent is not null || field.Name.Contains('_', StringComparison.Ordinal))) || clause.HasStatus)
            .Where(clause => clause.Requirement.Section.Parent is not null || clause.Requirement.Kind != RequirementKind.Row)
            .Where(clause => NormativeWords.In(clause.Source).Any(word => !ledger.IsRead(word, operation.Name)))
            .Select(clause => new UnmetStatement(
                clause.Source.Trim().Text,
                "It says something about the fields of the operation that was not understood.",
                EffectModels.SourceOf(plan, clause)
            ));
    }

    private static readonly HashSet<string> _noFields = new(StringComparer.Ordinal);

    private static HashSet<string> FieldsOf(EffectOperation operation, OperationDraft draft)
    {
        var names = operation.Kind is CrudKind.Create or CrudKind.Update or CrudKind.Action
            ? draft.Fields.Select(field => field.Name)
            : [];
        var sets = draft.Spec.Logic is ActionLogic action ? action.Assignments.Select(change => change.Field) : [];
        return names.Concat(sets).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(
        @"^(?:created|added|registered|opened|recorded|stored|logged|entered|updated|changed|modified|received|booked|submitted|reported|last_changed|last_updated|last_modified|inserted|issued|filed)(?:_at|_on|_time|_date)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex CreationName();

    [GeneratedRegex(
        @"^(?:updated|changed|modified|last_changed|last_updated|last_modified)(?:_at|_on)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ChangeName();

    [GeneratedRegex(@"`[a-z]\w*`|(?<![\w-])[a-z]+(?:_[a-z0-9]+)+(?!\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"^(?:not_found|invalid_state|validation_error|duplicate_registration|null|true|false|items|total)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Platform();

    [GeneratedRegex(
        @"\b(?:filters?|restrict\w*|criteri\w+|narrow\w*|query|optional|may|can|ask)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FilterWord();
}

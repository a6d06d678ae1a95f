using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Completes an operation by the rules that its sentences tell, each read as a whole or not at all.</summary>
internal sealed class RuledOperations(NodePlan plan, EffectReading reading, StatementLedger ledger)
{
    /// <summary>Adds what follows from fields that are always computed.</summary>
    public void AddDerived(OperationDraft draft)
    {
        if (draft.Spec.Logic is not (CreateLogic or UpdateLogic or ActionLogic))
        {
            return;
        }

        var assignments = RecordLogic.AssignmentsOf(draft.Spec.Logic).ToList();
        foreach (var derived in reading.Derived)
        {
            if (draft.Spec.Logic is CreateLogic || Reads(derived, draft, assignments))
            {
                assignments.RemoveAll(change => change.Field == derived.Field);
                assignments.Add(derived);
            }
        }

        draft.Spec = draft.Spec with { Logic = With(draft.Spec.Logic, assignments, []) };
    }

    /// <summary>Reads the statements that nothing has carried out so far; what is understood becomes part of the operation.</summary>
    /// <returns>Whether anything was understood.</returns>
    public bool Complete(EffectOperation operation, OperationDraft draft, IEnumerable<SourceSpan> unmet)
    {
        if (draft.Spec.Logic is not (CreateLogic or UpdateLogic or ActionLogic or DeleteLogic))
        {
            return false;
        }

        RuleSentences? sentences = null;
        List<(Symbol Symbol, RichText Text)> defined = [];
        var spans = unmet.ToList();
        var isAny = false;
        Statement? before = null;
        foreach (var statement in Statements(operation, spans, draft.Lack?.IsMissing(draft.Spec) == true))
        {
            if (Illustration.Is(statement))
            {
                isAny |= Note(statement.Text, operation);
                continue;
            }

            foreach (var part in RuleParts.Of(statement))
            {
                if (ledger.IsRead(part.Span, operation.Name))
                {
                    before = statement;
                    continue;
                }

                if (sentences is null)
                {
                    var vocabulary = new RuleVocabulary(plan, reading, draft.Spec.Inputs);
                    defined = Defined(operation, vocabulary);
                    sentences = new(operation, reading.Operations, vocabulary);
                }

                var source = StatementAttribution.SourceOf(plan, statement) with { Span = part.Span };
                var soFar = RecordLogic.AssignmentsOf(draft.Spec.Logic);
                if (
                    sentences.Read(part.Text, source, soFar, before?.Requirement == statement.Requirement) is { } rule
                    && IsMeant(rule, part, statement, operation)
                    && Add(draft, rule)
                )
                {
                    before = statement;
                    draft.Rules.Add(part.Span);
                    isAny |= Note(part, operation);
                    foreach (
                        var definition in defined.Where(one =>
                            Names(rule, one.Symbol)
                            && part.Text.Contains(one.Symbol.Name, StringComparison.OrdinalIgnoreCase)
                        )
                    )
                    {
                        _ = Note(definition.Text, operation);
                    }
                }
            }
        }

        ToldFields.Prune(draft, reading);

        return isAny;
    }

    /// <summary>Periods that sentences at home, or of no operation, define; rules may name them.</summary>
    private List<(Symbol Symbol, RichText Text)> Defined(EffectOperation operation, RuleVocabulary vocabulary)
    {
        var defined = new List<(Symbol Symbol, RichText Text)>();
        var table = new RuleVocabulary(plan, reading, []).Events.Table;
        foreach (var statement in plan.Analysis.Statements.Where(statement => statement.Role.MayAskForBehaviour()))
        {
            if ((reading.Text.OwnerOf(statement.Requirement) ?? operation.Extraction) != operation.Extraction)
            {
                continue;
            }

            foreach (var part in RuleParts.Of(statement).Where(part => part.Text.AsSpan().ContainsAnyInRange('0', '9')))
            {
                if (PeriodDefinitions.Read(EventText.Unmarked(part.Text).TrimEnd('.', ' '), table) is { } symbol)
                {
                    vocabulary.Events.Add(symbol);
                    defined.Add((symbol, part));
                }
            }
        }

        return defined;
    }

    private static bool Names(RuleReading rule, Symbol symbol) =>
        rule
            .Assignments.Select(change => change.Value)
            .Concat(rule.Guards.Select(guard => guard.Condition))
            .SelectMany(ExpressionParts.All)
            .Contains(symbol.Expression);

    /// <summary>
    /// What stands elsewhere changes nothing, and demands something only if its section is not that of another operation.
    /// </summary>
    private bool IsMeant(RuleReading rule, RichText part, Statement statement, EffectOperation operation) =>
        reading.Text.OwnerOf(statement.Requirement) == operation.Extraction
        || (
            rule.Assignments.Count == 0
            && (
                rule.Guards.Count == 0
                || RuleSentences.IsAbout(part.Text, operation)
                || !reading.Operations.Any(other =>
                    other != operation && Names(statement.Requirement.Section.Name.Text, other)
                )
            )
        );

    private static bool Names(string heading, EffectOperation operation) =>
        heading
            .Split([' ', ',', ':', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => StatusRules.Stem(word) == operation.VerbStem);

    /// <summary>Notes that a text is carried out; false, if it was noted before.</summary>
    private bool Note(RichText text, EffectOperation operation)
    {
        if (ledger.IsRead(text.Span, operation.Name))
        {
            return false;
        }

        ledger.Read(text.Span, operation.Name);
        return true;
    }

    /// <summary>The statements at home first, then the others, each in the order of the text.</summary>
    private IEnumerable<Statement> Statements(EffectOperation operation, List<SourceSpan> spans, bool isLacking) =>
        plan
            .Analysis.Statements.Where(statement =>
                spans.Exists(span => Overlaps(span, statement.Span))
                || (
                    isLacking
                    && statement.Role.MayAskForBehaviour()
                    && reading.Text.OwnerOf(statement.Requirement) == operation.Extraction
                )
            )
            .OrderBy(statement => reading.Text.OwnerOf(statement.Requirement) == operation.Extraction ? 0 : 1)
            .ThenBy(statement => statement.Span.Start);

    private static bool Overlaps(SourceSpan one, SourceSpan other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private bool Add(OperationDraft draft, RuleReading rule)
    {
        var assignments = RecordLogic.AssignmentsOf(draft.Spec.Logic).ToList();
        foreach (var told in rule.Assignments)
        {
            var change = told with { Value = Meant(told.Value, draft.Spec) };
            var former = assignments.Find(other => other.Field == change.Field);
            if (
                change.Field == reading.Entity.Key.Name
                || reading.Derived.Exists(derived => derived.Field == change.Field)
                || (former is not null && former != change && !IsTold(former) && !Continues(change, former))
                || Disturbs(change, assignments, rule.IsOfOld)
                || (draft.Spec.Logic is CreateLogic && ReadsItself(change))
            )
            {
                return false;
            }

            assignments.RemoveAll(other => other.Field == change.Field);
            assignments.Add(change);
        }

        if (draft.Spec.Logic is DeleteLogic && rule.Assignments.Count > 0)
        {
            return false;
        }

        var guards = rule.Guards.Select(guard => guard with { Condition = Meant(guard.Condition, draft.Spec) });
        draft.Spec = draft.Spec with { Logic = With(draft.Spec.Logic, Ordered(assignments), [.. guards]) };
        return true;
    }

    /// <summary>Whether a value is what was said before, and something more is done with it.</summary>
    private static bool Continues(Assignment change, Assignment former) =>
        change.Value is FunctionExpression { Function: ExpressionFunction.PastWeekdays } shift
        && shift.Operands[0] == former.Value;

    private static bool ReadsItself(Assignment change) =>
        ExpressionParts.All(change.Value).OfType<FieldExpression>().Any(field => field.Name == change.Field);

    /// <summary>What is always computed stands last.</summary>
    private List<Assignment> Ordered(List<Assignment> assignments) =>
        [.. assignments.OrderBy(change => reading.Derived.Contains(change) ? 1 : 0)];

    /// <summary>Whether a field is merely what the request tells, or stays.</summary>
    public static bool IsTold(Assignment change) =>
        change.Value
            is FieldExpression { Scope: FieldScope.Input }
                or ConditionalExpression
                {
                    Then: FieldExpression { Scope: FieldScope.Input },
                    Otherwise: FieldExpression { Scope: FieldScope.Entity }
                };

    /// <summary>Whether it is unclear if a value counts as it was or as another sentence changes it.</summary>
    private bool Disturbs(Assignment change, List<Assignment> assignments, bool isOfOld) =>
        !isOfOld
        && assignments.Exists(other =>
            other.Field != change.Field
            && !reading.Derived.Exists(derived => derived.Field == other.Field)
            && (ReadsStored(change.Value, other.Field) || ReadsStored(other.Value, change.Field))
        );

    private static bool ReadsStored(Expression value, string field) =>
        ExpressionParts
            .All(value)
            .Any(part => part is FieldExpression { Scope: FieldScope.Entity, Name: var name } && name == field);

    /// <summary>What an operation changes counts as it becomes; of what is created nothing was there before.</summary>
    private static Expression Meant(Expression value, OperationSpec spec) =>
        spec.Logic is CreateLogic or UpdateLogic
            ? ExpressionParts.MapFields(
                value,
                field =>
                    field.Scope == FieldScope.Entity
                    && (spec.Logic is CreateLogic || spec.Inputs.Any(input => input.Name == field.Name))
                        ? field with
                        {
                            Scope = FieldScope.Changed,
                        }
                        : field
            )
            : value;

    private static bool Reads(Assignment derived, OperationDraft draft, List<Assignment> assignments)
    {
        var written = draft
            .Spec.Inputs.Select(input => input.Name)
            .Concat(assignments.Select(change => change.Field))
            .ToHashSet(StringComparer.Ordinal);
        return ExpressionParts.All(derived.Value).OfType<FieldExpression>().Any(field => written.Contains(field.Name));
    }

    /// <summary>The logic with other assignments, and further guards.</summary>
    public static OperationLogic With(
        OperationLogic logic,
        IReadOnlyList<Assignment> assignments,
        IReadOnlyList<Guard> guards
    ) =>
        logic switch
        {
            CreateLogic create => new CreateLogic(assignments, [.. create.Guards, .. guards]),
            UpdateLogic update => new UpdateLogic(assignments, [.. update.Guards, .. guards]),
            ActionLogic action => new ActionLogic([.. action.Guards, .. guards], assignments),
            DeleteLogic delete => delete with { Guards = [.. delete.Guards, .. guards] },
            _ => logic,
        };
}

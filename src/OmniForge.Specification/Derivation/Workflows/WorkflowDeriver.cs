using OmniForge.Onex;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Machines;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Derives nodes that say which steps of a workflow are next.</summary>
internal sealed class WorkflowDeriver : INodeDeriver
{
    private static readonly string[] Progress = ["completed_steps", "failed_step"];

    /// <inheritdoc/>
    public NodeSpec? Derive(NodePlan plan, StatementLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        var workflow = plan.Analysis.Workflows.FirstOrDefault(workflow =>
            workflow.Section.Level == 0 || plan.Covers(workflow.Section)
        );
        if (plan.Kind != NodeKind.Orchestrator || workflow is null)
        {
            return null;
        }

        workflow.Read.ToList().ForEach(ledger.Read);
        var draft = new WorkflowDraft(plan, workflow, WorkflowNames.Of(plan, workflow), ledger);
        AddContext(draft);
        AddSteps(draft);
        ReadSentences(draft);
        AddUndoing(draft);
        AddUnmet(draft);
        return WorkflowNodes.Of(draft);
    }

    private static void AddContext(WorkflowDraft draft)
    {
        var surroundings = StateModelReader.FieldSurroundingsOf(draft.Plan, draft.Name);
        foreach (var mention in draft.Workflow.Inputs)
        {
            var name = FieldNames.Snake(mention.Name);
            if (Progress.Contains(name) || IsAnswer(name, mention))
            {
                draft.Ledger.Read(mention.Span);
                mention.Phrases.ToList().ForEach(phrase => draft.Ledger.Read(phrase.Text));
                continue;
            }

            var reading = ReadContext(draft, mention, surroundings);
            if (reading.Type is null)
            {
                draft.Unmet.Add(
                    new(mention.Name, "Its type was not understood.", StateFields.SourceOf(draft.Plan, reading))
                );
                continue;
            }

            var field = StateFields.FieldOf(reading, [StateFields.SourceOf(draft.Plan, reading)], draft.Enums);
            var isRequired = reading.IsRequired ?? (reading.Default is null && !reading.IsNullable);
            draft.Context.Add(
                field with
                {
                    IsRequired = isRequired,
                    Default = reading.Default,
                    IsNullable = reading.IsNullable || (!isRequired && reading.Default is null),
                }
            );
            if (StateFields.IsUnderstood(reading))
            {
                StateFields.MarkRead(reading, draft.Ledger);
            }
        }
    }

    /// <summary>What the workflow answers, where a listing tells it beside what it is given; a status of its own that it is given has other values.</summary>
    private static bool IsAnswer(string name, FieldMention mention) =>
        name is "next_steps" or "compensations"
        || (
            name is "status"
            && mention.Phrases.Any(phrase =>
                phrase.Text.Text.Contains("compensating", StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>Reads a field; where nothing is told of it, what another part of the PRD tells of one of its name counts.</summary>
    private static FieldReading ReadContext(WorkflowDraft draft, FieldMention mention, FieldSurroundings surroundings)
    {
        var reading = FieldReader.Read(mention, surroundings);
        return reading.Type is not null
            ? reading
            : draft
                .Plan.Analysis.Entities.Entities.SelectMany(entity => entity.Fields)
                .Where(field => FieldNames.Snake(field.Name) == reading.Name && field.Phrases.Count > 0)
                .Select(field => FieldReader.Read(field, surroundings))
                .FirstOrDefault(other => other.Type is not null)
                ?? FieldTold.Read(draft, mention, surroundings)
                ?? reading;
    }

    private static void AddSteps(WorkflowDraft draft)
    {
        var expressions = ExpressionsOf(draft);
        foreach (var step in draft.Workflow.Steps)
        {
            var condition = Conjoined(
                draft,
                step.Conditions,
                told => ConditionReader.Read(told, expressions, draft.Explained, draft.Enums),
                "When the step takes place was not understood."
            );
            var undone = Conjoined(
                draft,
                step.UndoConditions,
                told => UndoConditionReader.Read(told, draft, expressions),
                "When the step is undone was not understood."
            );
            draft.Steps.Add(
                new StepSpec(
                    step.Name,
                    step.WaitsFor,
                    condition,
                    step.Compensation,
                    [
                        .. step
                            .UndoConditions.Select(told => told.Requirement)
                            .Prepend(step.Requirement)
                            .Distinct()
                            .Select(requirement => draft.SourceOf(requirement, requirement.Text)),
                    ]
                )
                {
                    CompensationCondition = undone,
                }
            );
        }

        draft.Unmet.AddRange(
            draft.Workflow.Unclear.Select(requirement => new UnmetStatement(
                requirement.Text.Text,
                "The order of the steps was not understood.",
                draft.SourceOf(requirement, requirement.Text)
            ))
        );
        if (WorkflowOrder.Blocked(draft.Steps) is { } blocked)
        {
            var first = draft.Workflow.Steps.First(step => step.Name == blocked.Name).Requirement;
            draft.Unmet.Add(
                new(
                    first.Text.Text,
                    $"{blocked.Name.Replace('_', ' ')} waits for what never is done.",
                    draft.SourceOf(first, first.Text)
                )
                {
                    Defect = DefectDiagnostics.CyclicWorkflow,
                }
            );
        }
    }

    private static ExpressionReader ExpressionsOf(WorkflowDraft draft) =>
        new(draft.Context.Select(field => SymbolOf(field, draft)).OfType<Symbol>());

    /// <summary>What must hold of all that is told; what was not understood needs a human.</summary>
    private static Expression? Conjoined(
        WorkflowDraft draft,
        IReadOnlyList<StepCondition> conditions,
        Func<StepCondition, Expression?> read,
        string reason
    )
    {
        Expression? all = null;
        var expressions = conditions.Select(read).ToList();
        foreach (var (told, expression) in conditions.Zip(expressions))
        {
            if (expression is not { } one)
            {
                if (expressions.Find(other => other is not null) is { } exact && SizeWords.Say(told.Text.Text, exact))
                {
                    draft.Ledger.Read(told.Text);
                    continue;
                }

                draft.Unmet.Add(new(told.Text.Text, reason, draft.SourceOf(told.Requirement, told.Text)));
                continue;
            }

            draft.Ledger.Read(told.Text);
            all =
                all is null ? one
                : told.IsAlternative ? new BinaryExpression(BinaryOperator.Or, all, one)
                : all == one || Choices.Rules(all, one) ? all
                : new BinaryExpression(BinaryOperator.And, all, one);
        }

        return all;
    }

    private static Symbol? SymbolOf(FieldSpec field, WorkflowDraft draft)
    {
        ValueKind? kind = field.Type switch
        {
            IntegerType or DecimalType => ValueKind.Number,
            BooleanType => ValueKind.Boolean,
            TextType or EnumType => ValueKind.Text,
            DateType or InstantType => ValueKind.Time,
            _ => null,
        };
        var values = field.Type is EnumType(var name) ? draft.Enums.Find(one => one.Name == name)?.Values ?? [] : [];
        return kind is null
            ? null
            : new Symbol(field.Name, new FieldExpression(FieldScope.Input, field.Name), kind.Value) { Values = values };
    }

    private static void ReadSentences(WorkflowDraft draft)
    {
        var names = new NameBook()
            .Add(TagKind.Step, draft.Steps.Select(step => step.Name))
            .Add(TagKind.Event, draft.Steps.Select(step => step.Compensation).OfType<string>())
            .Add(TagKind.Input, draft.Context.Select(field => field.Name))
            .Add(TagKind.Value, draft.Enums.SelectMany(one => one.Values));
        var expressions = ExpressionsOf(draft);
        var sentences = new WorkflowSentences(draft, names, new(draft, expressions), new(draft, expressions));
        foreach (var statement in draft.Plan.Analysis.Statements)
        {
            sentences.Read(statement, draft.Ledger);
        }

        // An item about next_steps reads like a milestone: its role says nothing.
        var listed = draft.Plan.Analysis.Statements.Where(statement =>
            OtherWays.AreListedOtherwise(statement.Requirement.Text.Text)
        );
        draft.Unmet.AddRange(
            sentences
                .Deviating.Union(listed)
                .Where(statement => draft.Plan.Covers(statement.Requirement.Section))
                .Select(statement => new UnmetStatement(
                    statement.Text.Text,
                    "It asks for something else than workflows do.",
                    draft.SourceOf(statement.Requirement, statement.Text)
                ))
        );
    }

    /// <summary>Sentences that say that steps are undone, where nothing says by what.</summary>
    private static void AddUndoing(WorkflowDraft draft)
    {
        if (draft.Steps.Exists(step => step.Compensation is not null))
        {
            return;
        }

        draft.Unmet.AddRange(
            draft
                .Plan.Analysis.Statements.Where(statement => WorkflowPatterns.TellsUndoing(statement.Text.Text))
                .Take(1)
                .Select(statement => new UnmetStatement(
                    statement.Text.Text,
                    "What undoes the steps was not understood.",
                    draft.SourceOf(statement.Requirement, statement.Text)
                ))
        );
    }

    private static void AddUnmet(WorkflowDraft draft)
    {
        var fields = draft
            .Context.Select(field => field.Name)
            .Concat(draft.Steps.Select(step => step.Name))
            .Concat(["completed_steps", "failed_step", "next_steps", "compensations", "step", "status", "undo"])
            .ToHashSet(StringComparer.Ordinal);
        var homes = draft.Workflow.Steps.Select(step => step.Requirement).ToHashSet();
        var scope = new OperationScope(draft.Name, homes.Contains, fields, false)
        {
            Topics =
            [
                .. draft.Steps.Select(step => step.Name),
                .. draft.Steps.Select(step => step.Compensation).OfType<string>(),
                .. draft.Context.Select(field => field.Name),
                .. draft.Enums.SelectMany(one => one.Values),
            ],
        };
        draft.Unmet.AddRange(StatementAttribution.Unmet(draft.Plan, scope, draft.Ledger));
    }
}

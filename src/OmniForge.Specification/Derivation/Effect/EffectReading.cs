using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Effect.Meanings;
using OmniForge.Specification.Derivation.Effect.Records;
using OmniForge.Specification.Derivation.Effect.Rules;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>What the sentences of a PRD say about an entity and the operations on it.</summary>
internal sealed partial class EffectReading
{
    private EffectReading(NodePlan plan, EffectEntity entity)
    {
        Described = DescribedIn(plan, entity);
        var derived = DerivedFields.Of(plan, entity.Fields, entity.Key, statement => IsShared(plan, statement));
        Derived = [.. derived.Select(one => one.Value)];
        DerivedBy = [.. derived.SelectMany(one => one.Spans)];
        // What follows from other fields is no status that somebody sets.
        entity = Derived.Exists(one => one.Field == entity.Status?.Name) ? entity with { Status = null } : entity;
        Entity = entity;
        var vocabulary = new EffectVocabulary(entity.Noun, entity.Plural, entity.Fields, entity.Status);
        var phrases =
            entity.Mention.Notation == EntityNotation.Prose
                ? entity.Mention.Fields.SelectMany(field => field.Phrases).Select(phrase => phrase.Text.Span)
                : [];
        Text = new(plan, vocabulary, Described, [.. phrases]);
        Meanings = new(entity, plan.Operations.Select(operation => operation.Name), plan.Analysis.Remarks);
    }

    /// <summary>What goes without saying of the entity.</summary>
    public EntityMeanings Meanings { get; }

    public EffectEntity Entity { get; }

    /// <summary>Fields that always follow from others.</summary>
    public List<Assignment> Derived { get; }

    /// <summary>Where the PRD says so.</summary>
    public IReadOnlyList<SourceSpan> DerivedBy { get; }

    private bool IsShared(NodePlan plan, Statement statement) =>
        statement.Role == SectionRole.Behaviour
        && plan.Covers(statement.Requirement.Section)
        && !Described.Contains(statement.Requirement.Id)
        && !plan.Operations.Any(operation => operation.IsHomeOf(statement.Requirement));

    public EffectText Text { get; }

    /// <summary>The sentences that the operations read as rules.</summary>
    public PlainSentences Sentences { get; } = new();

    /// <summary>Ids of the requirements that describe data, which no operation reads again.</summary>
    public IReadOnlySet<string> Described { get; }

    public IReadOnlyList<EffectOperation> Operations { get; private set; } = [];

    public List<(IReadOnlyList<FieldReading> Fields, bool IgnoresCase, Clause? Clause)> Uniques { get; } = [];

    public List<StatusRule> StatusRules { get; } = [];

    /// <summary>What holds of several records together.</summary>
    public List<FoundRule> RecordRules { get; } = [];

    /// <summary>What holds between the fields of each record.</summary>
    public List<FoundDemand> RecordDemands { get; } = [];

    /// <summary>The clauses that say so, which nothing else reads.</summary>
    private readonly HashSet<Clause> _ofRecords = new(ReferenceEqualityComparer.Instance);

    public Dictionary<string, Clause> Immutable { get; } = new(StringComparer.Ordinal);

    /// <summary>What an operation sets, by its name.</summary>
    public Dictionary<string, List<(FieldReading Field, Expression Value, Clause Clause)>> Changes { get; } =
        new(StringComparer.Ordinal);

    public static EffectReading Read(NodePlan plan, EffectEntity entity)
    {
        var reading = new EffectReading(plan, entity);
        reading.ReadRecordRules(plan);
        reading.Uniques.AddRange(
            entity
                .Fields.Where(field => field.IsUnique && field != entity.Key)
                .Select(field => ((IReadOnlyList<FieldReading>)[field], field.UniqueIgnoresCase, (Clause?)null))
        );
        foreach (var operation in plan.Operations)
        {
            var clauses = reading.ClausesOf(operation);
            reading.Changes[operation.Name] =
            [
                .. clauses.SelectMany(clause =>
                    Effect.Changes.Read(clause, entity.Status).Select(change => (change.Field, change.Value, clause))
                ),
            ];
            var kind =
                CrudVerbs.KindOf(operation.Verb)
                ?? (clauses.Exists(reading.TakesAllButKey) ? CrudKind.Create : (CrudKind?)null);
            foreach (var clause in clauses)
            {
                reading.ReadRules(clause, kind);
            }
        }
        foreach (var clause in reading.Text.Shared.Where(clause => !reading._ofRecords.Contains(clause)))
        {
            reading.ReadRules(clause, null);
            reading.Meanings.Take(clause, null, FrozenSet<string>.Empty);
        }
        reading.Operations = [.. plan.Operations.Select(operation => reading.Classify(operation))];
        return reading;
    }

    /// <summary>What a table says of a field for the operations of a kind; null, if it has no column for one.</summary>
    public static FieldUse? UseOf(FieldReading field, CrudKind kind) =>
        field.Mention.Uses.FirstOrDefault(use => CrudVerbs.KindOf(use.Operation.Split('_')[0]) == kind);

    private List<Clause> ClausesOf(OperationExtraction operation) =>
        [.. Text.Of(operation).Where(clause => !_ofRecords.Contains(clause))];

    private void ReadRecordRules(NodePlan plan)
    {
        var rules = new Records.RecordRules(new RecordVocabulary(plan, this));
        var texts = plan.Operations.Select(Text.Of).Append(Text.Shared).ToList();
        foreach (var clauses in texts)
        {
            RecordRules.AddRange(rules.Read(clauses));
            RecordDemands.AddRange(rules.Demands(clauses));
        }

        foreach (var clause in texts.SelectMany(clauses => clauses))
        {
            Records.RecordRules.TakeRemark(clause, RecordRules);
        }

        _ofRecords.UnionWith(texts.SelectMany(clauses => clauses).Where(clause => clause.IsTaken));
    }

    private void ReadRules(Clause clause, CrudKind? kind)
    {
        if (Effect.StatusRules.Read(clause) is { } rule)
        {
            StatusRules.Add(rule);
        }
        Effect.StatusRules.TakeRepeats(clause);
        var isAllBut = kind == CrudKind.Create && InputReader.TakeAllBut(clause);
        foreach (var field in isAllBut ? [] : Immutability.Read(clause))
        {
            Immutable.TryAdd(field.Name, clause);
        }
        if (
            (kind == CrudKind.Update || Immutability.NamesChange(clause))
            && Immutability.ReadLeftOut(clause) is { Count: > 0 } leftOut
        )
        {
            leftOut.ToList().ForEach(field => Immutable.TryAdd(field.Name, clause));
            return;
        }
        if (kind != CrudKind.Action && Meanings.TakeFixed(clause) is { Count: > 0 } kept)
        {
            kept.ToList().ForEach(field => Immutable.TryAdd(field.Name, clause));
            return;
        }
        if (Meanings.TakeShared(clause))
        {
            return;
        }
        if (Meanings.TakeUnique(clause) is { } unique)
        {
            AddUnique([unique], ignoresCase: false, clause);
            return;
        }
        foreach (var fields in Uniqueness.Read(clause, Entity, out var ignoresCase))
        {
            AddUnique(fields, ignoresCase, clause);
        }
        if (!clause.IsTaken && Uniques.Count > 0)
        {
            Uniqueness.TakeSecond(clause);
        }
        if (!clause.IsTaken)
        {
            Outcomes.Take(clause);
        }
    }

    private void AddUnique(IReadOnlyList<FieldReading> fields, bool ignoresCase, Clause clause)
    {
        var known = Uniques.FindIndex(unique =>
            unique
                .Fields.Select(field => field.Name)
                .ToHashSet(StringComparer.Ordinal)
                .SetEquals(fields.Select(field => field.Name))
        );
        if (known < 0)
        {
            Uniques.Add((fields, ignoresCase, clause));
        }
        else
        {
            Uniques[known] = (fields, Uniques[known].IgnoresCase || ignoresCase, Uniques[known].Clause ?? clause);
        }
    }

    private EffectOperation Classify(OperationExtraction operation)
    {
        var clauses = ClausesOf(operation);
        return new(operation, KindOf(operation, clauses), clauses);
    }

    private CrudKind KindOf(OperationExtraction operation, IReadOnlyList<Clause> clauses)
    {
        if (
            operation.Name.EndsWith("_" + Entity.Plural, StringComparison.Ordinal)
            || operation.Name.EndsWith("_" + Entity.Plural.Split('_')[^1], StringComparison.Ordinal)
        )
        {
            return CrudKind.List;
        }
        var takesKey = clauses.Any(clause =>
            InputReader.Read(clause).Any(input => input.Field == Entity.Key)
            && !Meanings.Says(clause, CrudKind.Create, FrozenSet<string>.Empty)
        );
        var setsStatus =
            Entity.Status is { } status && Changes[operation.Name].Exists(change => change.Field == status);
        var isOfEntity =
            operation.Name.EndsWith("_" + Entity.Noun, StringComparison.Ordinal)
            || operation.Name.EndsWith("_" + Entity.Noun.Split('_')[^1], StringComparison.Ordinal);
        return CrudVerbs.KindOf(operation.Verb) switch
        {
            CrudKind.Create when takesKey && !setsStatus && clauses.Any(Looks) => CrudKind.Get,
            CrudKind.Create when takesKey => CrudKind.Action,
            CrudKind.Update when !isOfEntity => CrudKind.Action,
            CrudKind.Delete when setsStatus => CrudKind.Action,
            { } kind => kind,
            null when !setsStatus && clauses.Any(clause => Deletion().IsMatch(clause.Shape)) => CrudKind.Delete,
            null when !takesKey && clauses.Any(TakesNew) => CrudKind.Create,
            null => CrudKind.Action,
        };
    }

    /// <summary>Whether a clause says that somebody looks at the entity: "Open piece: a singer looks at one piece, by its id".</summary>
    private static bool Looks(Clause clause) => Look().IsMatch(clause.Shape);

    [GeneratedRegex(
        @"\b(?:looks?|looking) (?:at|up|into) (?:an?|one|the|this|that|some|any)(?: \w+)? ?\ue002+|\b(?:sees?|views?|reads?) (?:an?|one|the|this|that) \ue002+\W*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Look();

    /// <summary>"Then the route is deleted": what an operation does whose verb does not tell.</summary>
    [GeneratedRegex(
        @"\ue002+ (?:is|gets|will be|shall be) (?:then )?(?:deleted|erased|removed from the \w+)\b|\b(?:deletes?|erases?) (?:the|this|that|its) \ue002+",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Deletion();

    private bool TakesAllButKey(Clause clause) => InputReader.Excluded(clause).Contains(Entity.Key);

    /// <summary>What must be given and no key: what takes it makes a new one, whatever its verb is.</summary>
    private bool TakesNew(Clause clause) =>
        TakesAllButKey(clause)
        || InputReader
            .Read(clause)
            .Any(input =>
                input.Field is { IsSetBySystem: false, Default: null, IsNullable: false, IsRequired: not false }
            );

    private static HashSet<string> DescribedIn(NodePlan plan, EffectEntity entity)
    {
        var prose = entity.Mention.Notation == EntityNotation.Prose;
        var listings = plan
            .Analysis.Entities.Entities.Where(mention => mention.Notation == EntityNotation.Listing)
            .SelectMany(mention => mention.Fields)
            .Select(field => field.RequirementId)
            .Concat(plan.Analysis.Entities.ValueSets.Select(set => set.RequirementId));
        var nested = plan
            .Analysis.Document.Requirements.Where(requirement =>
                entity.Mention.Fields.Any(field => requirement.Parent?.Id == field.RequirementId)
            )
            .Select(requirement => requirement.Id);
        return
        [
            .. prose ? [] : entity.Mention.Fields.Select(field => field.RequirementId),
            .. listings,
            .. nested,
            .. entity.Rules,
        ];
    }
}

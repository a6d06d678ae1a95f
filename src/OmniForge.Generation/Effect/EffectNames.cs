using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Ports;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>The names of what the operations on one entity share.</summary>
internal sealed class EffectNames
{
    public EffectNames(NodeScope node)
    {
        Node = node;
        Ports = NodePorts.Of(node)!;
        Entity = Ports.Entity;
        Subject = ClassName.Stem(Entity.Model.Name);
        RuleModule = $"rule_{Subject}";
        Existing = Rule($"existing_{Subject}");
        Key = NodeNames.Field(Entity.Key);
    }

    public NodeScope Node { get; }

    public EntitySpec Entity { get; }

    /// <summary>The entity's name in names of modules and functions.</summary>
    public string Subject { get; }

    /// <summary>What handlers resolve from the container.</summary>
    public NodePorts Ports { get; }

    public ExportedName Model => Ports.Model;

    public AdapterNames Store => Ports.Store;

    public AdapterNames Clock => Ports.Clock!;

    public ExportedName Logged => Ports.Logged;

    public string RuleModule { get; }

    /// <summary>The rule that finds an entity or refuses.</summary>
    public ExportedName Existing { get; }

    public PyIdentifier Key { get; }

    public FieldSpec KeyField => Ports.KeyField;

    /// <summary>What people call the entity.</summary>
    public string Words => Entity.Model.Name.Replace('_', ' ');

    /// <summary>The operations that handlers carry out.</summary>
    public IEnumerable<OperationSpec> Implemented =>
        Node.Spec.Operations.Where(operation => EffectLogic.IsOurs(operation.Logic));

    /// <summary>The rule that keeps the values of some fields unique.</summary>
    public ExportedName Unique(UniqueRule rule) =>
        Rule("require_free_" + string.Join("_and_", rule.Fields.Select(FieldName.Of)));

    /// <summary>The rule that a guard is.</summary>
    public ExportedName Guard(Guard guard) => Rule(GuardNames.Of(guard, Guards));

    /// <summary>All guards of the node, each once.</summary>
    public IReadOnlyList<Guard> Guards =>
        [
            .. Implemented
                .SelectMany(operation => EffectLogic.GuardsOf(operation.Logic))
                .Where(guard => EffectLogic.IsOfStatus(guard, Entity))
                .DistinctBy(guard => (guard.Condition, guard.Error)),
        ];

    /// <summary>The rule that compares a record with the others.</summary>
    public ExportedName RecordRule(Guard guard) => Rule(GuardNames.OfRecords(guard, RecordGuards));

    /// <summary>All guards of the node that look at other records, each once.</summary>
    public IReadOnlyList<Guard> RecordGuards =>
        field ??= [
            .. Implemented.SelectMany(EffectLogic.RecordGuardsOf).DistinctBy(guard => (guard.Condition, guard.Error)),
        ];

    private ExportedName Rule(string name) =>
        Node.Names.In(NodeFolder.Rules, RuleModule, FunctionName.Of(name, Subject));
}

using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>
/// The ways in which a run of a workflow may go: one for each choice of which conditions hold. A set of them is a mask with a bit for each.
/// </summary>
internal sealed class WorkflowWorlds
{
    private const int MostConditions = 4;

    private readonly IReadOnlyList<StepSpec> _steps;
    private readonly List<Expression> _conditions = [];

    /// <summary>The worlds of a workflow.</summary>
    public WorkflowWorlds(IReadOnlyList<StepSpec> steps)
    {
        _steps = steps;
        foreach (var condition in steps.Select(step => step.Condition).OfType<Expression>())
        {
            if (IndexOf(condition) < 0 && IndexOf(Build.Not(condition)) < 0)
            {
                _conditions.Add(condition);
            }
        }

        Count =
            _conditions.Count > MostConditions || WorkflowOrder.Blocked(steps) is not null ? 0 : 1 << _conditions.Count;
    }

    /// <summary>How many there are; none, where there are too many or the steps have no order.</summary>
    public int Count { get; }

    /// <summary>The set of all.</summary>
    public int All => (1 << Count) - 1;

    /// <summary>The conditions of steps, each in one of its two forms.</summary>
    public IReadOnlyList<Expression> Conditions => _conditions;

    /// <summary>The worlds of a set.</summary>
    public IEnumerable<int> In(int mask) => Enumerable.Range(0, Count).Where(world => (mask & (1 << world)) != 0);

    /// <summary>The worlds in which a condition holds; null, if no step depends on it.</summary>
    public int? Where(Expression condition)
    {
        if (IndexOf(condition) is >= 0 and var index)
        {
            return Holding(index);
        }

        return IndexOf(Build.Not(condition)) is >= 0 and var denied ? All & ~Holding(denied) : null;
    }

    /// <summary>The worlds in which a step is left out.</summary>
    public int LeftOut(string step) => StepOf(step).Condition is { } condition ? All & ~Where(condition)!.Value : 0;

    /// <summary>Tells whether a step takes place in a world.</summary>
    public bool Has(string step, int world) => (LeftOut(step) & (1 << world)) == 0;

    /// <summary>The steps that a step waits for in a world, those that are left out replaced by what they wait for.</summary>
    public HashSet<string> Before(string step, int world) =>
        StepOf(step)
            .WaitsFor.SelectMany(other => Has(other, world) ? [other] : (IEnumerable<string>)Before(other, world))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The steps that a step waits for where all take place.</summary>
    public IReadOnlyList<string> Waits(string step) => StepOf(step).WaitsFor;

    /// <summary>All steps that must be done before a step in a world.</summary>
    public HashSet<string> LongBefore(string step, int world)
    {
        var before = Before(step, world);
        before.UnionWith([.. before.SelectMany(other => LongBefore(other, world))]);
        return before;
    }

    /// <summary>The steps of a world that none waits for.</summary>
    public HashSet<string> Ends(int world)
    {
        var present = _steps.Select(step => step.Name).Where(step => Has(step, world)).ToList();
        var waitedFor = present.SelectMany(step => Before(step, world)).ToHashSet(StringComparer.Ordinal);
        return present.Where(step => !waitedFor.Contains(step)).ToHashSet(StringComparer.Ordinal);
    }

    private int Holding(int index) =>
        Enumerable.Range(0, Count).Where(world => (world & (1 << index)) != 0).Sum(world => 1 << world);

    private int IndexOf(Expression condition) => _conditions.FindIndex(one => one.Equals(condition));

    private StepSpec StepOf(string name) => _steps.First(step => step.Name == name);
}

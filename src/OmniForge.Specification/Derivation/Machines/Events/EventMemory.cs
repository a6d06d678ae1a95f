using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>What the sentences about an event have told so far, as far as the next one speaks of it.</summary>
internal sealed class EventMemory
{
    /// <summary>What conditions compare that name nothing: "If it is 365 days or less".</summary>
    public Expression? Subject { get; set; }

    /// <summary>What "it" means, the latest last.</summary>
    public IReadOnlyList<Expression> Antecedents { get; set; } = [];

    /// <summary>The condition that "otherwise" denies.</summary>
    public Expression? LastCondition { get; set; }

    /// <summary>Whether the sentence before only said when the event is refused, so that "otherwise" is always.</summary>
    public bool WasDemand { get; set; }

    /// <summary>The labels of the items so far that "all others" denies.</summary>
    public List<Expression> Labels { get; } = [];

    /// <summary>Whether a result is on its way that no sentence has used yet.</summary>
    public bool HasResult { get; set; }

    /// <summary>Whether texts are compared without regard to upper and lower case.</summary>
    public bool IgnoresCase { get; set; }

    /// <summary>How fields follow from others, by the field's name: the arms over the field that decides.</summary>
    public Dictionary<string, EventDefinition> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of the fields that sentences so far have changed.</summary>
    public HashSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>The symbol that a result is known by, or null.</summary>
    public Symbol? Result { get; set; }
}

namespace OmniForge.Generation.Naming;

/// <summary>The packages inside a node's package; their names are the platform's (facts/onex.md §4, layout).</summary>
public enum NodeFolder
{
    /// <summary>Implementations of protocols.</summary>
    Adapters,

    /// <summary>Decorators of handlers.</summary>
    Decorators,

    /// <summary>Closed sets of values.</summary>
    Enums,

    /// <summary>One handler for each operation.</summary>
    Handlers,

    /// <summary>Requests, answers and what they share.</summary>
    Models,

    /// <summary>Ports to the world.</summary>
    Protocols,

    /// <summary>Functions and tables that operations share.</summary>
    Rules,

    /// <summary>Aliases: what a field may hold.</summary>
    Types,
}

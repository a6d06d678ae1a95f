namespace OmniForge.Requirements.Language.Tagging;

/// <summary>What a name in a text stands for.</summary>
public enum TagKind
{
    /// <summary>A state of a machine.</summary>
    State,

    /// <summary>An event of a machine.</summary>
    Event,

    /// <summary>A field of a state or an entity.</summary>
    Field,

    /// <summary>A field of a request or an event.</summary>
    Input,

    /// <summary>A step of a workflow.</summary>
    Step,

    /// <summary>A value of an enum.</summary>
    Value,

    /// <summary>A number.</summary>
    Number,
}

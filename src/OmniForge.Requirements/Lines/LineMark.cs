namespace OmniForge.Requirements.Lines;

/// <summary>What became of a line of a PRD.</summary>
public enum LineMark
{
    /// <summary>It was understood, and is carried out.</summary>
    Understood,

    /// <summary>It was understood, and waits: the operation that it is part of needs a human because of other lines.</summary>
    Waits,

    /// <summary>Something that it says was not understood, and an operation needs a human because of it.</summary>
    NotUnderstood,

    /// <summary>It tells a quality, such as latency.</summary>
    Quality,

    /// <summary>It asks for no behaviour.</summary>
    NoBehaviour,
}

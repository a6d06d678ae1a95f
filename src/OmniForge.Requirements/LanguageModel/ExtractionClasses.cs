namespace OmniForge.Requirements.LanguageModel;

/// <summary>The classes that a model is asked for, with what they are.</summary>
internal static class ExtractionClasses
{
    /// <summary>Class → what it is.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> All =
    [
        new("operation", "something that the software must be able to do, named by a verb and its object"),
        new("entity", "a thing that the software keeps or exchanges"),
        new("field", "a property of an entity, an input or an output"),
        new("rule", "a condition, a limit, a formula or a value that behaviour depends on"),
        new("event", "something that happens and changes a state"),
        new("transition", "a change from one state to another"),
        new("step", "a step of a workflow"),
        new("system", "a system outside of the software"),
        new("actor", "a person or role that uses the software"),
        new("quality", "a quality such as latency, availability, retention or size"),
        new("example", "inputs with the outputs that they give"),
        new("goal", "what the software is meant to achieve"),
        new("non_goal", "what is out of scope"),
        new("milestone", "a date or phase of the project"),
        new("risk", "what may go wrong"),
        new("open_question", "what the document leaves open"),
    ];
}

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>How a text speaks of a deed; the first ones ask for it, the last ones mention it.</summary>
internal enum DeedForm
{
    /// <summary>A command: <c>Create the order</c>.</summary>
    Imperative,

    /// <summary>What must, shall or can be done: <c>The system shall create the order</c>.</summary>
    Modal,

    /// <summary>What somebody wants or is able to do: <c>I want to cancel the order</c>.</summary>
    Wish,

    /// <summary>A noun that stands for a verb: <c>order creation</c>.</summary>
    Nominal,

    /// <summary>A gerund: <c>creating orders</c>.</summary>
    Gerund,

    /// <summary>What is done: <c>The service creates the order</c>.</summary>
    Statement,

    /// <summary>What is done, without who does it: <c>The order is created</c>.</summary>
    Passive,
}

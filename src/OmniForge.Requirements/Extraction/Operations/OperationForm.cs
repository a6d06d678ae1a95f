namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>How a PRD presents an operation; the first ones leave the least doubt.</summary>
public enum OperationForm
{
    /// <summary>A sentence that calls it an operation or a workflow: <c>the operation *Quote shipping*</c>.</summary>
    Named,

    /// <summary>A heading: <c>### Create recipe</c>.</summary>
    Heading,

    /// <summary>The bold words that an item or a paragraph begins with: <c>**FR-1 Register volunteer.** …</c>.</summary>
    Lead,

    /// <summary>A row of a table of operations.</summary>
    Row,

    /// <summary>A method in a list of methods: <c>createDeployment</c>.</summary>
    Method,

    /// <summary>An endpoint: <c>POST /orders</c>.</summary>
    Endpoint,

    /// <summary>An item that begins with a verb: <c>- Create new user accounts</c>.</summary>
    Item,

    /// <summary>What a user story wants.</summary>
    Story,

    /// <summary>What the system shall do.</summary>
    Modal,

    /// <summary>A noun phrase that stands for a deed: <c>User registration</c>.</summary>
    Nominal,

    /// <summary>The title, where nothing else names an operation.</summary>
    Title,
}

using OmniForge.Foundation;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Projects;

/// <summary>A generated operation.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Topic">Its command topic.</param>
/// <param name="Handler">Its handler: <c>package.module:HandlerX</c>.</param>
/// <param name="Request">The model of its request: <c>package.module:ModelX</c>.</param>
/// <param name="Answer">The model of its answer.</param>
/// <param name="Tests">The module of its tests.</param>
/// <param name="Events">For a reducer: the events that the operation takes.</param>
/// <param name="Unmet">What a human has to write first; empty, if it is implemented.</param>
public sealed record GeneratedOperation(
    string Name,
    string Topic,
    string Handler,
    string Request,
    string Answer,
    RelativePath Tests,
    IReadOnlyList<string> Events,
    IReadOnlyList<UnmetStatement> Unmet
)
{
    /// <summary>Whether the handler does all that the PRD says; else it raises METHOD_NOT_IMPLEMENTED.</summary>
    public bool IsImplemented => Unmet.Count == 0;
}

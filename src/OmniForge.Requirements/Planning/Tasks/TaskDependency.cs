namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>Something that must be done before.</summary>
/// <param name="Id">Id of the task that must be done before.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record TaskDependency(string Id, string Reason);

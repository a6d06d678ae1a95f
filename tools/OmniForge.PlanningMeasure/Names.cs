namespace OmniForge.PlanningMeasure;

/// <summary>Compares names as <c>../shared/python/host</c> does.</summary>
public static class Names
{
    /// <summary>The name without case, underscores and hyphens.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Where(c => c is not ('_' or '-'))).ToLowerInvariant();
    }
}

namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What a span of time is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days between two days.</summary>
    Days,

    /// <summary>Hours between two points in time, with their fraction.</summary>
    Hours,

    /// <summary>Minutes between two points in time, with their fraction.</summary>
    Minutes,
}

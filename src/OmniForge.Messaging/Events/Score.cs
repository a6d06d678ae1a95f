using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>A score or a confidence from 0 to 1.</summary>
[JsonConverter(typeof(ScoreConverter))]
public readonly record struct Score
{
    /// <summary>Makes a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in [0, 1].</exception>
    public Score(double value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        Value = value;
    }

    /// <summary>The score, in [0, 1].</summary>
    public double Value { get; }
}

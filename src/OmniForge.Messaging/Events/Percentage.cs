using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>How much is done, in whole per cent from 0 to 100.</summary>
[JsonConverter(typeof(PercentageConverter))]
public readonly record struct Percentage
{
    /// <summary>Makes a percentage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in [0, 100].</exception>
    public Percentage(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
        Value = value;
    }

    /// <summary>The percentage, in [0, 100].</summary>
    public int Value { get; }
}

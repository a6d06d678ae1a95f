using System.Globalization;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>What a person calls a dead letter: <c>topic:partition:offset</c>, which no shell takes apart.</summary>
public static class DeadLetterId
{
    /// <summary>The id of the letter at a place.</summary>
    public static string Of(Position position) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Partition.Topic}:{position.Partition.Partition}:{position.Offset}"
        );

    /// <summary>The place of an id, if it is one.</summary>
    public static bool TryParse(string text, out Position position)
    {
        ArgumentNullException.ThrowIfNull(text);
        position = default;
        if (
            text.Split(':') is not [{ Length: > 0 } topic, var partition, var offset]
            || !TryParse(partition, out int number)
            || !long.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        )
        {
            return false;
        }

        position = new(new(topic, number), at);
        return true;
    }

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

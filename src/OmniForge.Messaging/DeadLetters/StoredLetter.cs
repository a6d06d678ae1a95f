using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>A dead letter at its place among the dead letters.</summary>
/// <param name="Position">Its place.</param>
/// <param name="Letter">The letter.</param>
public sealed record StoredLetter(Position Position, DeadLetter Letter)
{
    /// <summary>What a person calls it.</summary>
    public string Id => DeadLetterId.Of(Position);

    /// <summary>The dead letter whose replay failed and became this one, or null.</summary>
    public string? ReplayOf => ReplayHeader.Read(Letter.Original.Headers);
}

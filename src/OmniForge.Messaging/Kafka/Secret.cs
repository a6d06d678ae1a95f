namespace OmniForge.Messaging.Kafka;

/// <summary>A password; printed, logged or put into a message it is three asterisks.</summary>
public sealed class Secret
{
    /// <summary>Keeps a password.</summary>
    public Secret(string value) => Value = value;

    /// <summary>The password itself, for librdkafka only.</summary>
    internal string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => "***";
}

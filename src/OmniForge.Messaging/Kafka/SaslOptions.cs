namespace OmniForge.Messaging.Kafka;

/// <summary>Who connects, for the securities with SASL.</summary>
/// <param name="Mechanism">How the password is shown.</param>
/// <param name="User">The user's name.</param>
/// <param name="Password">The user's password.</param>
public sealed record SaslOptions(SaslMechanism Mechanism, string User, Secret Password);

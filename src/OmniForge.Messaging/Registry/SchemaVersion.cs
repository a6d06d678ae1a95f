using System.Globalization;

namespace OmniForge.Messaging.Registry;

/// <summary>The version of a payload: a newer minor only adds fields, a newer major cannot be read.</summary>
/// <param name="Major">From 1.</param>
/// <param name="Minor">From 0.</param>
public readonly record struct SchemaVersion(int Major, int Minor)
{
    /// <summary><c>major.minor.0</c>, as the platform writes semantic versions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.0");
}

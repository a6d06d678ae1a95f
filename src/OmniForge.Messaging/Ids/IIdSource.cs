namespace OmniForge.Messaging.Ids;

/// <summary>Where new ids come from.</summary>
public interface IIdSource
{
    /// <summary>An id that nobody else has.</summary>
    Guid NewId();
}

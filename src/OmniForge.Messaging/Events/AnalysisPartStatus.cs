using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What became of one part of an analysis. Found nothing and failed are different answers.</summary>
[JsonConverter(typeof(SnakeCaseEnum<AnalysisPartStatus>))]
public enum AnalysisPartStatus
{
    /// <summary>It was made, and there is a document.</summary>
    Available,

    /// <summary>It was made, and nothing was found.</summary>
    Empty,

    /// <summary>Nobody serves it yet.</summary>
    NotServed,

    /// <summary>It was tried and failed.</summary>
    Failed,
}

using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>Judges take both cores; one after the other they keep their time limits.</summary>
[CollectionDefinition(Name)]
public sealed class JudgeCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "judges";
}

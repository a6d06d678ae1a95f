namespace OmniForge.Orchestration.Output;

/// <summary>What stands at a path.</summary>
public enum EntryKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file, or something else that is no directory and no link.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,
}

namespace OmniForge.Orchestration.Output;

/// <summary>What happens to a file.</summary>
public enum FileChangeKind
{
    /// <summary>It is made.</summary>
    Create,

    /// <summary>It gets another content.</summary>
    Replace,

    /// <summary>It is deleted.</summary>
    Delete,
}

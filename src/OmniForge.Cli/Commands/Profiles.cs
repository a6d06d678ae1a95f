namespace OmniForge.Cli.Commands;

/// <summary>The versions of the platform that projects can be generated for.</summary>
internal static class Profiles
{
    /// <summary>What is taken without <c>--profile</c>.</summary>
    public const string Default = "onex-current";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Default];
}

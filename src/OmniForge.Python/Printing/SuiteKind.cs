namespace OmniForge.Python.Printing;

/// <summary>What a list of statements is the body of; it decides about blank lines.</summary>
internal enum SuiteKind
{
    /// <summary>A module.</summary>
    Module,

    /// <summary>A class.</summary>
    Class,

    /// <summary>A function.</summary>
    Function,

    /// <summary>Another statement.</summary>
    Block,
}

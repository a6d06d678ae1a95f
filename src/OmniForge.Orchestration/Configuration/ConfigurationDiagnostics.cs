using OmniForge.Foundation;

namespace OmniForge.Orchestration.Configuration;

/// <summary>What can be wrong with the options of a run: the file of house rules, the environment.</summary>
public static class ConfigurationDiagnostics
{
    /// <summary>The file cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "OMF5301",
        DiagnosticSeverity.Error,
        "House rules that cannot be read",
        "House rules cannot be read: {0}",
        "It is a YAML mapping; docs/configuration.md has one with every key."
    );

    /// <summary>A key that nobody reads.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "OMF5302",
        DiagnosticSeverity.Error,
        "Unknown key in house rules",
        "There is no key '{0}' here; there are: {1}.",
        "docs/configuration.md tells what each does."
    );

    /// <summary>A value that the key does not take.</summary>
    public static readonly DiagnosticDescriptor BadValue = new(
        "OMF5303",
        DiagnosticSeverity.Error,
        "Value that a house rule cannot have",
        "'{0}' takes {1}, not '{2}'.",
        "docs/configuration.md has an example of every key."
    );

    /// <summary>An option of the command line, or its variable of the environment, has a value that it does not take.</summary>
    public static readonly DiagnosticDescriptor BadOption = new(
        "OMF5304",
        DiagnosticSeverity.Error,
        "Value that an option cannot have",
        "{0} takes {1}, not '{2}'.",
        "Give it such a value, or leave it out."
    );

    /// <summary>The project was generated with other options before.</summary>
    public static readonly DiagnosticDescriptor OtherOptions = new(
        "OMF5305",
        DiagnosticSeverity.Info,
        "Other options than before",
        "The project was generated with other options before: {0}.",
        "Its lock tells which; omniforge.yaml is looked for in the working directory."
    );
}

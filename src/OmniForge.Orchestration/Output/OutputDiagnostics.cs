using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>What can be wrong with the output directory.</summary>
public static class OutputDiagnostics
{
    /// <summary>The output path, or a part of it, is no directory.</summary>
    public static readonly DiagnosticDescriptor NoDirectory = new(
        "OMF5010",
        DiagnosticSeverity.Error,
        "Output path is no directory",
        "'{0}' is there and is no directory.",
        "Name another directory with --out."
    );

    /// <summary>The system refuses to write.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new(
        "OMF5011",
        DiagnosticSeverity.Error,
        "Output cannot be written",
        "'{0}' cannot be written, and is as it was: {1}",
        "Check permissions and free space, or name another directory with --out."
    );

    /// <summary>A link stands in the way of a generated file.</summary>
    public static readonly DiagnosticDescriptor LinkInTheWay = new(
        "OMF5012",
        DiagnosticSeverity.Error,
        "Link in the output directory",
        "'{0}' is a link; generated files are not written through links.",
        "Replace it by what it leads to, or name another directory with --out."
    );

    /// <summary>Something that is no file stands where a file belongs, or the other way round.</summary>
    public static readonly DiagnosticDescriptor EntryInTheWay = new(
        "OMF5013",
        DiagnosticSeverity.Error,
        "File or directory in the way",
        "'{0}' is in the way of the generated '{1}'.",
        "Move it away, or name another directory with --out."
    );

    /// <summary>Another process is writing there.</summary>
    public static readonly DiagnosticDescriptor Busy = new(
        "OMF5014",
        DiagnosticSeverity.Error,
        "Output directory in use",
        "Another omniforge is writing into '{0}'.",
        "Wait until it has ended."
    );

    /// <summary>The lock file cannot be understood.</summary>
    public static readonly DiagnosticDescriptor UnreadableLock = new(
        "OMF5015",
        DiagnosticSeverity.Error,
        "Lock file is damaged",
        "The lock file cannot be read: {0}",
        "Restore it, or delete it: then all files that are there count as somebody else's and are kept."
    );

    /// <summary>A generated file was changed by hand.</summary>
    public static readonly DiagnosticDescriptor ChangedByHand = new(
        "OMF5020",
        DiagnosticSeverity.Warning,
        "File changed by hand",
        "It was changed by hand and is kept; the new text is in '{0}'.",
        "Merge the two, or overwrite it with --force."
    );

    /// <summary>A file that was not generated stands where one belongs.</summary>
    public static readonly DiagnosticDescriptor Foreign = new(
        "OMF5021",
        DiagnosticSeverity.Warning,
        "File of somebody else",
        "It was not generated and is kept; the generated text is in '{0}'.",
        "Move it away and generate again, or merge the two."
    );

    /// <summary>A file is not generated any more and was changed by hand.</summary>
    public static readonly DiagnosticDescriptor NoLongerGenerated = new(
        "OMF5022",
        DiagnosticSeverity.Warning,
        "Changed file no longer generated",
        "It is not generated any more, was changed by hand and is kept.",
        "Delete it when nothing of it is needed."
    );

    /// <summary>A write was interrupted and has been undone.</summary>
    public static readonly DiagnosticDescriptor Recovered = new(
        "OMF5023",
        DiagnosticSeverity.Info,
        "Interrupted write undone",
        "An earlier omniforge was killed while it wrote into '{0}'; what it had begun has been undone.",
        ""
    );
}

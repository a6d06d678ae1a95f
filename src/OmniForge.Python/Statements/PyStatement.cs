using OmniForge.Python.Text;

namespace OmniForge.Python.Statements;

/// <summary>A statement. Blank lines around functions and classes come by themselves.</summary>
public abstract record PyStatement
{
    /// <summary>A comment above the statement, or null.</summary>
    public PyComment? Comment { get; init; }

    /// <summary>Whether a blank line parts it from what stands above; not heeded at the start of a block.</summary>
    public bool BlankLineBefore { get; init; }

    /// <summary>An order to a tool at the end of the statement's line, or of its head, or null.</summary>
    public PyPragma? Pragma { get; init; }

    /// <summary>Whatever its maker wants to find again in the printed text, or null; <see cref="Printing.PyPlace"/> has it.</summary>
    public object? Mark { get; init; }
}

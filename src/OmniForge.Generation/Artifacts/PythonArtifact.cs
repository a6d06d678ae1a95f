using System.Text;
using OmniForge.Foundation;
using OmniForge.Python.Modules;
using OmniForge.Python.Printing;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of Python code.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Module">The code.</param>
public sealed record PythonArtifact(RelativePath Path, PyModule Module) : Artifact(Path)
{
    internal override PrintedFile Print()
    {
        var (text, places) = PyPrinter.PrintPlaced(Module);
        return new(Path, Encoding.UTF8.GetBytes(text), Links, places);
    }
}

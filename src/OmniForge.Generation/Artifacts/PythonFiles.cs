using OmniForge.Foundation;
using OmniForge.Generation.Naming;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Artifacts;

/// <summary>Makes files of Python code: the licence's two lines, a docstring, what it exports, its statements.</summary>
public static class PythonFiles
{
    /// <summary>The two lines that the platform wants at the top of each file (facts/onex.md §1.1).</summary>
    public static IReadOnlyList<PyComment> Licence { get; } =
    [PyComment.Of("SPDX-FileCopyrightText: 2025 OmniNode.ai Inc."), PyComment.Of("SPDX-License-Identifier: MIT")];

    /// <summary>A module below <c>src/</c>.</summary>
    /// <param name="module">Its name.</param>
    /// <param name="docstring">Its docstring.</param>
    /// <param name="exports">What it exports.</param>
    /// <param name="body">Its statements.</param>
    public static PythonArtifact Source(
        PyModuleName module,
        string docstring,
        IReadOnlyList<PyIdentifier> exports,
        params IReadOnlyList<PyStatement> body
    ) => new(SourcePath(module), Module(module, docstring) with { Exports = exports, Body = body });

    /// <summary>A module that defines one thing and exports it.</summary>
    /// <param name="defined">What it defines.</param>
    /// <param name="docstring">Its docstring.</param>
    /// <param name="body">Its statements.</param>
    public static PythonArtifact Source(ExportedName defined, string docstring, params IReadOnlyList<PyStatement> body)
    {
        ArgumentNullException.ThrowIfNull(defined);
        return Source(defined.Module, docstring, [defined.Name], body);
    }

    /// <summary>The <c>__init__</c> of a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="docstring">Its docstring.</param>
    /// <param name="exports">What its modules define and it exports.</param>
    public static PythonArtifact Package(PyModuleName package, string docstring, IEnumerable<ExportedName> exports) =>
        new(
            PackagePath(package),
            Module(package, docstring) with
            {
                PostponesAnnotations = false,
                ReExports = [.. exports.Select(export => export.Definition)],
            }
        );

    /// <summary>A module of tests, or a <c>conftest</c>.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="package">The project's package, whose imports stand last.</param>
    /// <param name="docstring">Its docstring.</param>
    /// <param name="body">Its statements.</param>
    public static PythonArtifact Test(
        RelativePath path,
        PyModuleName package,
        string docstring,
        params IReadOnlyList<PyStatement> body
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(package);
        var module = Module(PyModuleName.Of(path.Value[..^".py".Length].Replace('/', '.')), docstring);
        return new PythonArtifact(path, module with { FirstParty = [PyIdentifier.Of(package.Root)], Body = body });
    }

    /// <summary>Where a module lies.</summary>
    public static RelativePath SourcePath(PyModuleName module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return RelativePath.Parse($"src/{module.Value.Replace('.', '/')}.py");
    }

    private static RelativePath PackagePath(PyModuleName package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return RelativePath.Parse($"src/{package.Value.Replace('.', '/')}/__init__.py");
    }

    private static PyModule Module(PyModuleName name, string docstring) =>
        new(name, PyDocstring.Of(docstring)) { Header = Licence };
}

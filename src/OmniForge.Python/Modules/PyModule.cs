using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Python.Modules;

/// <summary>
/// A file of Python code. Its imports are what its statements use, <see cref="PySymbol"/> and
/// <see cref="PyModuleReference"/>, and what it exports of others.
/// </summary>
/// <param name="Name">Its dotted name; symbols of it are not imported.</param>
/// <param name="Docstring">Its docstring.</param>
public sealed record PyModule(PyModuleName Name, PyDocstring Docstring)
{
    /// <summary>Comments on the first lines: the licence.</summary>
    public IReadOnlyList<PyComment> Header { get; init; } = [];

    /// <summary>Top-level packages that count as the project's own; their imports stand last. Without them the root of <see cref="Name"/>.</summary>
    public IReadOnlyList<PyIdentifier> FirstParty { get; init; } = [];

    /// <summary>Whether annotations stay unevaluated (<c>from __future__ import annotations</c>).</summary>
    public bool PostponesAnnotations { get; init; } = true;

    /// <summary>What <c>__all__</c> lists of the module's own names.</summary>
    public IReadOnlyList<PyIdentifier> Exports { get; init; } = [];

    /// <summary>What the module imports in order to list it in <c>__all__</c>.</summary>
    public IReadOnlyList<PySymbol> ReExports { get; init; } = [];

    /// <summary>The statements behind the imports.</summary>
    public IReadOnlyList<PyStatement> Body { get; init; } = [];
}

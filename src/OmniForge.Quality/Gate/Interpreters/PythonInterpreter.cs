namespace OmniForge.Quality.Gate.Interpreters;

/// <summary>A Python that can be used.</summary>
/// <param name="Path">Its executable.</param>
/// <param name="Version">Its version, such as <c>3.12.4</c>.</param>
/// <param name="Packages">The versions of those packages that the gate asks for and the interpreter has.</param>
public sealed record PythonInterpreter(string Path, string Version, IReadOnlyDictionary<string, string> Packages);

namespace OmniForge.Quality.Gate.Interpreters;

/// <summary>What came of looking for Python.</summary>
/// <param name="Interpreter">The Python to use, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
public sealed record PythonSearch(PythonInterpreter? Interpreter, string? Problem);

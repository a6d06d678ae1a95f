using System.Text;
using System.Text.Json.Nodes;

namespace OmniForge.Cli.Tests;

/// <summary>Runs commands in this process, in a directory that is there for one test.</summary>
public sealed class Session : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("omniforge-cli-").FullName;

    public string Input { get; set; } = "";

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public JsonNode Json => JsonNode.Parse(Out)!;

    public int Run(params string[] arguments)
    {
        _out.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        var terminal = new Terminal
        {
            Out = _out,
            Error = _error,
            WorkingDirectory = Directory,
            Environment = Variables.GetValueOrDefault,
            Time = Time,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
        };
        return new CommandLine(terminal).Run(arguments);
    }

    public string Write(string name, string text)
    {
        var path = At(name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string At(string name) => Path.Combine(Directory, name);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}

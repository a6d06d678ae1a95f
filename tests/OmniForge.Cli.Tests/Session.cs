using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Tests.Bus;

namespace OmniForge.Cli.Tests;

/// <summary>Runs commands in this process, in a directory that is there for one test.</summary>
public sealed class Session : IDisposable
{
    private readonly WatchedWriter _out = new();
    private readonly StringWriter _error = new();

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("omniforge-cli-").FullName;

    public string Input { get; set; } = "";

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>The log of messages that takes the place of Kafka; null: none does.</summary>
    public SharedLog? Log { get; set; }

    public CancellationToken Stop { get; set; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public JsonNode Json => JsonNode.Parse(Out)!;

    /// <summary>Waits until a command that runs has printed a line with some words.</summary>
    public Task SaysAsync(string words) => _out.SaysAsync(words);

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
            Stop = Stop,
            Transport = (settings, terminal) =>
                Log is { } log ? log.Open(settings) : Transports.Open(settings, terminal),
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

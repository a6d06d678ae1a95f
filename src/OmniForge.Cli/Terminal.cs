using System.Text;
using OmniForge.Cli.Bus;
using OmniForge.Messaging.Transport;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli;

/// <summary>Where a command reads from and prints to.</summary>
internal sealed class Terminal
{
    /// <summary>Standard output: results only.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: diagnostics and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Where files are looked for that nobody names.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The value of a variable of the environment, or null.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens the log of messages that settings name.</summary>
    public Func<BusSettings, Terminal, ITransport> Transport { get; init; } = Transports.Open;

    /// <summary>Ends a command as Ctrl-C does.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether <see cref="Out"/> takes colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>, so that progress is of use.</summary>
    public bool HasProgress { get; init; }

    /// <summary>Columns of <see cref="Out"/>.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The terminal of this process: UTF-8 without a mark; colours on a terminal unless <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            Input = Console.OpenStandardInput,
            HasColour = isTerminal && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR")),
            HasProgress = !Console.IsErrorRedirected,
            Width = isTerminal ? Math.Max(Console.WindowWidth, 60) : 120,
        };
    }

    /// <summary>Where settings come from, beside the command's own options.</summary>
    /// <param name="config">The file of house rules that the command names, or null.</param>
    public SettingsRequest Settings(string? config) => new(WorkingDirectory, Environment) { File = config };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}

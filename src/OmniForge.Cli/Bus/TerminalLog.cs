using Microsoft.Extensions.Logging;
using OmniForge.Foundation;

namespace OmniForge.Cli.Bus;

/// <summary>Prints warnings and errors of the bus on standard error, each on one line whatever is in it.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class TerminalLog<T>(Terminal terminal) : ILogger<T>
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (IsEnabled(logLevel))
        {
            var level = logLevel == LogLevel.Warning ? "warning" : "error";
            lock (terminal)
            {
                terminal.Error.WriteLine($"{level}: {SafeText.OneLine(formatter(state, exception))}");
            }
        }
    }
}

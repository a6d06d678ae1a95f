namespace OmniForge.Cli.Tests.Bus;

/// <summary>Text that is written by one thread and waited for by another.</summary>
internal sealed class WatchedWriter : StringWriter
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _awaited;

    public Task SaysAsync(string text)
    {
        lock (_lock)
        {
            _awaited = text;
            Look();
            return _said.Task;
        }
    }

    public override void WriteLine(string? value)
    {
        lock (_lock)
        {
            base.WriteLine(value);
            Look();
        }
    }

    private void Look()
    {
        if (_awaited is { } text && ToString().Contains(text, StringComparison.Ordinal))
        {
            _said.TrySetResult();
        }
    }
}

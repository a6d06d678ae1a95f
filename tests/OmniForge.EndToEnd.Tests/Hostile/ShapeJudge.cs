using System.Diagnostics;
using System.Text;
using System.Text.Json;
using OmniForge.EndToEnd.Tests.Support;
using OmniForge.Foundation;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>Runs <c>tests/tools/same_shape.py</c>, which says what of generated files is no shape that harmless text gives.</summary>
internal sealed class ShapeJudge : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;
    private readonly HashSet<(RelativePath Path, string Text)> _sent = [];

    /// <summary>Starts the judge.</summary>
    public ShapeJudge(string python)
    {
        var start = new ProcessStartInfo(python, [Repository.PathOf("tests", "tools", "same_shape.py")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Hands the files of a case over; those that another case had already are left out.</summary>
    public void Send(HostileCase one, FileTree files)
    {
        var unseen = files
            .Select(file => (Path: file.Key, Text: Encoding.UTF8.GetString(file.Value.Span)))
            .Where(_sent.Add)
            .ToDictionary(file => file.Path.ToString(), file => file.Text, StringComparer.Ordinal);
        var strict = one.Place is not null && Template.IsDocumentation(one.Place);
        var line = JsonSerializer.Serialize(
            new
            {
                @case = one.Name,
                benign = one.IsBenign,
                strict,
                files = unseen,
            }
        );
        _process.StandardInput.WriteLine(line);
    }

    /// <summary>Waits for the judgement.</summary>
    /// <returns>One line a finding; none if all is well.</returns>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        _process.StandardInput.Close();
        var lines = (await _output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await _process.WaitForExitAsync();
        return lines.Length == 0 ? [await _errors] : [.. lines.SkipLast(1), .. await ErrorLines()];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string[]> ErrorLines() => (await _errors).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

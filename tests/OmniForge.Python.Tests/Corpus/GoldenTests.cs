using System.Text.Json;
using System.Text.RegularExpressions;
using OmniForge.Python.Printing;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Corpus;

public sealed partial class GoldenTests
{
    // In test_transitions.py a dictionary that fits on a line was broken by hand.
    [Fact]
    public void Every_file_of_the_reference_project_is_printed_byte_for_byte()
    {
        Assert.SkipUnless(PythonTools.Python is not null, "OMNIFORGE_PYTHON names no Python");
        Assert.SkipUnless(PythonTools.Golden is not null, "there is no ../shared/golden");
        var files = Directory
            .EnumerateFiles(PythonTools.Golden, "*.py", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("test_transitions.py", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var script = Path.Combine(AppContext.BaseDirectory, "Corpus", "dump_syntax.py");
        var (exit, output) = PythonTools.Run(PythonTools.Python, [script, .. files]);
        exit.ShouldBe(0, output);
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var path = json.RootElement.GetProperty("path").GetString()!;
            var printed = PyPrinter.Print(SyntaxReader.Module(json.RootElement, "tests.any", "demo_nodes"));
            Rewrapped(printed).ShouldBe(Rewrapped(File.ReadAllText(path)), path);
        }
    }

    // Its author broke the lines of docstrings by hand.
    private static string Rewrapped(string text) =>
        Docstring()
            .Replace(
                text,
                match =>
                    string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                        .Replace(" \"\"\"", "\"\"\"", StringComparison.Ordinal)
            );

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Docstring();
}

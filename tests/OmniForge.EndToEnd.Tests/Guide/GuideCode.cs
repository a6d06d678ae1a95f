using System.Text;
using System.Text.RegularExpressions;
using OmniForge.Generation;
using OmniForge.Generation.Profiles;

namespace OmniForge.EndToEnd.Tests.Guide;

/// <summary>The code that docs/writing-prds.md shows of a form: what the generated modules define, without imports, docstrings and the class around <c>handle</c>.</summary>
internal static partial class GuideCode
{
    /// <summary>The code of a form, lines ended by LF.</summary>
    public static string Of(GuideForm form)
    {
        var run = new GuideRun(form);
        var files = ProjectGenerator.Generate(run.Spec, GenerationOptions.Default).Files;
        var operation = run.Called(form.Cases[0]).Operation.Name;
        var modules = files
            .Where(file => file.Key.Value.Contains($"/{form.Shown}/", StringComparison.Ordinal))
            .Where(file => !file.Key.Value.EndsWith("__init__.py", StringComparison.Ordinal))
            .Where(file =>
                form.Shown is not ("handlers" or "models")
                || file.Key.Value.EndsWith($"/handler_{operation}.py", StringComparison.Ordinal)
                || file.Key.Value.EndsWith($"/model_{operation}_input.py", StringComparison.Ordinal)
            )
            .Select(file => Encoding.UTF8.GetString(file.Value.Span));
        return string.Join("\n\n", modules.Select(Body)).Trim('\n') + "\n";
    }

    private static string Body(string module)
    {
        var text = Docstring().Replace(module, "");
        var exports = text.IndexOf("__all__", StringComparison.Ordinal);
        text = text[(text.IndexOf("]\n", exports, StringComparison.Ordinal) + 2)..];
        return Handler().Replace(text, match => Dedented(match.Groups["body"].Value)).Trim('\n');
    }

    private static string Dedented(string body) =>
        string.Join(
            '\n',
            body.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)
        );

    [GeneratedRegex("^ *\"\"\"(?:[^\"]|\"(?!\"\"))*\"\"\"\n(?:\n(?= ))?", RegexOptions.Multiline, 10000)]
    private static partial Regex Docstring();

    [GeneratedRegex(
        @"^class Handler\w+:\n(?:(?!    def handle)(?:    .*)?\n)*    def handle\((?:(?!\) ->)[\s\S])*\) -> \w+:\n(?<body>(?:        .*\n|\n(?=        ))+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10000
    )]
    private static partial Regex Handler();
}

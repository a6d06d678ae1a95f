using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Artifacts;

/// <summary>Texts of YAML files: the licence's two lines, the document.</summary>
internal static class YamlFiles
{
    /// <summary>The text of a file.</summary>
    /// <param name="root">What it holds.</param>
    /// <param name="comments">Comment lines below <c>---</c>.</param>
    public static string Text(YamlMapping root, params IReadOnlyList<string> comments) =>
        YamlPrinter.Print(
            new YamlDocument(root) { Header = [.. PythonFiles.Licence.Select(line => line.Text)], Comments = comments }
        );
}

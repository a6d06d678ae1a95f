using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Orchestration.Sources;

/// <summary>Loads YAML that users write.</summary>
internal static class YamlText
{
    private const int MaxDepth = 32;

    /// <summary>The root of the only document; null, if there is none.</summary>
    /// <exception cref="YamlException">The text is no YAML, holds several documents, or is nested too deeply.</exception>
    public static YamlNode? Load(string text)
    {
        // The tree is built by recursion, which a text of brackets would not let return.
        RefuseDepth(text);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count > 1
                ? throw new YamlException(
                    stream.Documents[1].RootNode.Start,
                    stream.Documents[1].RootNode.End,
                    "it holds several documents."
                )
            : stream.Documents is [var only] ? only.RootNode
            : null;
    }

    private static void RefuseDepth(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, "it is nested too deeply.");
            }
        }
    }
}

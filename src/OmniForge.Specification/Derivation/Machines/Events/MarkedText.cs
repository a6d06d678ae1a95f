using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>A sentence in which each name is two characters, its kind and its number, so that parts of it may change places.</summary>
internal sealed partial class MarkedText
{
    private const char First = '\uE100';
    private const int Most = 200;

    private readonly List<string> _names = [];

    private MarkedText(string text) => Text = text;

    /// <summary>The sentence with the names as marks.</summary>
    public string Text { get; private set; }

    /// <summary>The marked form of a sentence; null, if it holds too many names.</summary>
    public static MarkedText? Of(string sentence, NameBook names)
    {
        var marked = new MarkedText("");
        var text = new StringBuilder();
        var end = 0;
        foreach (var tag in TextTagger.Tag(sentence, names).Tags.OrderBy(tag => tag.Start))
        {
            if (marked._names.Count == Most)
            {
                return null;
            }

            _ = text.Append(sentence, end, tag.Start - end)
                .Append(TagSymbols.Of(tag.Kind))
                .Append((char)(First + marked._names.Count));
            marked._names.Add(
                tag.Kind == TagKind.Number ? tag.Number.ToString(CultureInfo.InvariantCulture) : tag.Name
            );
            end = tag.Start + tag.Length;
        }

        marked.Text = text.Append(sentence, end, sentence.Length - end)
            .Replace("`", "")
            .Replace("\"", "")
            .Replace("“", "")
            .Replace("”", "")
            .ToString();
        return marked;
    }

    /// <summary>The name that a mark stands for.</summary>
    public string NameOf(string mark) => _names[mark[1] - First];

    /// <summary>A text of marks with the names in their places.</summary>
    public string Spelled(string text) => MarkPattern.Replace(text, mark => NameOf(mark.Value));

    [GeneratedRegex(@"[\uE000-\uE006][\uE100-\uE1FF]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MarkPattern { get; }
}

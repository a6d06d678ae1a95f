using System.Text;
using OmniForge.Foundation;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Names that a text may hold, in all spellings under which they are found; what is added first wins.</summary>
public sealed class NameBook
{
    private readonly Dictionary<string, (TagKind Kind, string Name)> _entries;
    private readonly Dictionary<string, (TagKind Kind, string Name)> _forms;
    private readonly HashSet<string> _firstWords;

    /// <summary>A book without names.</summary>
    public NameBook()
    {
        _entries = new(StringComparer.Ordinal);
        _forms = new(StringComparer.Ordinal);
        _firstWords = new(StringComparer.Ordinal);
    }

    /// <summary>A book with the names of another one, which does not learn those that are added here.</summary>
    public NameBook(NameBook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _entries = new(other._entries, StringComparer.Ordinal);
        _forms = new(other._forms, StringComparer.Ordinal);
        _firstWords = new(other._firstWords, StringComparer.Ordinal);
        MaxWords = other.MaxWords;
    }

    /// <summary>Most words that a name has.</summary>
    public int MaxWords { get; private set; } = 1;

    /// <summary>Adds names of a kind.</summary>
    public NameBook Add(TagKind kind, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            Add(kind, name);
        }

        return this;
    }

    private void Add(TagKind kind, string name)
    {
        var words = WordsOf(name);
        if (words.Length == 0)
        {
            return;
        }

        MaxWords = Math.Max(MaxWords, words.AsSpan().Count(' ') + 1);
        _entries.TryAdd(words, (kind, name));
        _firstWords.Add(FirstOf(words).ToString());
        foreach (var form in FormsOf(kind, words))
        {
            _forms.TryAdd(form, (kind, name));
            _firstWords.Add(FirstOf(form).ToString());
        }
    }

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') is >= 0 and var blank ? words[..blank] : words;

    private static IEnumerable<string> FormsOf(TagKind kind, string words) =>
        kind switch
        {
            TagKind.Event or TagKind.Step => Inflections.OfVerb(words),
            TagKind.State => [Inflections.PluralOf(words)],
            _ => [],
        };

    /// <summary>Tells whether a name may begin with these words.</summary>
    internal bool MayBegin(string words) =>
        _firstWords.Count > 0 && _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FirstOf(words));

    /// <summary>The name with these words, or null.</summary>
    /// <param name="words">Words in lower case, separated by blanks.</param>
    internal (TagKind Kind, string Name)? Find(string words) =>
        _entries.TryGetValue(words, out var entry) || _forms.TryGetValue(words, out entry) ? entry : null;

    /// <summary>A name's words in lower case, separated by blanks: <c>waitingForPickup</c> → <c>waiting for pickup</c>.</summary>
    public static string WordsOf(string name) => KnownWords.Of(name);

    private static readonly TextCache<string> KnownWords = new(Split);

    private static string Split(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                Break(words);
                continue;
            }

            if (char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || IsLastOfRun(name, i)))
            {
                Break(words);
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString().TrimEnd();
    }

    private static bool IsLastOfRun(string name, int i) =>
        char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);

    private static void Break(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != ' ')
        {
            words.Append(' ');
        }
    }
}

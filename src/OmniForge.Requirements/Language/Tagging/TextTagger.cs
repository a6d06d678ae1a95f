namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Finds the names of a <see cref="NameBook"/>, and numbers, in plain texts.</summary>
public static class TextTagger
{
    private static readonly HashSet<string> Articles = new(["a", "an", "the", "its", "their"], StringComparer.Ordinal);

    private static readonly Dictionary<string, int> NumberWords = new(StringComparer.Ordinal)
    {
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["twelve"] = 12,
    };

    /// <summary>Tags a text.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="names">The names to find.</param>
    public static TaggedText Tag(string text, NameBook names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var tokens = TagLexer.Split(text);
        var shape = new ShapeBuilder(text.Length);
        for (var i = 0; i < tokens.Count; )
        {
            shape.Blank(tokens[i].FollowsBlank);
            i += Emit(tokens, i, names, shape);
        }

        return shape.Build();
    }

    /// <summary>Tells whether a text holds a name of a kind.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="names">The names to find.</param>
    /// <param name="kind">The kind.</param>
    public static bool Holds(string text, NameBook names, TagKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var tokens = TagLexer.Split(text);
        for (var i = 0; i < tokens.Count; )
        {
            var name = NameAt(tokens, i, names);
            if (name?.Kind == kind)
            {
                return true;
            }

            i += name?.Count ?? 1;
        }

        return false;
    }

    private static int Emit(List<TagToken> tokens, int i, NameBook names, ShapeBuilder shape)
    {
        if (NameAt(tokens, i, names) is { } found)
        {
            var last = tokens[i + found.Count - 1];
            shape.Add(new Tag(found.Kind, found.Name, 0, tokens[i].Start, last.End - tokens[i].Start));
            return found.Count;
        }

        EmitPlain(tokens[i], shape);
        return 1;
    }

    private static void EmitPlain(TagToken token, ShapeBuilder shape)
    {
        if (token.Number is { } number)
        {
            shape.Add(new Tag(TagKind.Number, token.Text, number, token.Start, token.End - token.Start));
        }
        else if (NumberWords.TryGetValue(token.Text, out var word))
        {
            shape.Add(new Tag(TagKind.Number, token.Text, word, token.Start, token.End - token.Start));
        }
        else if (!Articles.Contains(token.Text))
        {
            shape.Add(token.Text, token.Start, token.End);
        }
    }

    private static (TagKind Kind, string Name, int Count)? NameAt(List<TagToken> tokens, int i, NameBook names)
    {
        if (tokens[i].Words is not { Length: > 0 } first || !names.MayBegin(first))
        {
            return null;
        }

        (TagKind, string, int)? best = null;
        var words = "";
        var count = 0;
        for (var j = i; j < tokens.Count && count < names.MaxWords; j++)
        {
            if (tokens[j].Words is not { Length: > 0 } part)
            {
                if (j > i && IsHyphen(tokens, j))
                {
                    continue;
                }

                break;
            }

            words = words.Length > 0 ? $"{words} {part}" : part;
            count += 1 + part.AsSpan().Count(' ');
            if (names.Find(words) is var (kind, name))
            {
                best = (kind, name, j - i + 1);
            }
        }

        return best;
    }

    private static bool IsHyphen(List<TagToken> tokens, int j) =>
        tokens[j] is { Text: "-", FollowsBlank: false } && j + 1 < tokens.Count && !tokens[j + 1].FollowsBlank;
}

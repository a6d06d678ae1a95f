namespace OmniForge.Requirements.Language;

/// <summary>Singular and plural of English nouns in lower case.</summary>
public static class Inflection
{
    private static readonly Dictionary<string, string> Irregular = Build();

    private static readonly Dictionary<string, string> Plurals = Irregular
        .Where(pair => pair.Key != pair.Value)
        .DistinctBy(pair => pair.Value, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly (string Ending, string Replacement)[] Endings =
    [
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("oes", "o"),
        ("ies", "y"),
        ("eaves", "eaf"),
        ("alves", "alf"),
        ("elves", "elf"),
        ("uses", "us"),
    ];

    /// <summary>The singular of a noun; a word that is no plural stays as it is.</summary>
    public static string Singular(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        if (Irregular.TryGetValue(noun, out var irregular))
        {
            return irregular;
        }

        if (
            noun.Length < 4
                ? noun is not [not ('i' or 'u' or 'a'), not ('s' or 'u' or 'i'), 's']
                : noun is not [.., not ('s' or 'u' or 'i'), 's']
        )
        {
            return noun;
        }

        foreach (var (ending, replacement) in Endings)
        {
            if (noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return noun[..^ending.Length] + replacement;
            }
        }

        return noun[..^1];
    }

    /// <summary>The singular of the last word of a name in snake_case: <c>order_items</c> becomes <c>order_item</c>.</summary>
    public static string SingularOfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var last = name.LastIndexOf('_') + 1;
        return name[..last] + Singular(name[last..]);
    }

    /// <summary>The infinitive of a word in lower case that can be a verb's form, else null.</summary>
    public static string? Infinitive(string verb) => Lexicon.Verbs.Find(verb).Lemma;

    /// <summary>The plural of a noun; of a name in snake_case, of its last word. A plural stays as it is.</summary>
    public static string Plural(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        var last = noun.LastIndexOf('_') + 1;
        return noun[..last] + PluralOf(noun[last..]);
    }

    private static string PluralOf(string noun)
    {
        if (Plurals.TryGetValue(noun, out var irregular))
        {
            return irregular;
        }

        if (noun is "data" or "media" || Irregular.ContainsKey(noun) || Singular(noun) != noun)
        {
            return noun;
        }

        return noun switch
        {
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => noun + "s",
            [.., 'y'] => noun[..^1] + "ies",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
            [.., 'e', 'a' or 'l', 'f'] or [.., 'a', 'l', 'f'] => noun[..^1] + "ves",
            "hero" or "potato" or "tomato" or "echo" or "cargo" => noun + "es",
            _ => noun + "s",
        };
    }

    /// <summary>Words that end like plurals and are none, and plurals that no rule tells.</summary>
    private static Dictionary<string, string> Build()
    {
        const string Same =
            "series species gps always gas lens canvas atlas axis basis bias chaos has was does its less across unless perhaps besides towards afterwards sometimes https dns aws sms news headquarters premises "
            + "yes whereas thanks means tennis as is alias analytics postgres kubernetes redis kudos graphics physics";
        const string Others =
            "people person;children child;men man;women woman;feet foot;teeth tooth;mice mouse;criteria criterion;indices index;vertices vertex;matrices matrix;analyses analysis;bases base;theses thesis;"
            + "lives life;wives wife;knives knife;movies movie;cookies cookie;ties tie;pies pie;dies die;lies lie;shoes shoe;toes toe;causes cause;clauses clause;pauses pause;houses house;warehouses warehouse;uses use;"
            + "excuses excuse;spouses spouse;mouses mouse;phrases phrase;gases gas;lenses lens;quizzes quiz;aliases alias;atlases atlas;biases bias;canvases canvas;caches cache;headaches headache;axes axis;greenhouses greenhouse;"
            + "abuses abuse;reuses reuse;fuses fuse;refuses refuse;browses browse;blouses blouse;nurses nurse;kpis kpi;ids id;menus menu;taxis taxi;skis ski;wikis wiki;"
            + "ios ios;gurus guru;apis api;uris uri;guis gui;slas sla;calves calf";
        var words = Same.Split(' ').ToDictionary(word => word, StringComparer.Ordinal);
        foreach (var pair in Others.Split(';'))
        {
            var parts = pair.Split(' ');
            words[parts[0]] = parts[1];
        }

        return words;
    }
}

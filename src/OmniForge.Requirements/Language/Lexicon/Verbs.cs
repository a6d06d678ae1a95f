namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The verbs of requirements, with all of their forms.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> Nouns = new(VerbList.AlsoNouns.Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, VerbEntry> Forms = Build();

    /// <summary>The verb that a word in normal form can be a form of.</summary>
    public static VerbEntry Find(string lower)
    {
        if (Forms.TryGetValue(lower, out var entry))
        {
            return entry;
        }

        var prefix =
            lower.StartsWith("re-", StringComparison.Ordinal) ? 3
            : lower.StartsWith("re", StringComparison.Ordinal) ? 2
            : lower.StartsWith("un", StringComparison.Ordinal) ? 2
            : 0;
        if (prefix > 0 && lower.Length > prefix + 3 && Forms.TryGetValue(lower[prefix..], out var plain))
        {
            return plain with { Lemma = lower[..prefix] + plain.Lemma };
        }

        return BySuffix(lower);
    }

    /// <summary>Tells whether the infinitive is a usual noun as well.</summary>
    public static bool IsNoun(string verb) => Nouns.Contains(verb);

    /// <summary>Verbs that nobody listed but that cannot be anything else: <c>anonymise</c>, <c>tokenizes</c>.</summary>
    private static VerbEntry BySuffix(string lower)
    {
        foreach (var (ending, replacement, forms) in VerbList.Endings)
        {
            if (
                lower.Length >= ending.Length + 3
                && lower.EndsWith(ending, StringComparison.Ordinal)
                && lower.All(char.IsAsciiLetterLower)
            )
            {
                return new(lower[..^ending.Length] + replacement, forms);
            }
        }

        return default;
    }

    private static Dictionary<string, VerbEntry> Build()
    {
        var forms = new Dictionary<string, VerbEntry>(4096, StringComparer.Ordinal);
        foreach (var verb in VerbList.Regular.Split(' '))
        {
            Add(forms, verb, VerbForm.Base, verb);
            Add(forms, Third(verb), VerbForm.ThirdPerson, verb);
            Add(forms, Past(verb), VerbForm.Past | VerbForm.Participle, verb);
            Add(forms, Gerund(verb), VerbForm.Gerund, verb);
        }

        foreach (var line in VerbList.Irregular.Split(';'))
        {
            var parts = line.Split(' ');
            Add(forms, parts[0], VerbForm.Base, parts[0]);
            Add(forms, Third(parts[0]), VerbForm.ThirdPerson, parts[0]);
            Add(forms, Gerund(parts[0]), VerbForm.Gerund, parts[0]);
            Add(forms, parts[1], VerbForm.Past, parts[0]);
            Add(forms, parts[2], VerbForm.Participle, parts[0]);
        }

        foreach (var (form, lemma, kind) in VerbList.Odd)
        {
            Add(forms, form, kind, lemma);
        }

        return forms;
    }

    private static void Add(Dictionary<string, VerbEntry> forms, string form, VerbForm kind, string lemma)
    {
        var known = forms.GetValueOrDefault(form);
        forms[form] =
            known.Lemma is null || string.Equals(known.Lemma, lemma, StringComparison.Ordinal)
                ? new(lemma, known.Forms | kind)
                : known;
    }

    private static string Third(string verb) =>
        verb switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'o'] => verb + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
            _ => verb + "s",
        };

    private static string Past(string verb) =>
        verb switch
        {
            [.., 'e'] => verb + "d",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
            _ => Doubled(verb) + "ed",
        };

    private static string Gerund(string verb) =>
        verb switch
        {
            [.., 'i', 'e'] => verb[..^2] + "ying",
            [.., not ('e' or 'o' or 'y'), 'e'] => verb[..^1] + "ing",
            _ => Doubled(verb) + "ing",
        };

    private static string Doubled(string verb) => VerbList.Doubling.Contains(verb) ? verb + verb[^1] : verb;
}

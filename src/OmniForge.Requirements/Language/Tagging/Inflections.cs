namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Forms of English verbs and nouns, as far as names of events and states need them.</summary>
public static class Inflections
{
    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["begin"] = ["began", "begun"],
        ["break"] = ["broke", "broken"],
        ["bring"] = ["brought"],
        ["build"] = ["built"],
        ["buy"] = ["bought"],
        ["choose"] = ["chose", "chosen"],
        ["draw"] = ["drew", "drawn"],
        ["drive"] = ["drove", "driven"],
        ["fall"] = ["fell", "fallen"],
        ["find"] = ["found"],
        ["freeze"] = ["froze", "frozen"],
        ["give"] = ["gave", "given"],
        ["go"] = ["went", "gone"],
        ["hand"] = ["handed"],
        ["hang"] = ["hung"],
        ["hold"] = ["held"],
        ["keep"] = ["kept"],
        ["leave"] = ["left"],
        ["lend"] = ["lent"],
        ["lose"] = ["lost"],
        ["make"] = ["made"],
        ["pay"] = ["paid"],
        ["put"] = ["put"],
        ["read"] = ["read"],
        ["run"] = ["ran", "run"],
        ["sell"] = ["sold"],
        ["send"] = ["sent"],
        ["set"] = ["set"],
        ["shut"] = ["shut"],
        ["take"] = ["took", "taken"],
        ["win"] = ["won"],
        ["withdraw"] = ["withdrew", "withdrawn"],
        ["write"] = ["wrote", "written"],
    };

    /// <summary>Other forms of a verb phrase whose first word is the verb: third person, past, participles.</summary>
    /// <param name="words">The phrase in lower case, words separated by blanks.</param>
    public static IEnumerable<string> OfVerb(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var blank = words.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = blank < 0 ? (words, "") : (words[..blank], words[blank..]);
        return FormsOf(verb).Where(form => form != verb).Select(form => form + rest);
    }

    /// <summary>The plural of a noun phrase whose last word is the noun.</summary>
    /// <param name="words">The phrase in lower case, words separated by blanks.</param>
    public static string PluralOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return ThirdPersonOf(words);
    }

    private static IEnumerable<string> FormsOf(string verb)
    {
        if (verb.Length < 2 || !verb.All(char.IsAsciiLetterLower))
        {
            return [];
        }

        var past = Irregular.GetValueOrDefault(verb) ?? [PastOf(verb)];
        return [ThirdPersonOf(verb), .. past, IngOf(verb)];
    }

    private static string ThirdPersonOf(string verb) =>
        verb switch
        {
            [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
            _ => verb + "s",
        };

    private static string PastOf(string verb) =>
        verb switch
        {
            [.., 'e'] => verb + "d",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
            _ => Doubled(verb) + "ed",
        };

    private static string IngOf(string verb) =>
        verb switch
        {
            [.., 'e', 'e'] => verb + "ing",
            [.., 'e'] => verb[..^1] + "ing",
            _ => Doubled(verb) + "ing",
        };

    private static string Doubled(string verb) =>
        verb
            is [
                    ..,
                    not ('a' or 'e' or 'i' or 'o' or 'u'),
                    'a'
                    or 'e'
                    or 'i'
                    or 'o'
                    or 'u',
                    'b'
                    or 'd'
                    or 'g'
                    or 'm'
                    or 'n'
                    or 'p'
                    or 't'
                    or 'r'
                    or 'l',
                ]
                and { Length: <= 4 }
        || verb is "submit" or "permit" or "commit" or "admit" or "refer" or "cancel" or "control"
            ? verb + verb[^1]
            : verb;
}

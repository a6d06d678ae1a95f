using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations.Series;

/// <summary>A place read as a verb with its object.</summary>
/// <param name="Place">The place.</param>
/// <param name="Verb">Its first word, whatever it is.</param>
/// <param name="Objects">What its object may be: each word that the object may end with.</param>
internal sealed partial record CommandPhrase(NamePlace Place, string Verb, IReadOnlyList<CommandObject> Objects)
{
    private const int MaxWords = 6;
    private const int MaxObject = 3;

    /// <summary>Reads a place; null, if no verb with an object may stand there.</summary>
    public static CommandPhrase? Of(NamePlace place) => place.IsSetApart ? OfName(place) : OfSentence(place);

    /// <summary>The object that ends with a noun, or null.</summary>
    public CommandObject? ObjectOf(string noun) => Objects.FirstOrDefault(one => one.Noun == noun);

    /// <summary>All of the words are the name; any of them may be what the other names share.</summary>
    private static CommandPhrase? OfName(NamePlace place)
    {
        var words = OperationNamer.WordsOf(place.Text.Text);
        var name = string.Join('_', words);
        return
            words.Count is < 2 or > MaxWords || words.Exists(PhraseBreaks.IsFiniteVerb) || !char.IsLetter(words[0][0])
            ? null
            : new(
                place,
                words[0],
                [.. words.Skip(1).Select(word => new CommandObject(Inflection.Singular(word), name, place.Text.Length))]
            );
    }

    private static CommandPhrase? OfSentence(NamePlace place)
    {
        List<Match> words = [.. Word().Matches(place.Text.Text).TakeWhile((word, index) => IsInPhrase(word, index))];
        if (words.Count < 2)
        {
            return null;
        }

        var verb = words[0].Groups["word"].Value.ToLowerInvariant();
        var objects = new List<CommandObject>();
        var name = verb;
        foreach (var word in words.Skip(1))
        {
            var lower = word.Groups["word"].Value.ToLowerInvariant();
            if (IsDeterminer(lower))
            {
                continue;
            }

            name += "_" + lower;
            if (!IsParticle(lower) && IsEndOfPhrase(place.Text.Text[(word.Index + word.Length)..]))
            {
                objects.Add(new(Inflection.Singular(lower), name, word.Index + word.Length));
            }
        }

        return new(place, verb, [.. objects.Take(MaxObject)]);
    }

    private static bool IsInPhrase(Match word, int index) =>
        word.Groups["gap"].Value.Trim().Length == 0
        && (
            index == 0
            || IsParticle(word.Groups["word"].Value.ToLowerInvariant())
            || !PhraseBreaks.Words.Contains(word.Groups["word"].Value.ToLowerInvariant())
        );

    private static bool IsEndOfPhrase(string rest) => EndOfPhrase().IsMatch(rest);

    private static bool IsParticle(string word) =>
        word is "up" or "out" or "in" or "off" or "on" or "back" or "down" or "away" or "over";

    private static bool IsDeterminer(string word) =>
        word is "a" or "an" or "the" or "all" or "any" or "one" or "its" or "his" or "her" or "our" or "my" or "some";

    [GeneratedRegex(
        @"(?<gap>\G|[^\p{L}\p{N}]+)(?<word>[\p{L}][\p{L}\p{N}'’_-]*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Word();

    /// <summary>Punctuation, or a word that no noun phrase goes on with.</summary>
    [GeneratedRegex(
        @"^(?:\s*(?:$|[^\p{L}\p{N}\s]))|^\s+(?:with|by|from|for|of|to|in|on|at|as|and|or|via|using|through|when|if|that|which|so|into|per|after|before|again|is|are|has|takes|needs|gives|returns|optionally|who|whose|where|while|together|along|under|without|within)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EndOfPhrase();
}

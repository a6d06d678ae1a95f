using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Reads how many objects a list has, where another place tells what they hold: "a list of at least one shift".</summary>
internal static partial class PartLists
{
    /// <summary>The field as a list of objects; as it is, if its words say something else.</summary>
    public static FieldReading Typed(FieldReading field, IReadOnlyList<Part> parts)
    {
        if (!parts.Any(part => part.Name == Part.NameOf(field.Name)))
        {
            return field;
        }

        var name = Part.NameOf(field.Name);
        int? least = null;
        int? most = null;
        foreach (var phrase in field.Mention.Phrases.Where(phrase => !phrase.Text.Text.TrimStart().StartsWith('[')))
        {
            var text = Words(name, field.Name).Replace(phrase.Text.Text.ToLowerInvariant(), " ");
            text = Take(Least(), text, ref least);
            text = Take(Most(), text, ref most);
            text = Range()
                .Replace(
                    text,
                    match =>
                    {
                        (least, most) = (Number(match.Groups["from"].Value), Number(match.Groups["to"].Value));
                        return " ";
                    }
                );
            if (NotEmpty().IsMatch(text))
            {
                (least, text) = (1, NotEmpty().Replace(text, " "));
            }

            if (Fillers().Replace(text, " ").Any(char.IsLetterOrDigit))
            {
                return field;
            }
        }

        return field with
        {
            Type = new ListType(new ModelType(name), least, most),
            IsList = true,
            // A list that may be empty is there all the same.
            IsNullable = false,
            Unread = [],
        };
    }

    private static string Take(Regex bound, string text, ref int? value)
    {
        if (bound.Match(text) is not { Success: true } match)
        {
            return text;
        }

        value = Number(match.Groups["n"].Value);
        return text.Remove(match.Index, match.Length);
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)NumberWords.ValueOf(word);

    /// <summary>What the list and its objects are called.</summary>
    private static Regex Words(string part, string list) =>
        new(
            $@"\b(?:{Regex.Escape(part.Replace('_', ' '))}s?|{Regex.Escape(list.Replace('_', ' '))})\b",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10)
        );

    private const string Count = @"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)";

    [GeneratedRegex(
        @"\b(?:at least|no fewer than|minimum|min\.?) (?<n>" + Count + @")\b|\b(?<n>" + Count + @") or more\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Least();

    [GeneratedRegex(
        @"\b(?:at most|up to|no more than|maximum|max\.?) (?<n>" + Count + @")\b|\b(?<n>" + Count + @") or fewer\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Most();

    [GeneratedRegex(
        @"\b(?<from>" + Count + @")\s*(?:to|–|-)\s*(?<to>" + Count + @")\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:must )?(?:not|never)(?: be)? empty\b|\bnon-empty\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NotEmpty();

    [GeneratedRegex(
        @"\b(?:(?:(?:it|which|they) )?(?:may|can) be empty|possibly empty|in any order|see (?:below|above)|required|mandatory|an?|the|list|array|lists|of|objects?|items?|records?|entries|entry|rows?|in|order|their|to)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Fillers();
}

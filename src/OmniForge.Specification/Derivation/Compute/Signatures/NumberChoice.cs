using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>An input that is one of a few whole numbers: <c>bottle_ml?: 330 | 750 | 1000</c>.</summary>
/// <param name="Field">The input, as an integer from the least to the greatest of them.</param>
/// <param name="Numbers">The numbers; empty, if it is any other input.</param>
internal sealed partial record NumberChoice(FieldMention Field, IReadOnlyList<decimal> Numbers)
{
    /// <summary>The input; as it is, if it is no such one.</summary>
    public static NumberChoice Of(FieldMention field)
    {
        foreach (var phrase in field.Phrases)
        {
            if (Choice().Match(phrase.Text.Text) is not { Success: true } match)
            {
                continue;
            }

            var numbers = match
                .Groups["n"]
                .Captures.Select(one => (decimal)Digits.Value(one.ValueSpan))
                .Distinct()
                .ToList();
            var type = string.Create(
                CultureInfo.InvariantCulture,
                $"integer, from {numbers.Min()} to {numbers.Max()}{match.Groups["rest"].Value}"
            );
            return new(
                field with
                {
                    Phrases =
                    [
                        .. field.Phrases.Select(one =>
                            one == phrase ? new(FieldPhraseRole.Type, phrase.Text.Reworded(type)) : one
                        ),
                    ],
                },
                numbers
            );
        }

        return new(field, []);
    }

    [GeneratedRegex(
        @"^\s*(?:(?:an? )?(?:integer|whole number)[,:]? )?(?:(?:one of|either)\s+)?(?<n>\d{1,9})(?:(?:\s*\|\s*|,?\s+or\s+|,\s+(?=\d+(?:,|\s+or|\s*\|)))(?<n>\d{1,9}))+(?<rest>(?:[;,.]\s.*)?)\s*;?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Choice();
}

using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Tells whether words that nobody has read may hold a rule: a modal verb, a condition, a comparison, a number, a refusal.</summary>
internal static partial class RuleWords
{
    public static Match Find(string low) => Pattern().Match(low);

    [GeneratedRegex(
        @"\b(?:must|mustn't|may|can|can't|cannot|shall|shan't|should|has to|have to|needs? to|not|never|n't|only|if|when|whenever|unless|until|while|as long as|except|provided|at least|at most|more|less|fewer|than|between|unique|same|equals?|before|after|later|earlier|future|past|exactly|always|depends?|required|mandatory|forbidden|allowed|permitted|refused?|rejected?|invalid|default|null|none|empty|minimum|maximum|min|max|greater|smaller|larger|longer|shorter|above|below|exceeds?|computed|calculated|derived|sum of|either|otherwise|instead|twice|once|each|every|matches|checked|ignored|removed|converted|rounded|lower|upper|capital|digits?|letters?|characters?|decimals?|starts?|ends?|begins?|contains?)\b|(?<![\w.])\d|[<>\u2264\u2265=]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pattern();
}

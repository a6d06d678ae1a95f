using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>The text of a clause as meanings are looked for in it: without references, remarks and instances that say nothing more.</summary>
internal static partial class ClauseText
{
    /// <summary>The shape of a clause in lower case, with one word for each phrase and one character for each name.</summary>
    public static string Of(Clause clause)
    {
        var shape = Refusal().IsMatch(clause.Shape) ? Instance().Replace(clause.Shape, " ") : clause.Shape;
        var text = Contractions.Expand(Aside().Replace(Story().Replace(Reference().Replace(shape, " "), "i "), " "));
        return MeaningPhrases.Plain(SinceThen().Replace(Name().Replace(text, "$1"), " "));
    }

    /// <summary>"Once recorded", "after it has been added": from the beginning on.</summary>
    [GeneratedRegex(
        @"\b(?:once|after|when|as soon as|for as long as|as long as) (?:(?:it|they|an?|the|a|that)? ?\ue002* ?(?:is|are|was|were|has been|have been) )?(?:filed|stored|created|registered|added|recorded|entered|set|made|saved|submitted|booked|opened|issued|given|there|(?:in|on) (?:the |our )?\w+)\b|\bafter (?:its |the )?(?:creation|registration|adding|addition|add)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SinceThen();

    /// <summary>A name, of which each letter is the same.</summary>
    [GeneratedRegex("([\ue000-\ue002])\\1+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:refus|reject|error|invalid|turned down)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Refusal();

    /// <summary>What is wrong, for instance: "(a name of one letter)".</summary>
    [GeneratedRegex(@"\(an? [^()]*\)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Instance();

    /// <summary>"As a conductor I can", "As Wilma I".</summary>
    [GeneratedRegex(
        @"^\W*as (?:an? |the )?\w+(?: \w+)?,? i (?:can |want to |may |would like to |am able to )?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Story();

    /// <summary>A remark in brackets that names nothing of the entity and demands nothing.</summary>
    [GeneratedRegex(
        @"\((?!optional|required|null|none|items|total)(?:(?!\b(?:must|shall|should|only|not|never|no|nothing|if|unless|except|than|least|most|both|each|all|every|and|default|permanently|in|out|any|from|by)\b)[^()\d\ue000-\ue002])+\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Aside();

    /// <summary>The number of a section, the id of a requirement, a remark that lists instances, and what equals true or false.</summary>
    [GeneratedRegex(
        @"^\W*\d+(?:\.\d+)*\.?(?= )|\b(?:sections?|paragraphs?|tables?|chapters?|rules?|clauses?|§+) ?\d+(?:\.\d+)*(?:(?:, | and |, and )\d+(?:\.\d+)*)*|(?<= )\([a-z]\)(?: to \([a-z]\))?|\bwith or without\b|\b[a-z]{1,4}-?\d{1,3}\b|\((?:e\.g\.|for example|such as|say,|too |not |no )[^()]*\)|\(\ue000+ ?= ?(?:true|false)\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Reference();
}

using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads which fields an update may not change.</summary>
internal static partial class Immutability
{
    /// <summary>The fields that the clause keeps from changing; the clause is taken if there are any.</summary>
    public static IReadOnlyList<FieldReading> Read(Clause clause)
    {
        if (!clause.Shape.Contains(ShapedText.Field) || OfSome().IsMatch(clause.Shape))
        {
            return [];
        }

        var except = Except().Match(clause.Shape);
        if (except.Success)
        {
            clause.Take();
            return [.. clause.FieldsOf(except.Groups["f"])];
        }
        var match = Fixed().Match(clause.Shape);
        if (
            !match.Success
            || Condition().IsMatch(OtherOne().Replace(clause.Shape, ""), match.Index + match.Length)
            || (Staying().IsMatch(match.Value) && Condition().IsMatch(clause.Shape[..match.Index]))
        )
        {
            return [];
        }
        var fields = clause.FieldsOf(match.Groups["f"]).ToList();
        if (clause.Hits.All(hit => fields.Contains(hit.Field)))
        {
            clause.Take();
        }
        else
        {
            clause.Text.Take(clause.Start + match.Index, match.Length);
        }
        return fields;
    }

    /// <summary>"The label isn't among them", said of what a change takes; the clause is taken if it names fields so.</summary>
    public static IReadOnlyList<FieldReading> ReadLeftOut(Clause clause)
    {
        var match = LeftOut().Match(clause.Shape);
        if (!match.Success || clause.FieldsOf(match.Groups["f"]).Distinct().Count() != clause.Fields.Distinct().Count())
        {
            return [];
        }

        clause.Take();
        return [.. clause.FieldsOf(match.Groups["f"])];
    }

    /// <summary>Takes a clause that only keeps something from changing, none of which may be changed anyway: "When it was found is never changed".</summary>
    public static void TakeAgain(Clause clause, IReadOnlyList<FieldReading> changeable)
    {
        if (
            Kept().IsMatch(clause.Shape)
            && !Condition().IsMatch(clause.Shape)
            && !clause.HasStatus
            && !clause.Fields.Any(changeable.Contains)
        )
        {
            clause.Take();
        }
    }

    [GeneratedRegex(
        @"(?:\b(?:never|not|cannot|can't|no way|nobody)\b|n['’]t\b)(?! only)[^;]*\b(?:chang|edit|alter|amend|correct|mov|modif|replac|updat)\w*|(?<!not )(?<!n.t )(?<!never )\b(?:stays?|remains?) (?:for good|for ever|forever|the same|fixed|as (?:it|they) (?:is|was|are|were))\b|\b(?:is|are) (?:fixed|final|permanent|immutable)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Kept();

    /// <summary>Tells whether a clause says from what it is left out: a change.</summary>
    public static bool NamesChange(Clause clause) => FromChange().IsMatch(clause.Plain);

    [GeneratedRegex(
        @"\b(?:from|in) [`""'*]*(?:edit|change|update|amend|revise|correct|alter|modif|adjust|patch)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FromChange();

    [GeneratedRegex(
        @"^\W*(?:[^,;]{3,60}, (?:so|therefore|hence|which is why) )?(?:(?:but|and|of course|note that|only) )?(?:the )?"
            + Fs
            + @" (?:(?:is|are)(?:n['’]t| not) (?:among|amongst|one of|part of|included in|in|on) (?:them|these|those|this list|that list|the list|it)|(?:is|are) (?:deliberately |intentionally )?(?:missing|absent|left out|excluded)(?: (?:here|there|(?:from|in) (?:them|these|this list|the list|[`""'*]*(?:edit|change|update|amend|revise|correct|alter|modif|adjust|patch)[\w \ue002]{0,30}[`""'*]*)))?(?: on purpose| deliberately| intentionally)?)\s*(?:$|[,:(–—-](?!.*\b(?:if|unless|except|when|until|only|must|may|can)\b))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeftOut();

    /// <summary>Tells whether everything but some fields may be changed.</summary>
    public static bool IsExcept(Clause clause) => Except().IsMatch(clause.Shape);

    /// <summary>Tells whether a clause names a condition, other than that the entity is there, or speaks of some entities only.</summary>
    public static bool HasCondition(Clause clause) =>
        Condition().IsMatch(clause.Shape) || OfSome().IsMatch(clause.Shape);

    /// <summary>": if somebody else gives the talk, it is a new talk": why it does not change.</summary>
    [GeneratedRegex(
        @"[:;,] ?(?:if|when) (?:somebody|someone|something|anybody|anyone|another \w+)(?: else)? [^;.,]+, (?:it|that|this) is (?:an? )?(?:new|other|another|different)(?: (?:one|\ue002+|\w+))?\W*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OtherOne();

    /// <summary>"If no pier is given, the pier stays as it was" keeps it in that case only.</summary>
    [GeneratedRegex(@"\b(?:stays?|remains?|keeps?)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Staying();

    /// <summary>"The folder of a leader" is that of some entities only, by what another field holds.</summary>
    [GeneratedRegex(
        "\ue000+ (?:of|for) (?:an? |the |each |every |any |all )?\ue000",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OfSome();

    private const string Fs = @"(?<f>\ue000+(?:(?:,| and| or|, and| nor)(?: the)? \ue000+)*)";

    [GeneratedRegex(
        @"\b(?:everything|all(?: (?:the )?(?:fields|columns|others?))?|anything|every field|any field|the rest)\b.*\b(?:except|but|apart from|other than)\b (?:for )?(?:the )?"
            + Fs,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Except();

    /// <summary>A condition under which a field does not change, other than that the entity is there.</summary>
    [GeneratedRegex(
        @"(?<!-)\b(?:once|after|when|while|if|unless|until|before|as soon as|as long as|except)\b(?! (?:and|or) (?:where|how|who|why|by whom)\b| (?:(?:it|they|(?:the|an?) \ue002+) (?:is|are|was|were|has been|have been) )?(?:(?:its |the )?(?:creation|registration|adding|addition|add)|(?:in|on) (?:the |our )?\w+|filed|stored|created|registered|added|recorded|entered|set|made|saved|submitted|booked|opened|issued|given|there)\b| and for all\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Condition();

    [GeneratedRegex(
        @"(?:\bthe )?"
            + Fs
            + @"(?: of (?:an?|the|each|every|any) \ue002+)?(?: itself| themselves)?(?: (?:is|are|was|were|comes?|stands?|belongs?|has|have) [^,;.\ue000]{3,60}?,? (?:and|so)(?: (?:therefore|thus|hence|so|consequently))?)? (?:(?:can ?not|can't|cannot|is not|isn't|are not|aren't|may not|must not|shall not|is never|are never|never|can never|may never)(?: ever)?(?: be)? (?:chang\w*|edit\w*|correct\w*|amend\w*|modif\w*|updat\w*|alter\w*|touch\w*|replac\w*)|(?:is|are) (?:fixed|immutable|unchangeable|not amendable|read-only|frozen|final|for life)|(?:is|are) fixed once and for all|stays? (?:for ever|forever|for good|for life|fixed|the same|(?:what|as|how|the way) (?:it|they) (?:is|are|was|were))|(?:stays?|remains?) (?:in (?:any|every|each) case|at any rate|whatever happens|no matter what|come what may)|keeps? (?:its|their) (?:first|original|initial) values?|never changes?|remains? (?:fixed|for good|forever|the same|(?:what|as|how|the way) (?:it|they) (?:is|are|was|were))|(?:can|must|may|shall) not be (?:chang|edit|patch|modifi|updat|amend|alter)e?able)\b|\b(?:cannot|can't|never|not) (?:change|edit|amend|correct|update)s? (?:the )?"
            + Fs,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Fixed();
}

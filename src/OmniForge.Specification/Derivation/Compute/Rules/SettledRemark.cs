using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that say what holds anyway: that nothing is kept, in which unit amounts are, how many values there are, which may be left out.</summary>
/// <param name="vocabulary">What the operation takes and answers.</param>
/// <param name="symbols">What sentences may name.</param>
internal sealed partial class SettledRemark(Vocabulary vocabulary, SymbolTable symbols)
{
    /// <summary>Whether a sentence is one.</summary>
    public bool Is(string sentence)
    {
        var text = sentence.Replace('’', '\'');
        return Stateless().IsMatch(text)
            || Unit().IsMatch(text)
            || Announcement().IsMatch(text)
            || Why().IsMatch(text)
            || IsOfTable(text)
            || IsOfAnswer(text)
            || IsOfPresence(text)
            || IsOfGiven(text)
            || IsOfUnknown(text);
    }

    /// <summary>"There is no rebate": of what the operation does not know there is nothing anyway.</summary>
    private bool IsOfUnknown(string text) =>
        NoSuch().Match(text) is { Success: true } match
        && !match
            .Groups["what"]
            .Value.ToLowerInvariant()
            .Split(' ')
            .Any(word =>
                vocabulary
                    .Inputs.Concat(vocabulary.Outputs)
                    .SelectMany(symbol => symbol.Values.Append(symbol.Name))
                    .SelectMany(Naming.WordsOf)
                    .Any(part => Spelling.IsSame(part, word))
            )
        && symbols.Match(new LexemeCursor(Lexer.Split(match.Groups["what"].Value))) is null;

    [GeneratedRegex(
        @"^\W*(?:and |but )?there (?:is|are) no (?<what>(?!rounding\b|limits?\b|more\b|less\b|further\b)[a-z]+(?: [a-z]+)?)(?: at all| here)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NoSuch();

    /// <summary>"weight_kg and programme must be present": inputs that have no default.</summary>
    private bool IsOfGiven(string text)
    {
        if (Given().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var names = match
            .Groups["names"]
            .Value.Split([',', ' ', '`'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("and" or "the" or "both"))
            .ToList();
        return names.TrueForAll(name =>
            vocabulary.Signature.Inputs.Any(input =>
                input.Name == name && input.Default is null && input.IsRequired != false && !input.IsNullable
            )
        );
    }

    /// <summary>"Look up the need of the crop", "litres_per_kg = what the table says for the press": what a column of a table is for.</summary>
    private bool IsOfTable(string text)
    {
        var match = Lookup().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var cursor = new LexemeCursor(Lexer.Split(match.Groups["what"].Value));
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            if (symbols.Match(cursor) is { Symbol.Key: not null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The reply has these three values and no others".</summary>
    private bool IsOfAnswer(string text) =>
        Answer().Match(text) is { Success: true } match && IsCount(match.Groups["count"], vocabulary.Outputs.Count);

    /// <summary>"All inputs except limit have to be given", "It takes three inputs, all of which have to be given".</summary>
    private bool IsOfPresence(string text)
    {
        if (
            Presence().Match(text) is not { Success: true } match
            || !IsCount(match.Groups["count"], vocabulary.Inputs.Count)
        )
        {
            return false;
        }

        var excepted = vocabulary
            .Inputs.Where(input => match.Groups["names"].Success && Names(match.Groups["names"].Value, input.Name))
            .Select(input => input.Name)
            .ToHashSet(StringComparer.Ordinal);
        return vocabulary.Signature.Inputs.All(input =>
            excepted.Contains(input.Name) == (input.Default is not null || input.IsRequired == false)
        );
    }

    private static bool Names(string text, string name) =>
        text.Split([',', ' ', '`'], StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.Ordinal);

    private static bool IsCount(Group told, int count) =>
        !told.Success || (Lexer.Split(told.Value) is [{ Number: { } number }] && number == count);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Keep = @"(?:kept|saved|stored|remembered|recorded|written down|sent|logged|archived)";

    private const string Keeps =
        @"(?:keeps?|saves?|stores?|remembers?|records?|sends?|writes?|logs?|changes?) (?:nothing|no [a-z]+)(?: (?:down|about [a-z ]{2,30}))?";

    private const string Count = @"(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d+)";

    [GeneratedRegex(
        @"^\W*(?:(?:no (?:data|records?|values?|inputs?|results?)|nothing(?: (?:about|of|else)[a-z ]{0,30})?) (?:is|are|gets?) "
            + Keep
            + @"(?: [a-z]+){0,3}|(?:it|the [a-z]+|this) (?:"
            + Keeps
            + @"|(?:only|just|merely) (?:calculates|computes)|depends on nothing but its inputs|is stateless|has no (?:state|memory))(?:(?:;|,| and|, and|; and) (?:it |that )?(?:"
            + Keeps
            + @"|(?:only|just|merely) (?:calculates|computes)))*)(?:: numbers go in, numbers come out(?:, nothing [a-z ]+ kept)?)?\W*$",
        Options,
        10000
    )]
    private static partial Regex Stateless();

    [GeneratedRegex(
        @"^\W*(?:all |both |the )?(?:amounts?|prices?|values?|results?|fares?|fees?|sums?|outputs?|they|both|figures?) (?:is|are|mean) (?:always )?in (?:euros?|eur|dollars?|pounds?|francs?|cents?|kilograms?|litres?|metres?|minutes?|hours?)(?:,? (?:and )?(?:net of|including|includes?|include|with|without|excluding|incl\.|excl\.) (?:of )?(?:the )?(?:vat|value[- ]added tax|tax(?:es)?))?\W*$",
        Options,
        10000
    )]
    private static partial Regex Unit();

    [GeneratedRegex(
        @"^\W*(?:(?:hence|thus|so|therefore|now|this gives|that gives|here is|here are)[, ]+)?(?:(?:the|these|our|both|two|three|four|following) )*(?:formulas?|calculations?|steps?|equations?|rules?)(?: (?:is|are|follows?|below|as follows))*:\s*$",
        Options,
        10000
    )]
    private static partial Regex Announcement();

    /// <summary>"Why are bottles rounded down? – The last one is drunk on the spot": a reason.</summary>
    [GeneratedRegex(
        @"^\W*(?:but |and )?why\b[^?]{3,120}\?|^\W*(?:can|could|may) (?:i|we|one|you)\b[^?]{3,120}\?\s*[–—-]?\s*(?:no|not yet|not now)\b[^\d]*$",
        Options,
        10000
    )]
    private static partial Regex Why();

    [GeneratedRegex(
        @"^\W*(?:(?:first|then|next),? )?(?:look(?:s|ed)? up|read off|take|find|determine|get) (?<what>[^.;:=\d]{3,60})(?: (?:in|from|of) (?:the|this|our) (?:table|list)(?: (?:below|above))?)?\W*$|^\W*(?<what>\w+)\s*(?:=|:|is)\s*(?:what|the (?:value|number|figure|row|entry)(?: that)?)(?: is)? (?:the |our |this )?(?:table|list|told|stands?|in|of)\b[^.;:=\d]{0,60}$",
        Options,
        10000
    )]
    private static partial Regex Lookup();

    [GeneratedRegex(
        @"^\W*(?:the |its |an? )?(?:reply|answer|response|result|output)s? (?:has|have|consists? of|contains?|is|are|holds?|comprises?) (?:exactly |only |just )?(?:these|the|those)? ?"
            + "(?:"
            + Count
            + @" )?(?:values?|fields?|results?|outputs?|numbers?|figures?)(?: above| listed| named)?(?:,? (?:and|but) (?:no others?|nothing else|no more|not more|these only))?\W*$",
        Options,
        10000
    )]
    private static partial Regex Answer();

    [GeneratedRegex(
        @"^\W*(?<names>(?:the )?`?[a-z]\w*`?(?:(?:, (?:and )?| and )`?[a-z]\w*`?)*) (?:have to be|has to be|must be|are|is|need to be|shall be) (?:always )?(?:given|required|mandatory|entered|there|present|supplied|sent|filled in|told|typed in|needed|stated)\W*$",
        Options,
        10000
    )]
    private static partial Regex Given();

    [GeneratedRegex(
        @"^\W*(?:\(?\d+\)?\s*)?(?:(?:all|every|each)(?: of (?:the|these|them|its))? ?(?:"
            + Count
            + @" )?(?:inputs?|values?|fields?|entries|parameters?|numbers?|of them)?(?:,? (?:except|but|apart from|other than|save|with the exception of)(?: for)? (?<names>[\w`, ]+?),?)?|(?:it|the \w+) (?:takes|needs|has|expects|asks for|wants) (?:"
            + Count
            + @" )?(?:inputs?|values?|fields?|parameters?|numbers?),? (?:all of which|all of them|each of which|and all)) (?:have to be|has to be|must be|are|is|need to be|shall be) (?:given|required|mandatory|entered|there|present|supplied|sent|filled in|told|typed in|needed|stated)\W*$",
        Options,
        10000
    )]
    private static partial Regex Presence();
}

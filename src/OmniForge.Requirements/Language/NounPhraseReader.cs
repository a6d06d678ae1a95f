namespace OmniForge.Requirements.Language;

/// <summary>Finds noun phrases.</summary>
public static class NounPhraseReader
{
    /// <summary>The noun phrases in some tokens, from left to right; what stands behind <c>of</c> is one of its own.</summary>
    public static IReadOnlyList<NounPhrase> FindAll(Sentence sentence, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<NounPhrase>();
        for (var i = range.Start; i < range.End; i++)
        {
            if (ReadAt(sentence, i) is { } phrase && phrase.Range.End <= range.End)
            {
                found.Add(phrase);
                i = phrase.Range.End - 1;
            }
        }

        return found;
    }

    /// <summary>The noun phrase that begins at an index, or null.</summary>
    public static NounPhrase? ReadAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (PartAt(sentence, index) is not { } phrase)
        {
            return null;
        }

        var end = phrase.Range.End;
        return sentence.IsAt(end, "of") && PartAt(sentence, end + 1) is { } complement
            ? phrase with
            {
                Of = complement.Range,
            }
            : phrase;
    }

    private static NounPhrase? PartAt(Sentence sentence, int index)
    {
        var start = index;
        if (sentence.At(index)?.IsAny("most", "least") == true && sentence.IsAt(index - 1, "at"))
        {
            return null;
        }

        while (sentence.At(start) is { } token && IsDeterminer(sentence, start, token))
        {
            start++;
        }

        var hasDeterminer = start > index;
        var end = start;
        while (sentence.At(end) is { } word && IsPart(sentence, end, word, hasDeterminer, end > start))
        {
            end++;
        }

        return end == start ? null : new(new(index, end), new(start, end), end - 1, new(end, end));
    }

    private static bool IsDeterminer(Sentence sentence, int index, Token token) =>
        token.Is("that")
            ? sentence.At(index - 1) is null or { Kind: TokenKind.Symbol }
                && sentence.At(index + 1) is { IsTerm: true, Verb: null }
            : token.Is(WordClass.Article | WordClass.Quantifier | WordClass.Ordinal | WordClass.NumberWord)
                || token.Kind == TokenKind.Number
                || token.IsAny("its", "their", "his", "her", "our", "your", "my", "this", "these", "those", "whose");

    private static bool IsPart(Sentence sentence, int index, Token token, bool hasDeterminer, bool isInside)
    {
        if (
            !token.IsTerm
            || token.Is(WordClass.Adverb | WordClass.Comparison)
            || (isInside && token.Kind == TokenKind.Quoted)
        )
        {
            return false;
        }

        if (token.Verb is null || token.IsIdentifier || token.IsCode)
        {
            return true;
        }

        var next = sentence.At(index + 1);
        if (token.CanBe(VerbForm.Participle | VerbForm.Gerund) && !token.CanBe(VerbForm.Base))
        {
            return next is { IsTerm: true } && (hasDeterminer || isInside || index == 0);
        }

        if (!token.Is(WordClass.Noun) || (!hasDeterminer && !isInside && IsVerb(sentence, index, token)))
        {
            return false;
        }

        var isPredicate =
            token.CanBe(VerbForm.ThirdPerson)
            && isInside
            && next is not null
            && (
                next.Is(WordClass.Article | WordClass.Pronoun | WordClass.Quantifier)
                || next.Kind is TokenKind.Number or TokenKind.Code
                || next.IsIdentifier
            );
        return !isPredicate
            && (hasDeterminer || isInside || next is null || !next.Is(WordClass.Article | WordClass.Pronoun));
    }

    /// <summary>A form like <c>answers</c> where a sentence has its verb.</summary>
    private static bool IsVerb(Sentence sentence, int index, Token token) =>
        token.CanBe(VerbForm.ThirdPerson)
        && !token.CanBe(VerbForm.Base)
        && VerbPhraseReader.StandsAlone(sentence, index);
}

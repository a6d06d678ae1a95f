using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Tells commands from nouns that are spelled alike: <c>Order parts</c>, but <c>Order lifecycle</c>.</summary>
internal static class Commands
{
    /// <summary>Tells whether a word in base form begins a command.</summary>
    public static bool IsCommand(Sentence sentence, int at)
    {
        var token = sentence[at];
        var next = sentence.At(at + 1);
        if (
            next is null
            || next.Is(WordClass.Modal | WordClass.Auxiliary)
            || (next.Is(WordClass.Preposition) && !next.IsAny("in", "up", "out", "back", "for", "to"))
        )
        {
            return false;
        }

        if (
            HasModal(sentence, at + 1)
            || (token.Is(WordClass.Noun) && IsCompound(sentence, at))
            || (DeedVerbs.IsNounFirst(token.Lower) && IsBareNoun(sentence, at + 1))
        )
        {
            return false;
        }

        return !token.Is(WordClass.Noun)
            || next.Is(WordClass.Article | WordClass.Quantifier | WordClass.Pronoun)
            || next.Kind is TokenKind.Code or TokenKind.Number
            || next.IsAny(",", "/", "and", "or")
            || !sentence.In(new(at + 1, sentence.Count)).Any(IsFinite);
    }

    /// <summary>The words end with a noun that makes a thing of the words before it: <c>Search input</c>, <c>Index writer</c>.</summary>
    private static bool IsCompound(Sentence sentence, int verb)
    {
        var at = verb + 1;
        var last = at;
        while (sentence.At(last + 1) is { Kind: TokenKind.Word, IsTerm: true })
        {
            last++;
        }

        return sentence.At(at) is { IsTerm: true }
            && (last == at || !IsUsualCommand(sentence[verb].Lower))
            && sentence[last] is { Kind: TokenKind.Word } head
            && Compounds.IsHead(head.Lower);
    }

    /// <summary>Verbs that begin a command far more often than a compound.</summary>
    private static bool IsUsualCommand(string verb) =>
        verb
            is "view"
                or "list"
                or "show"
                or "search"
                or "update"
                or "export"
                or "import"
                or "upload"
                or "download"
                or "record"
                or "track"
                or "reset"
                or "review"
                or "edit"
                or "log"
                or "test";

    /// <summary>What follows is the rest of a subject: <c>Send rate must be limited</c>.</summary>
    private static bool HasModal(Sentence sentence, int at)
    {
        while (
            sentence.At(at) is { Kind: TokenKind.Word } token
            && !token.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Condition)
        )
        {
            if (token.Is(WordClass.Modal | WordClass.Auxiliary))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary>A noun without anything before it, with which the phrase or its clause ends.</summary>
    private static bool IsBareNoun(Sentence sentence, int at) =>
        sentence.At(at) is { Kind: TokenKind.Word, IsTerm: true } next
        && !next.Is(WordClass.Quantifier | WordClass.Adverb)
        && !(next.CanBe(VerbForm.Participle) && sentence.At(at + 1)?.IsTerm == true);

    private static bool IsFinite(Token token) =>
        token.Is(WordClass.Modal | WordClass.Auxiliary)
        || (!token.Is(WordClass.Noun) && token.CanBe(VerbForm.ThirdPerson));

    /// <summary>Tells whether what stands at an index can only be the object of a verb.</summary>
    public static bool HasObject(Sentence sentence, int at) =>
        sentence.At(at) is { } next
        && (
            next.Is(WordClass.Article | WordClass.Quantifier | WordClass.Pronoun)
            || next.Kind is TokenKind.Number or TokenKind.Code
            || (next.IsTerm && !next.Is(WordClass.Verb))
        );
}

using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language;

/// <summary>Parts sentences into clauses, at semicolons, brackets, dashes and the words that begin subordinate clauses.</summary>
public static class ClauseReader
{
    /// <summary>Brackets within brackets are parted up to this depth; no sentence has more.</summary>
    private const int MaxDepth = 8;

    private const int MaxInserted = 6;

    /// <summary>The clauses of a sentence in the order of their first token; a clause in brackets comes after the one around it.</summary>
    public static IReadOnlyList<Clause> Read(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var clauses = new List<Clause>();
        Read(sentence, sentence.All, ClauseKind.Main, clauses, 0);
        return
        [
            .. clauses
                .OrderBy(clause => Math.Min(clause.Marker.Start, clause.Body.Start))
                .ThenByDescending(clause => clause.Body.Count),
        ];
    }

    /// <summary>The marker of a subordinate clause at an index, or null.</summary>
    public static Reading<ClauseKind>? MarkerAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (
            sentence.At(index) is not { Kind: TokenKind.Word } token
            || !ClauseMarkers.ByFirstWord.TryGetValue(token.Lower, out var markers)
        )
        {
            return null;
        }

        foreach (var (words, kind) in markers)
        {
            if (sentence.AreAt(index, words) && !IsNoMarker(sentence, index, words[0]))
            {
                return new(kind, new(index, index + words.Length));
            }
        }

        return null;
    }

    /// <summary><c>once</c> in "once a night" and <c>since</c> before a date begin no clause.</summary>
    private static bool IsNoMarker(Sentence sentence, int index, string word)
    {
        var next = sentence.At(index + 1);
        return word switch
        {
            "once" => next is null || next.Kind == TokenKind.Symbol || next.IsAny("a", "per", "in", "at", "and"),
            "since" => next is null or { Kind: TokenKind.Number or TokenKind.Date or TokenKind.Symbol }
                || next.IsIdentifier,
            "else" => sentence
                .At(index - 1)
                ?.IsAny("what", "nothing", "anything", "everything", "somebody", "nobody", "or") == true,
            "where" => next is null || sentence.At(index - 1)?.Verb is not null,
            "while" or "when" => next is null,
            "until" => next is null or { Kind: TokenKind.Number or TokenKind.Date },
            _ => false,
        };
    }

    private static void Read(Sentence sentence, TokenRange range, ClauseKind kind, List<Clause> clauses, int depth)
    {
        var part = new Part(kind, new(range.Start, range.Start), range.Start);
        for (var i = range.Start; i < range.End; i++)
        {
            if (
                sentence[i].IsAny("(", "[")
                && sentence.ClosingOf(i) is var closing
                && closing > i
                && closing <= range.End
            )
            {
                if (depth < MaxDepth)
                {
                    Read(sentence, new(i + 1, closing), ClauseKind.Bracket, clauses, depth + 1);
                }

                i = closing;
            }
            else if (MarkerAt(sentence, i) is { } found && found.Range.End <= range.End)
            {
                Add(sentence, part, i, clauses);
                part = new(found.Value, found.Range, found.Range.End);
                i = found.Range.End - 1;
            }
            else if (IsBoundary(sentence, i, part, range))
            {
                Add(sentence, part, i, clauses);
                part = new(kind, new(i + 1, i + 1), i + 1);
            }
        }

        Add(sentence, part, range.End, clauses);
    }

    private static bool IsBoundary(Sentence sentence, int index, Part part, TokenRange range)
    {
        var token = sentence[index];
        if (token.Is(";"))
        {
            return true;
        }

        if (token.IsAny("–", "—"))
        {
            return token.HasBlankBefore && !IsMinus(sentence, index, part, range);
        }

        var isSubordinate = part.Kind is not (ClauseKind.Main or ClauseKind.Bracket or ClauseKind.Otherwise);
        return isSubordinate
            && (
                token.Is("then")
                || (token.Is(",") && (IsInserted(sentence, index, part) || EndsSubordinate(sentence, index, range)))
            );
    }

    /// <summary>A dash in "the price is value – discount" parts nothing: a verb before it, none behind it.</summary>
    private static bool IsMinus(Sentence sentence, int index, Part part, TokenRange range)
    {
        var end = sentence.IndexOf(index, ";", ".") is >= 0 and var stop && stop < range.End ? stop : range.End;
        return HasVerb(sentence, new(part.Start, index)) && !HasVerb(sentence, new(index + 1, end));
    }

    private static bool HasVerb(Sentence sentence, TokenRange range) =>
        sentence
            .In(range)
            .Any(token =>
                token.Is("=")
                || token.Is(WordClass.Modal | WordClass.Auxiliary)
                || (token.Verb is not null && !token.Is(WordClass.Noun))
            );

    /// <summary>A few words between commas: "and, if wanted, …", "…, if they are given, …".</summary>
    private static bool IsInserted(Sentence sentence, int index, Part part) =>
        index - part.Start <= MaxInserted
        && sentence.IsAt(part.Marker.Start - 1, ",")
        && HasVerb(sentence, new(part.Start, index));

    /// <summary>A comma ends a subordinate clause unless it only parts members of a list or a further condition follows.</summary>
    private static bool EndsSubordinate(Sentence sentence, int index, TokenRange range)
    {
        for (var i = index + 1; i < range.End && !sentence[i].IsAny(",", ";"); i++)
        {
            var token = sentence[i];
            if (
                token.Is(WordClass.Modal | WordClass.Auxiliary) || (token.Verb is not null && !token.Is(WordClass.Noun))
            )
            {
                return !sentence[index + 1].IsAny("and", "or", "which", "that", "who", "whose");
            }
        }

        return false;
    }

    private static void Add(Sentence sentence, Part part, int end, List<Clause> clauses)
    {
        var start = part.Start;
        while (start < end && IsEdge(sentence[start]))
        {
            start++;
        }

        while (end > start && (IsEdge(sentence[end - 1]) || sentence[end - 1].IsAny("and", "or", "but")))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(new(part.Kind, part.Marker, new(start, end)));
        }
    }

    private static bool IsEdge(Token token) => token.IsAny(",", ";", ":", ".", "!", "?", "–", "—");

    /// <summary>A clause whose end is not known yet.</summary>
    private readonly record struct Part(ClauseKind Kind, TokenRange Marker, int Start);
}

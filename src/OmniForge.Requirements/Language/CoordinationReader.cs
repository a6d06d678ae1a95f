namespace OmniForge.Requirements.Language;

/// <summary>Reads lists: <c>a, b and c</c>; <c>one of A, B, C</c>; <c>A | B</c>; each member may have a remark in brackets.</summary>
public static class CoordinationReader
{
    private static readonly string[][] Openings =
    [
        ["one", "of", "the", "following"],
        ["one", "of"],
        ["any", "one", "of"],
        ["any", "of", "the", "following"],
        ["any", "of"],
        ["each", "of"],
        ["all", "of"],
        ["either"],
        ["both"],
        ["neither"],
    ];

    /// <summary>Parts all of the tokens into members, at commas, semicolons, bars, slashes, <c>and</c> and <c>or</c> outside of brackets.</summary>
    public static Coordination Split(Sentence sentence, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var members = new List<ListMember>();
        var junction = Junction.None;
        var start = AfterOpening(sentence, range);
        for (var i = start; i < range.End; i++)
        {
            if (sentence[i].IsAny("(", "[", "{") && sentence.ClosingOf(i) is var closing && closing > i)
            {
                i = closing;
            }
            else if (IsSeparator(sentence[i]))
            {
                junction = Joined(junction, sentence[i]);
                Add(sentence, new(start, i), members);
                start = i + 1;
            }
        }

        Add(sentence, new(start, range.End), members);
        return new(members, junction, range);
    }

    /// <summary>The longest list of terms that begins at an index: names, code, quotations or up to four plain words each; null if there are not at least two.</summary>
    public static Coordination? TermsAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var start = AfterOpening(sentence, new(index, sentence.Count));
        var (members, junction, position, end) = (new List<ListMember>(), Junction.None, start, start);
        while (MemberAt(sentence, position) is { } member)
        {
            members.Add(member);
            end = Math.Max(member.Term.End, member.Remark.IsEmpty ? 0 : member.Remark.End + 1);
            position = end;
            while (sentence.At(position) is { } token && IsSeparator(token))
            {
                junction = Joined(junction, token);
                position++;
            }

            if (position == end)
            {
                break;
            }
        }

        return members.Count >= 2 ? new(members, junction, new(index, end)) : null;
    }

    private static ListMember? MemberAt(Sentence sentence, int index)
    {
        var start = sentence.At(index)?.Is(WordClass.Article) == true ? index + 1 : index;
        var end = start;
        while (
            end - start < 4
            && sentence.At(end) is { IsTerm: true } token
            && !(end > start && token.Kind is TokenKind.Code or TokenKind.Quoted)
        )
        {
            end++;
            if (token.Kind is TokenKind.Code or TokenKind.Quoted)
            {
                break;
            }
        }

        if (end == start)
        {
            return sentence.At(start) is { Kind: TokenKind.Number or TokenKind.Date }
                ? new(new(start, start + 1), new(start + 1, start + 1))
                : null;
        }

        return new(new(start, end), RemarkAt(sentence, end));
    }

    private static TokenRange RemarkAt(Sentence sentence, int index) =>
        sentence.IsAt(index, "(") && sentence.ClosingOf(index) is var closing && closing > index
            ? new(index + 1, closing)
            : new(index, index);

    private static int AfterOpening(Sentence sentence, TokenRange range)
    {
        var start = range.Start;
        foreach (var opening in Openings)
        {
            if (start + opening.Length <= range.End && sentence.AreAt(start, opening))
            {
                start += opening.Length;
                break;
            }
        }

        return start < range.End && sentence[start].Is(":") ? start + 1 : start;
    }

    private static bool IsSeparator(Token token) => token.IsAny(",", ";", "|", "/", "·", "and", "or", "nor", "&");

    private static Junction Joined(Junction junction, Token token) =>
        token.IsAny("and", "&") ? Junction.And
        : token.IsAny("or", "nor", "|", "/") ? Junction.Or
        : junction;

    private static void Add(Sentence sentence, TokenRange range, List<ListMember> members)
    {
        var term = sentence.Trim(range);
        var opening = term.IsEmpty || !sentence[term.End - 1].Is(")") ? -1 : OpeningOf(sentence, term);
        var remark = opening > term.Start ? new TokenRange(opening + 1, term.End - 1) : new(term.End, term.End);
        if (!term.IsEmpty)
        {
            members.Add(new(opening > term.Start ? new(term.Start, opening) : term, remark));
        }
    }

    private static int OpeningOf(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (sentence[i].Is("(") && sentence.ClosingOf(i) == range.End - 1)
            {
                return i;
            }
        }

        return -1;
    }
}

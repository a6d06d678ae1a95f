using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads deeds off noun phrases: <c>Order validation and storage</c>, <c>Creation of invoices</c>, <c>Rule evaluation service</c>.</summary>
internal static class NominalReader
{
    /// <summary>Nouns for what does a deed, or for the deed as a whole.</summary>
    public static readonly FrozenSet<string> Doers = (
        "service engine system support functionality capability feature logic process workflow mechanism module api component pipeline job task handling flow "
        + "operation step endpoint handler strategy tool layer manager semantics rule rules policy integration processing order"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The deeds of the noun phrase at an index; empty, if it stands for none.</summary>
    public static IReadOnlyList<Deed> Read(Sentence sentence, int at)
    {
        var (parts, end) = Parts(sentence, at);
        if (parts.Count == 0)
        {
            return [];
        }

        while (
            parts.Count > 2
            && parts[^1].Verb is null or "process" or "integrate" or "handle" or "order"
            && parts[^1].Word is { } last
            && Doers.Contains(last)
        )
        {
            parts.RemoveAt(parts.Count - 1);
        }

        var first = parts.FindLastIndex(part => part.Verb is null) + 1;
        if (first == parts.Count)
        {
            return OfComplement(sentence, parts, end);
        }

        var noun = ObjectReader.Trimmed([.. parts.Take(first).Select(part => part.Word)]);
        if (noun.Count == 0 && parts.Count - first > 1 && !parts[first + 1].IsJoined)
        {
            noun = [parts[first].Word];
            first++;
        }

        return noun.Count > 0
            ? [.. parts.Skip(first).Select((part, rank) => new Deed(part.Verb!, noun, DeedForm.Nominal, rank))]
            : Followed(sentence, parts, end);
    }

    /// <summary><c>validation of orders</c>, <c>search functionality for orders</c>.</summary>
    private static IReadOnlyList<Deed> Followed(Sentence sentence, List<Part> parts, int end)
    {
        var at = end;
        while (sentence.At(at) is { Kind: TokenKind.Word } token && Doers.Contains(token.Lower))
        {
            at++;
        }

        return
            (sentence.IsAt(at, "of") || (at > end && sentence.IsAt(at, "for")))
            && ObjectReader.Read(sentence, at + 1) is [var noun, ..]
            ? [.. parts.Select((part, rank) => new Deed(part.Verb!, noun, DeedForm.Nominal, rank))]
            : [];
    }

    /// <summary><c>subscription with automatic renewal</c>.</summary>
    private static IReadOnlyList<Deed> OfComplement(Sentence sentence, List<Part> parts, int end)
    {
        if (!sentence.IsAt(end, "with"))
        {
            return [];
        }

        var (complement, _) = Parts(sentence, end + 1);
        var noun = ObjectReader.Trimmed([.. parts.Select(part => part.Word)]);
        return complement is [{ Verb: { } verb }] && noun.Count > 0 ? [new(verb, noun, DeedForm.Nominal, 1)] : [];
    }

    /// <summary>The words of a noun phrase, without adjectives, each with the verb that it stands for behind another noun.</summary>
    private static (List<Part> Parts, int End) Parts(Sentence sentence, int at)
    {
        var parts = new List<Part>();
        var isJoined = false;
        for (; at < sentence.Count; at++)
        {
            var token = sentence[at];
            if (token.IsAny("/", "and", "&", ",", "or") && parts.Count > 0 && parts[^1].Verb is not null)
            {
                isJoined = true;
                continue;
            }

            if (token.IsAny("/", "&") && parts.Count > 0)
            {
                continue;
            }

            if (token.Kind != TokenKind.Word || !token.IsTerm)
            {
                if (
                    parts.Count == 0
                    && (
                        token.Is(WordClass.Article)
                        || token.Kind == TokenKind.Symbol && !token.IsAny("(", "-", "–", "—")
                    )
                )
                {
                    continue;
                }

                break;
            }

            if (token.Lower.Contains('\'', StringComparison.Ordinal) || ObjectReader.Clauses.Contains(token.Lower))
            {
                break;
            }

            if (IsFinite(token))
            {
                return ([], at);
            }

            if (isJoined && Nominals.VerbOf(token.Lower) is null)
            {
                break;
            }

            if (
                !Modifiers.IsAt(sentence, at)
                || (Nominals.VerbOf(token.Lower) is not null && sentence.At(at + 1)?.IsTerm != true)
            )
            {
                parts.AddRange(Of(token, isJoined));
            }
        }

        return (parts, at);
    }

    /// <summary>A word that can only be the verb of a clause, so that the phrase is none.</summary>
    private static bool IsFinite(Token token) =>
        token.CanBe(VerbForm.Base | VerbForm.ThirdPerson)
        && !token.Is(WordClass.Noun)
        && !token.IsIdentifier
        && !DeedVerbs.IsNounFirst(token.Verb!)
        && Nominals.VerbOf(token.Lower) is null;

    private static IEnumerable<Part> Of(Token token, bool isJoined)
    {
        if (token.IsIdentifier)
        {
            return [new(string.Join('_', OperationNamer.WordsOf(token.Text)), null, isJoined)];
        }

        return token
            .Lower.Split('-')
            .Where(word => word.Length > 1)
            .Select(word => new Part(word, Nominals.VerbOf(word), isJoined));
    }

    private sealed record Part(string Word, string? Verb, bool IsJoined);
}

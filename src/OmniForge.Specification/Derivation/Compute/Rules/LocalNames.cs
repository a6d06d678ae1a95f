using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Finds names that sentences may define in passing: "the medication surcharge is …", "the missing concentration is …".</summary>
internal static partial class LocalNames
{
    private const int MaxWords = 7;

    private static readonly HashSet<string> Stops = new(
        "if,when,where,it,this,that,there,then,so,because,what,which,who,we,you,they,not,no,and,or,but,for,in,on,at,with,without,from,to,by,than,as,he,she,i,nobody,somebody,all,both,values,inputs,requests".Split(
            ','
        ),
        StringComparer.Ordinal
    );

    private static readonly string[] Verbs = ["is", "are", "=", "equals", "shall", "must", "amounts", "results", ":"];

    /// <summary>The symbols of such names in a sentence that are no known symbol.</summary>
    public static IEnumerable<Symbol> In(IReadOnlyList<IReadOnlyList<Lexeme>> readings, SymbolTable symbols) =>
        readings.Select(reading => Of(reading, symbols)).OfType<Symbol>();

    /// <summary>A value that a question introduces: "How much cement goes into a cubic metre depends on …: C12 takes 210 kg".</summary>
    public static Symbol? OfQuestion(string sentence)
    {
        var match = Question().Match(sentence);
        return match.Success ? SymbolOf($"{match.Groups["what"].Value} per {match.Groups["per"].Value}") : null;
    }

    private static Symbol? Of(IReadOnlyList<Lexeme> reading, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(reading);
        var scope = ItemScope.Take(cursor, symbols);
        cursor.SkipArticles();
        if (DemandReader.NameIn(reading) is { } demand)
        {
            return SymbolOf(demand);
        }
        var (start, words) = (cursor.Position, new List<string>());
        while (cursor.Peek() is { Kind: LexemeKind.Word } word && !Verbs.Contains(word.Text) && words.Count <= MaxWords)
        {
            words.Add(word.Text);
            cursor.Position++;
        }

        if (Charged(reading, start) is { } charged)
        {
            cursor.Position = start;
            return symbols.Match(cursor) is { } known && known.Count == Naming.WordsOf(charged).Count
                ? null
                : SymbolOf(charged);
        }

        var hasVerb = cursor.Peek() is { } verb && Verbs.Contains(verb.Text);
        if (
            !hasVerb
            || words.Count is 0 or > MaxWords
            || Stops.Contains(words[0])
            || words
                .Take(words is [.., "in", var measure] && UnitWords.IsUnit(measure) ? words.Count - 2 : words.Count)
                .Any(word =>
                    word
                        is "it"
                            or "how"
                            or "what"
                            or "we"
                            or "they"
                            or "who"
                            or "if"
                            or "when"
                            or "that"
                            or "which"
                            or "not"
                            or "in"
                            or "on"
                            or "at"
                            or "with"
                            or "from"
                            or "to"
                            or "by"
                            or "without"
                            or "into"
                            or "as"
                            or "than"
                )
        )
        {
            return null;
        }

        if (IsOfFlag(cursor, symbols, reading[0].Text is "a" or "an"))
        {
            return null;
        }
        var end = cursor.Position;
        if (words is [.., "in", var unit] && UnitWords.IsUnit(unit))
        {
            words.RemoveRange(words.Count - 2, 2);
            end -= 2;
        }

        cursor.Position = start;
        return symbols.Match(cursor) is { } match && match.Count == end - start
            ? null
            : SymbolOf(string.Join(' ', words)) with
            {
                Item = scope?.Items,
                IsPassing = scope is null,
            };
    }

    /// <summary>"A loan is affordable when …": what is defined stands behind the verb.</summary>
    private static bool IsOfFlag(LexemeCursor cursor, SymbolTable symbols, bool isThing)
    {
        var mark = cursor.Position;
        cursor.Position++;
        var isFlag = false;
        if (
            cursor.Peek(-1)!.Text is "is" or "are"
            && symbols.Match(cursor) is { Symbol.Expression: FieldExpression { Scope: FieldScope.Local } } match
            && (match.Symbol.Kind == ValueKind.Boolean || (match.Symbol.IsUntyped && isThing))
        )
        {
            cursor.Position += match.Count;
            isFlag = cursor.SeesAny("if", "when", "unless", "only", "exactly", "where", "as");
        }
        cursor.Position = mark;
        return isFlag;
    }

    /// <summary>"Oversize surcharge" of "An oversize surcharge of 12.50 applies if …".</summary>
    private static string? Charged(IReadOnlyList<Lexeme> reading, int start)
    {
        var of = start;
        while (of < reading.Count && !reading[of].Is("of") && of - start <= MaxWords)
        {
            if (reading[of] is not { Kind: LexemeKind.Word, Number: null })
            {
                return null;
            }

            of++;
        }

        var isCharge =
            of > start
            && of + 1 < reading.Count
            && reading[of].Is("of")
            && reading[of + 1].Kind == LexemeKind.Number
            && reading
                .Skip(of)
                .Take(8)
                .Any(lexeme => lexeme.Text is "apply" or "applies" or "charged" or "added" or "due");
        return isCharge && !Stops.Contains(reading[start].Text)
            ? string.Join(' ', reading.Skip(start).Take(of - start).Select(lexeme => lexeme.Text))
            : null;
    }

    /// <summary>The symbol of a value that the text names in passing.</summary>
    public static Symbol SymbolOf(string name) =>
        new(name, new FieldExpression(FieldScope.Local, LocalName(name)), ValueKind.Number) { IsPassing = true };

    private static string LocalName(string name) =>
        Onex.Naming.SnakeName.Of(string.Join(' ', Naming.WordsOf(name)), "value");

    [GeneratedRegex(
        @"^how (?:much|many) (?<what>\w+(?: \w+)?) (?:goes|go|comes|come|is needed|are needed|is used|are used|is|are|fits|fit) (?:into|in|for|per|on|to) (?:an? |one |each |every )?(?<per>\w+(?: \w+)?)\b(?=.*:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Question();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>How far a sentence only presents an operation and rules nothing.</summary>
/// <param name="IsStory">"As a clerk I want to calculate the pay so that overtime is paid as agreed": numbers and conditions would be rules.</param>
/// <param name="Offer">The lexemes of a sentence that provides something, whatever it is; else null.</param>
internal sealed partial record Presentation(bool IsStory, IReadOnlyList<Lexeme>? Offer)
{
    private static readonly FrozenSet<string> Words = (
        "the,a,an,system,service,component,module,calculator,node,application,program,shall,must,will,should,can,may,be,able,to,provide,provides,offer,offers,support,supports,have,has,expose,exposes,implement,implements,"
        + "operation,function,call,request,named,called,with,its,input,inputs,output,outputs,of,in,from,table,as,described,below,above,following,which,that,takes,and,answers,one,it,we,this,named,given,listed,field,fields"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a sentence.</summary>
    public static Presentation Of(string sentence)
    {
        var lexemes = Lexer.Split(TableReferences().Replace(sentence, " "));
        return new(
            (Story().IsMatch(sentence) || Wish().IsMatch(sentence)) && !Rule().IsMatch(sentence),
            lexemes.Any(IsOffer) ? lexemes : null
        );
    }

    /// <summary>Tells whether the sentence presents an operation.</summary>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="symbols">What the operation takes and answers.</param>
    public bool IsOf(string operation, SymbolTable symbols) =>
        IsStory || (Offer is not null && Offers(Offer, operation, symbols));

    private static bool IsOffer(Lexeme lexeme) =>
        lexeme.Text is "provide" or "provides" or "offer" or "offers" or "support" or "supports" or "expose";

    private static bool Offers(IReadOnlyList<Lexeme> sentence, string operation, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(sentence);
        var named = operation.Split('_');
        while (cursor.Peek() is { } lexeme)
        {
            if (
                lexeme.Kind == LexemeKind.Symbol
                || Words.Contains(lexeme.Text)
                || named.Contains(lexeme.Text, StringComparer.Ordinal)
            )
            {
                cursor.Position++;
                continue;
            }

            if (symbols.Match(cursor) is not { } match)
            {
                return false;
            }

            cursor.Position += match.Count;
        }

        return true;
    }

    [GeneratedRegex(
        @"^\W*as (?:an?|the) [^.]{2,60}?,? (?:I|we) (?:want|need|would like|wish)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Story();

    /// <summary>"We need to know one more thing, which is whether a single lorry will do": what is told is told elsewhere.</summary>
    [GeneratedRegex(
        @"^\W*(?:I|we|they|one|the [^.]{2,30}?) (?:also )?(?:need|want|have|would like|wish|like|ask|ought)s? (?:to (?:know|see|learn|be told)|for)\b(?=[^.]*\bwhether\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Wish();

    [GeneratedRegex(
        @"\d|\b(?:if|unless|when|only|except|at least|at most|more than|less than|must|shall|refused|rejected|rounded)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Rule();

    [GeneratedRegex(
        @"\b(?:FR|NFR|R|BR|REQ|AC|US)-?\d+(?:\.\d+)*\b|\btables? \d+\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex TableReferences();
}

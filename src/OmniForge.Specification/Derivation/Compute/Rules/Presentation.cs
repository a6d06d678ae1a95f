using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that present an operation and rule nothing.</summary>
internal static partial class Presentation
{
    private static readonly FrozenSet<string> Words = (
        "the,a,an,system,service,component,module,calculator,node,application,program,shall,must,will,should,can,may,be,able,to,provide,provides,offer,offers,support,supports,have,has,expose,exposes,implement,implements,"
        + "operation,function,call,request,named,called,with,its,input,inputs,output,outputs,of,in,from,table,as,described,below,above,following,which,that,takes,and,answers,one,it,we,this,named,given,listed,field,fields"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence is one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="symbols">What the operation takes and answers.</param>
    public static bool Is(string sentence, string operation, SymbolTable symbols) =>
        IsStory(sentence) || IsOffer(TableReferences().Replace(sentence, " "), operation, symbols);

    /// <summary>"As a clerk I want to calculate the pay so that overtime is paid as agreed": numbers and conditions would be rules.</summary>
    private static bool IsStory(string sentence) => Story().IsMatch(sentence) && !Rule().IsMatch(sentence);

    private static bool IsOffer(string sentence, string operation, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        var named = operation.Split('_');
        var isOffer = false;
        while (cursor.Peek() is { } lexeme)
        {
            isOffer |=
                lexeme.Text is "provide" or "provides" or "offer" or "offers" or "support" or "supports" or "expose";
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

        return isOffer;
    }

    [GeneratedRegex(
        @"^\W*as (?:an?|the) [^.]{2,60}?,? (?:I|we) (?:want|need|would like|wish)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Story();

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

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that refuse what the declared limits do not allow; the request's model carries them out.</summary>
internal static partial class ValidationRule
{
    private static readonly FrozenSet<string> Refusals =
        "refused,rejected,refuse,reject,fail,fails,error,errors,turned,invalid,declined,refuses,rejects"
            .Split(',')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = (
        "a,an,the,and,or,any,anything,every,all,each,other,everything,whatever,value,values,input,inputs,number,numbers,argument,arguments,parameter,parameters,request,requests,field,fields,entry,entries,"
        + "that,which,is,are,be,do,does,not,allow,allows,allowed,out,of,outside,beyond,within,its,their,these,those,this,range,ranges,limit,limits,bound,bounds,given,named,above,below,in,from,section,table,listed,list,"
        + "default,defaults,missing,absent,lacks,unless,it,has,have,one,ones,without,with,no,impossible,wrong,malformed,unknown,unlisted,so,too,also,as,well,lead,leads,to,result,results,null,empty,left,mandatory,required,if,then,when,"
        + "system,service,calculator,shall,must,will,can,cannot,for,both,by,on,there,here,down,up,where,said,told,what,something,such,they,answered,whole,back,sent,get,gets,type,accepted,valid,positive,permitted,"
        + "stated,specified,otherwise,than,at,message,into,gives,give,operation,operations,calculation,computation,fit,match,matches,kind,constraint,constraints,else,break,breaks,violate,violates,meet,meets,satisfy,satisfies,rule,rules,unsupported,instead,they,them,who,refusal,"
        + "replacement,substitute,fallback,name,names,nothing,calculated,computed,quoted,calculate,answer,somebody,someone,anybody,anyone,enter,fed,nonsense,rubbish,garbage,caller,user,person,clerk,gibberish,whether,whichever,more,nor,impermissible,incomplete,contract,conform,conforms,makes,make,though,violation,violations,keep,keeps,described,description,declared,schema,specification,contradict,contradicts,contradicting,comment,comments,conflict,conflicts,interface,definition,definitions,column,columns,agree,agrees,comply,complies,apart,except,lies,lie,falls,fall,room,such,response,quote,price"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lexemes of a sentence that may be such a rule; null, if it refuses nothing.</summary>
    public static IReadOnlyList<Lexeme>? Lexemes(string sentence)
    {
        var bare = Instances().Replace(Instead().Replace(References().Replace(sentence, " "), ""), " ");
        var lexemes = Lexer.Split(bare);
        return lexemes.Any(lexeme => Refusals.Contains(lexeme.Text)) || SaysRefusal(sentence) ? lexemes : null;
    }

    /// <summary>"Inputs that are out of range are not accepted", "no quote is given if …": told of faulty input in general, in closed words.</summary>
    private static bool SaysRefusal(string sentence) => Denied().IsMatch(sentence) && Fault().IsMatch(sentence);

    /// <summary>Tells whether a sentence is such a rule.</summary>
    public static bool Is(IReadOnlyList<Lexeme> sentence, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(sentence);
        var refuses = false;
        if (Told(sentence))
        {
            return true;
        }

        while (cursor.Peek() is { } lexeme)
        {
            refuses |= Refusals.Contains(lexeme.Text);
            if (
                lexeme.Kind == LexemeKind.Symbol
                || Refusals.Contains(lexeme.Text)
                || Words.Contains(Spelling.Singular(lexeme.Text))
                || Words.Contains(lexeme.Text)
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

        return refuses;
    }

    /// <summary>Whether nothing but such words is in it, and a fault of inputs in general.</summary>
    private static bool Told(IReadOnlyList<Lexeme> sentence) =>
        sentence.All(lexeme =>
            lexeme.Kind == LexemeKind.Symbol
            || Refusals.Contains(lexeme.Text)
            || Words.Contains(lexeme.Text)
            || Words.Contains(Spelling.Singular(lexeme.Text))
            || More.Contains(lexeme.Text)
            || More.Contains(Spelling.Singular(lexeme.Text))
        ) && Fault().IsMatch(string.Join(' ', sentence.Select(lexeme => lexeme.Text)));

    private static readonly FrozenSet<string> More = (
        "isn't,aren't,isn,aren,t,lacking,lack,lacks,leaving,leave,giving,though,although,should,bad,away,exceed,exceeds,exceeding,checked,check,absence,but,either,always,blank,bound,bounds,accept,accepts,accepted,you,we,i,"
        + "quote,price,made,returned,produced,proper,properly,faulty,mistaken,not,off,having,whose,fall,falls,lie,lies,omitted,were,been,found,present,supplied,entered,time,times,case,cases,all,denied,dismissed,unacceptable,unusable"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?:not|never|cannot be|n['’]t) (?:be )?accept(?:ed)?\b|\bturned (?:away|down)\b|\bno (?:quote|price|result|answer|calculation|value|output)s? (?:is|are|will be) (?:given|made|returned|calculated|computed|produced)\b|\b(?:denied|dismissed)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:out[ -]+of[ -]+(?:its[ -]+)?(?:range|bounds?|limits?)|(?:outside|beyond|exceeds?|exceeding|not within|not in|isn ?['’]?t in|out of)(?: of)? (?:the |its |their |an? )?(?:allowed |permitted )?(?:ranges?|limits?|bounds?)|missing|left out|absent|lacking|leaving out|invalid|without an? required|isn ?['’]?t there)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Fault();

    /// <summary>", such as a distance of minus five," before what is said of all such requests.</summary>
    [GeneratedRegex(
        @",?\s*\b(?:such as|for example|for instance|e\.g\.|like|say|be it)\b[^.;]*,(?=[^,;.]*\b(?:refused?|rejected?|rejects?|errors?|invalid|declined)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Instances();

    /// <summary>"an error and by no means a price": what else might have been answered.</summary>
    [GeneratedRegex(
        @",?\s*(?:and|but)\s+(?:by no means|under no circumstances|never|not|no)\s+(?:an?\s+|the\s+|any\s+)?\w+(?=\s*\.?\s*$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Instead();

    [GeneratedRegex(
        @"^\s*\d+(?:\.\d+)+\s|\([^()]*\)|\[[A-Z]+-?\d+\]|\b[A-Z]{1,4}-\d+\b|\bsections? \d+(?:\.\d+)*|\btables? \d+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex References();
}

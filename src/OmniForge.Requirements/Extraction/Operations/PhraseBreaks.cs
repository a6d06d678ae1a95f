using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Words at which the noun of an operation ends, and words that do not count in it.</summary>
internal static class PhraseBreaks
{
    /// <summary>Prepositions, conjunctions and the like.</summary>
    public static readonly FrozenSet<string> Words = (
        "with,by,from,for,of,to,in,on,at,as,and,or,via,using,through,when,if,that,which,so,into,per,after,before,based,across,between,"
        + "including,without,within,under,over,during,against,who,whose,where,while,upon,according,such,is,are,must,shall,should,may,can"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a word makes a clause of a phrase: <c>is</c>, <c>must</c>.</summary>
    public static bool IsFiniteVerb(string word) =>
        word is "is" or "are" or "was" or "must" or "shall" or "should" or "may" or "can" or "will" or "has" or "have";

    /// <summary>Adjectives and quantifiers that tell nothing of the operation.</summary>
    public static readonly FrozenSet<string> Fillers = (
        "new,existing,all,any,each,every,its,their,his,her,own,other,multiple,several,various,given,specific,appropriate,relevant"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);
}

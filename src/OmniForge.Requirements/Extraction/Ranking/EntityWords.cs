using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Systems;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Which nouns name a thing of the domain.</summary>
internal static class EntityWords
{
    private const int MaxWords = 3;
    private const double Person = 0.45;
    private const double Attribute = 0.35;
    private const double Doing = 0.3;

    /// <summary>Nouns of programs and documents, which are things of no domain.</summary>
    private static readonly FrozenSet<string> Technical = Set(
        "system service application app platform interface api data information detail database server client backend frontend ui page screen dashboard module "
            + "component layer library framework code test example requirement feature functionality capability support section overview introduction goal "
            + "it they them user-interface error response result output input value name id identifier type number count list set time date day week month year "
            + "hour minute second way case thing item-list story content-type header body json xml csv yaml http url-path path method parameter param endpoint "
            + "schema table column index-type row string integer boolean text format version configuration-file option setting mode flow process operation "
            + "function class object model entity field attribute property access ability performance security availability latency throughput rate speed "
            + "size amount-of limit threshold maximum minimum percentage percent integrity consistency compliance implementation architecture design logic mechanism strategy "
            + "approach solution problem issue-list reason purpose scope phase milestone step-list documentation spec prd mvp tool technology stack language "
            + "infrastructure deployment-environment environment-variable logging monitoring metric-name sharing visibility default true false null yes no "
            + "one two three total other rest all each message-format field-name business system-admin scenario criteria criterion acceptance summary "
            + "structure component-architecture background context note key core term concept definition description flag state-machine lifecycle crud request-response "
            + "unit integration management real-time history timestamp created updated at creation update doc setup variable diagram stack dive readme repository status-code success failure retry attempt behavior behaviour action-type"
    );

    private const WordClass Bare =
        Words.FunctionClasses
        | WordClass.Adverb
        | WordClass.Quantifier
        | WordClass.Ordinal
        | WordClass.NumberWord
        | WordClass.Comparison
        | WordClass.Month
        | WordClass.Weekday;

    /// <summary>First parts of words with hyphens, and verbs of headings.</summary>
    private static readonly FrozenSet<string> Prefixes = Set(
        "multi non real auto end pre sub cross half double run use get set post return handle take cancel following then etc e.g i.e able dead"
    );

    private static readonly FrozenSet<string> Persons = Set(
        "user admin administrator developer operator customer client consumer owner manager team person people caller"
    );

    /// <summary>Nouns that are mostly attributes or doings of other things.</summary>
    private static readonly FrozenSet<string> Attributes = Set(
        "status state level priority price amount balance total score rate level name title reason request response event action step result file record log "
            + "operation change condition value code key token link query job task process page field view notification metric error role group category tag type "
            + "history count limit header credential signature analytics statistic information check filter search report number time email address version"
    );

    /// <summary>Words behind a name that only say that it is one.</summary>
    private static readonly FrozenSet<string> Tails = Set(
        "entity model table record object data schema struct type class details detail list dto aggregate document-type information info field property attribute entry item-list collection id"
    );

    /// <summary>The name that a phrase gives: words in lower case without adjectives and tails, the last in singular; empty, if it is none.</summary>
    public static IReadOnlyList<string> Name(string phrase)
    {
        var words = OperationNamer
            .WordsOf(phrase)
            .Where(word => char.IsLetter(word[0]) && !PhraseBreaks.Fillers.Contains(word))
            .ToList();
        return words.Count is 0 or > MaxWords + 1 || words.Any(PhraseBreaks.Words.Contains) ? [] : Name(words);
    }

    /// <summary>The name that some nouns give.</summary>
    public static IReadOnlyList<string> Name(IReadOnlyList<string> nouns)
    {
        List<string> words =
        [
            .. nouns.SelectMany(word => word.Split('_')).Where(word => word.Length > 1 && char.IsLetter(word[0])),
        ];
        words =
        [
            .. words
                .SkipLast(1)
                .Where(word => !Modifiers.IsWord(word) && !word.EndsWith("ing", StringComparison.Ordinal))
                .Concat(words.TakeLast(1)),
        ];
        while (words.Count > 1 && Tails.Contains(Inflection.Singular(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? [] : [.. words.SkipLast(1).TakeLast(MaxWords - 1), Inflection.Singular(words[^1])];
    }

    /// <summary>Tells whether a noun names a part of programs or documents rather than a thing of the domain.</summary>
    public static bool IsTechnical(string noun) => Technical.Contains(Inflection.Singular(noun));

    /// <summary>Tells whether a name can only be that of a thing of the domain: of no person, attribute, product or part of a program.</summary>
    public static bool IsThing(IReadOnlyList<string> name) =>
        name is [.., var head]
        && !Technical.Contains(head)
        && !Attributes.Contains(head)
        && !Persons.Contains(head)
        && !IsNoThing(head)
        && !IsAbstract(head)
        && !IsProduct(name)
        && Nominals.VerbOf(head) is null;

    /// <summary>How much a mention's name sounds like a thing of the domain, from 0 to 1.</summary>
    public static double Weight(Mention mention)
    {
        var head = mention.Words[^1];
        var isDescribed = mention.Fields.Count > 1 || mention.Rule is "definition" or "listed";
        return Technical.Contains(head) && !(isDescribed && mention.Words.Count > 1)
                ? (isDescribed && mention.Fields.Count > 1 ? Attribute : 0)
            : isDescribed && (mention.Words.Count > 1 || mention.Fields.Count > 1 || !IsNoThing(head)) ? 1
            : Persons.Contains(head) ? Person
            : IsNoThing(head) || IsProduct(mention.Words) ? 0
            : mention.Words.Count == 1 && IsAbstract(head) ? Doing
            : head.EndsWith("ing", StringComparison.Ordinal) && Nominals.VerbOf(head) is not null
                ? (mention.Words.Count > 1 ? Doing : 0)
            : mention.Words.Count > 1 && Nominals.VerbOf(head) is not null ? Doing
            : mention.Words.Count == 1 && (Attributes.Contains(head) || (Nominals.VerbOf(head) is not null)) ? Attribute
            : 1;
    }

    private static bool IsProduct(IReadOnlyList<string> words) =>
        SystemLexicon.ByName.ContainsKey(string.Concat(words))
        || SystemLexicon.IsTool(string.Concat(words))
        || SystemLexicon.IsTool(words[^1]);

    /// <summary>A quality made of an adjective: <c>idempotency</c>, <c>freshness</c>.</summary>
    private static bool IsAbstract(string word) =>
        word.EndsWith("ency", StringComparison.Ordinal) && word is not ("agency" or "currency")
        || word.EndsWith("ability", StringComparison.Ordinal)
        || word.EndsWith("ness", StringComparison.Ordinal) && word is not ("business" or "witness");

    /// <summary>A verb, an adjective, an adverb, a month, a prefix: nothing that a domain has.</summary>
    private static bool IsNoThing(string word) =>
        Prefixes.Contains(word)
        || (Words.ClassesOf(word) & Bare) != WordClass.None
        || (
            (Words.ClassesOf(word) & (WordClass.Verb | WordClass.Noun)) == WordClass.Verb
            && Nominals.VerbOf(word) is null
        )
        || Modifiers.IsWord(word)
        || !word.All(char.IsAsciiLetter);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads the words for a type, in prose and in the languages that PRDs quote.</summary>
internal static partial class TypeReader
{
    public static void Read(PhraseText text, FieldPhraseRole role, FieldDraft draft)
    {
        if (role == FieldPhraseRole.Type)
        {
            ReadSyntax(text, draft);
            ReadSized(text, draft);
            ReadNamed(text, draft);
            text.TakeAll(
                AnyType(),
                match => !IsAside(text.Low, match, draft) && Note(match, draft, isTypePhrase: true)
            );
        }
        else
        {
            ReadSized(text, draft);
            text.TakeAll(ListInProse(), match => draft.IsList = true);
            text.TakeAll(TypeInProse(), match => Note(match, draft, isTypePhrase: false));
        }
    }

    /// <summary>Words of an example, or of a remark behind the type's own words, are no type.</summary>
    private static bool IsAside(string phrase, Match match, FieldDraft draft)
    {
        var before = phrase.AsSpan(0, match.Index);
        var isExample = before.EndsWith("such as ") || before.EndsWith("e.g. ") || before.EndsWith("like ");
        return isExample || (draft.Type != TypeWord.None && before.Contains(" - ", StringComparison.Ordinal));
    }

    private static void ReadSyntax(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(ListSyntax(), _ => draft.IsList = true);
        text.TakeAll(NullSyntax(), _ => draft.IsNullable = true);
    }

    private static void ReadSized(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(
            SizedText(),
            match =>
            {
                draft.Type = Finer(draft.Type, TypeWord.Text);
                var length = Digits.Value(match.Groups["n"].ValueSpan);
                draft.Bounds.Add(new(null, new(length), BoundUnit.Characters));
                return true;
            }
        );
        text.TakeAll(SizedNumber(), match => NoteSizedNumber(match, draft));
    }

    private static bool NoteSizedNumber(Match match, FieldDraft draft)
    {
        var digits = Digits.Value(match.Groups["p"].ValueSpan);
        var places = match.Groups["s"].Success ? Digits.Value(match.Groups["s"].ValueSpan) : 0;
        if (digits - places is < 0 or > 27)
        {
            return false;
        }
        draft.Type = Finer(draft.Type, TypeWord.Decimal);
        draft.Places = places;
        var limit = Enumerable.Repeat(10m, digits - places).Aggregate(1m, (product, ten) => product * ten);
        draft.Bounds.Add(new(new(-limit, IsExclusive: true), new(limit, IsExclusive: true), BoundUnit.Value));
        return true;
    }

    private static void ReadNamed(PhraseText text, FieldDraft draft) =>
        text.TakeAll(
            Word(),
            match =>
            {
                var name = FieldNames.Snake(text.RawOf(match));
                if (!draft.Surroundings.ValueSets.TryGetValue(name, out var values))
                {
                    return false;
                }
                draft.Type = TypeWord.Values;
                draft.TypeName = name;
                draft.Values.Clear();
                draft.Values.AddRange(values);
                return true;
            }
        );

    private static bool Note(Match match, FieldDraft draft, bool isTypePhrase)
    {
        var word = _groups.First(pair => match.Groups[pair.Group].Success).Word;
        var refined = Finer(draft.Type, word);
        if (!isTypePhrase && draft.Type != TypeWord.None && refined == draft.Type && word != draft.Type)
        {
            return false;
        }
        draft.Type = refined;
        return true;
    }

    private static readonly (string Group, TypeWord Word)[] _groups =
    [
        ("uuid", TypeWord.Uuid),
        ("email", TypeWord.Email),
        ("instant", TypeWord.Instant),
        ("clock", TypeWord.TimeOfDay),
        ("date", TypeWord.Date),
        ("time", TypeWord.Time),
        ("flag", TypeWord.Boolean),
        ("int", TypeWord.Integer),
        ("money", TypeWord.Money),
        ("dec", TypeWord.Decimal),
        ("num", TypeWord.Number),
        ("id", TypeWord.Identifier),
        ("text", TypeWord.Text),
        ("values", TypeWord.Values),
    ];

    /// <summary>The more precise one of two that agree; the first, if they do not.</summary>
    private static TypeWord Finer(TypeWord known, TypeWord told) =>
        (known, told) switch
        {
            (TypeWord.None, _) => told,
            (TypeWord.Text, TypeWord.Uuid or TypeWord.Email or TypeWord.Date or TypeWord.Instant) => told,
            (TypeWord.Text, TypeWord.TimeOfDay or TypeWord.Values or TypeWord.Identifier or TypeWord.Time) => told,
            (TypeWord.Identifier, TypeWord.Uuid or TypeWord.Text or TypeWord.Integer) => told,
            (TypeWord.Number, TypeWord.Integer or TypeWord.Decimal or TypeWord.Money) => told,
            (TypeWord.Money, TypeWord.Integer) => told,
            (TypeWord.Decimal, TypeWord.Money) => told,
            (TypeWord.Time, TypeWord.Instant or TypeWord.TimeOfDay or TypeWord.Date) => told,
            (TypeWord.Uuid or TypeWord.Date or TypeWord.Instant, TypeWord.Text) => known,
            _ => known,
        };

    private const string Shared = """
        (?:(?<uuid>uuid(?:[ -]?v4)?|guid|unique (?:id|identifier))
        |(?<email>(?:must be |has to be |shall be )?(?:an? )?(?:valid |well-formed |syntactically correct )?e-?mail(?:[ -]?address)?(?:[ ]format)?)
        |(?<instant>timestamptz|timestamp(?:\s*\(\d\))?(?:[ ]with(?:out)?[ ]time[ ]?zone)?|(?:iso(?:[ -]?8601)?[ ])?date-?time(?:offset)?|(?:iso(?:[ -]?8601)?[ ])timestamp|date[ ](?:and|&)[ ]time|point[ ]in[ ]time|instant|(?<!at[ ]the[ ])moment|time[ ](?:with|including)[ ](?:its[ ]|a[ ]|the[ ])?(?:time[ ]?)?zone|utc[ ](?:time|timestamp)|time[ ]stamp|time[ ]in[ ]utc)
        |(?<clock>time[ ]of[ ](?:the[ ])?day|clock[ ]time|local[ ]time|hh:mm)
        |(?<date>(?:calendar[ ]|iso(?:[ -]?8601)?[ ])?date|calendar[ ]day)
        |(?<flag>bool(?:ean)?|flag|yes[ ]?(?:/|\||or)[ ]?no|true[ ]?(?:/|\||or)[ ]?false|y/n|truth[ ]value)
        |(?<int>(?:positive[ ]|non-negative[ ]|unsigned[ ])?(?:whole[ -]numbers?|integers?|int|number[ ]without[ ]decimals|integral[ ]number))
        |(?<money>money|amount(?:[ ]of[ ]money)?(?:[ ]in[ ]\w+)?|(?:euros?|dollars?|pounds?|francs?)[ ](?:and|with)[ ](?:cents?|pence|centimes?)|price[ ]in[ ]\w+)
        |(?<dec>decimal(?:[ ]number|[ ]value)?|fixed[ -]point[ ]number|percentage)
        |(?<num>number)
        |(?<id>identifier)
        |(?<text>(?:(?:free|short|plain|character|text|some|any)[ ])?(?:text|strings?))
        |(?<values>enum(?:eration)?(?:[ ]value)?)
        """;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(
        @"(?<![\w-])"
            + Shared
            + """
                |(?<instant>datetimeoffset|zoneddatetime|offsetdatetime|localdatetime|datetime64|time\.time|timestampz?)
                |(?<clock>localtime|timeonly)
                |(?<date>localdate|dateonly|(?<!\b(?:an?|per|each|every|one|of[ ]the|of[ ]a)[ ])day|dates)
                |(?<time>time)
                |(?<int>int(?:2|4|8|16|32|64)|smallint|bigint|tinyint|uint(?:32|64)?|ushort|serial|bigserial|(?<!(?:letters?|characters?|chars|signs|symbols|digits|words|items|entries)[ ])long|short|byte|counter|count|year|number[ ]of[ ]\w+)
                |(?<flag>bit|switch|tick[ ]?box|check[ ]?box)
                |(?<money>price|eur(?:os?)?|currency|cost)
                |(?<dec>bigdecimal|numeric|float(?:32|64)?|double(?:[ ]precision)?|real|percent)
                |(?<num>numbers)
                |(?<dec>decimals(?=[ ](?:of|from|between)\b))
                |(?<email>emailstr)
                |(?<id>id)
                |(?<text>str|n?varchar2?|n?char|character[ ]varying|citext|texts|words?|names?)
                |(?<values>choice|selection|option)
                )(?![\w])
                """,
        Options,
        10000
    )]
    private static partial Regex AnyType();

    [GeneratedRegex(
        @"(?<=(?:^|[,;.:()/\u00a6]|-\s|\bis|\bas)\s*)(?:an?[ ]|the[ ]|one[ ])?"
            + Shared
            + """
                |(?<time>time)
                )(?=\s*(?:$|[,;.:()/\u00a6]|-\s|(?:from|between|in|with|without|such|e\.g|greater|more|less|at|up|max|min|no|not|which|required|mandatory|optional|or[ ]null|as|given|set|assigned|made|generated|of[ ]up|of[ ]at|of[ ]\d|\d)))
                """,
        Options,
        10000
    )]
    private static partial Regex TypeInProse();

    [GeneratedRegex(
        @"(?<=^|[,;.:(]\s*)(?:an? |the )?(?:list|array|set|sequence|collection)s?(?: \([^()]*\))? of ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ListInProse();

    [GeneratedRegex(
        @"\[\s*\]|\b(?:list|array|set|sequence|iterable|tuple|frozenset|ireadonlylist|ilist)\s*[\[<]|(?:list|array|set|sequence|collection)s?(?: \([^()]*\))? of |(?<=^\s*)(?:an? )?(?:list|array)(?=\s*(?:$|[,;.(]))|(?<=^\s*)\[(?=\s*\w)|(?<=^\s*)repeated(?=\s+[a-z])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ListSyntax();

    [GeneratedRegex(
        @"\?\s*$|\?(?=\s)|\|\s*(?:null|none|undefined)\b|\b(?:null|none)\s*\||\boptional\s*[\[<]|\boption<|\bor null\b|\bnullable\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NullSyntax();

    [GeneratedRegex(
        @"\b(?:n?varchar2?|character varying|n?char(?:acter)?|string|text)\s*\(\s*(?:max\.?\s*)?(?<n>\d{1,6})\s*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SizedText();

    [GeneratedRegex(
        @"\b(?:numeric|decimal|number)\s*\(\s*(?<p>\d{1,2})\s*(?:,\s*(?<s>\d{1,2})\s*)?\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SizedNumber();

    [GeneratedRegex(@"[a-z_]\w*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();
}

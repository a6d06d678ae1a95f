using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Puts together what was read of a field, and tells what does not fit.</summary>
internal static partial class FieldAssembler
{
    public static FieldReading Assemble(FieldDraft draft, List<UnreadPhrase> unread)
    {
        SettleKind(draft);
        var item = ItemType(draft);
        var type = draft.IsList && item is not null ? ListOf(item, draft) : item;
        var isNull = draft.Default is { } word && IsNullWord(word, draft);
        var literal = isNull || draft.Default is null ? null : Literal(draft.Default, type, draft);
        if (draft.Default is not null && !isNull && literal is null)
        {
            draft.Problems.Add("has a default that its type does not allow");
        }
        if (type is null)
        {
            draft.Problems.Add("has no type that is understood");
        }
        unread.AddRange(
            draft.Problems.Select(problem => new UnreadPhrase(draft.Mention.Name, problem, draft.Mention.Span))
        );
        return Reading(draft, type, literal, isNull, unread);
    }

    private static FieldReading Reading(
        FieldDraft draft,
        FieldType? type,
        LiteralExpression? literal,
        bool isNull,
        List<UnreadPhrase> unread
    ) =>
        new(
            draft.Mention,
            draft.Name,
            type,
            draft.Type == TypeWord.Values ? [.. draft.Values] : [],
            literal,
            draft.IsInitial && literal is not null,
            draft.IsNullable || isNull,
            draft.NullWhile,
            draft.IsRequired ?? (draft.Mention.IsNullable == true ? false : null),
            draft.IsSetBySystem && !draft.IsSetByCaller,
            draft.IsSetByCaller,
            draft.IsImmutable,
            draft.IsUnique,
            draft.UniqueIgnoresCase,
            draft.IsKey,
            Description(draft),
            unread
        )
        {
            IsList = draft.IsList,
        };

    /// <summary>Infers what kind of value it is from its limits and its name, where no words for a type tell.</summary>
    private static void SettleKind(FieldDraft draft)
    {
        draft.Type = draft.Type switch
        {
            TypeWord.None => Inferred(draft),
            TypeWord.Values when draft.Values is ["true", "false"] or ["false", "true"] => TypeWord.Boolean,
            // "three capital letters, such as EUR" speaks of money and is none.
            TypeWord.Money when draft.Patterns.Count > 0 => TypeWord.Text,
            TypeWord.Identifier when draft.Name.EndsWith("id", StringComparison.Ordinal) && draft.IsSetBySystem =>
                TypeWord.Uuid,
            TypeWord.Identifier => TypeWord.Text,
            TypeWord.Time when draft.Name.EndsWith("_on", StringComparison.Ordinal) => TypeWord.Date,
            TypeWord.Time => TypeWord.Instant,
            TypeWord.Text
                when draft.Name.EndsWith("_at", StringComparison.Ordinal)
                    && !draft.Bounds.Exists(bound => bound.Unit == BoundUnit.Characters) => TypeWord.Instant,
            _ => draft.Type,
        };
    }

    private static TypeWord Inferred(FieldDraft draft) =>
        InferredByWords(draft) switch
        {
            TypeWord.None => HouseTypes.OfName(draft) ?? InferredByName(draft),
            var told => told,
        };

    private static TypeWord InferredByWords(FieldDraft draft) =>
        draft switch
        {
            { Values.Count: > 0 } => TypeWord.Values,
            { At: not AtSign.Unsaid } or { Patterns.Count: > 0 } => TypeWord.Text,
            _ when draft.Bounds.Exists(bound => bound.Unit == BoundUnit.Characters) => TypeWord.Text,
            { IsNotEmpty: true } or { IsNotBlank: true } or { Trims: true } => TypeWord.Text,
            { Default: "true" or "false" } => TypeWord.Boolean,
            _ => TypeWord.None,
        };

    private static TypeWord InferredByName(FieldDraft draft) =>
        draft switch
        {
            _ when draft.Name.EndsWith("_at", StringComparison.Ordinal) => TypeWord.Instant,
            _ when draft.Name.EndsWith("_on", StringComparison.Ordinal)
                    || draft.Name.EndsWith("_date", StringComparison.Ordinal) => TypeWord.Date,
            _ when draft.Name.EndsWith("_id", StringComparison.Ordinal) && (draft.IsSetBySystem || draft.IsKey) =>
                TypeWord.Uuid,
            { Places: not null } => TypeWord.Decimal,
            _ when draft.Name is "page" or "page_size" or "per_page" or "limit" or "offset" or "skip" =>
                TypeWord.Integer,
            _ when draft.Default is { } start && start.All(char.IsAsciiDigit) && CountName().IsMatch(draft.Name) =>
                TypeWord.Integer,
            _ when draft.Bounds.Exists(bound => bound.Unit == BoundUnit.Value) => TypeWord.Number,
            _ => HouseTypes.OfAny(draft) ?? TypeWord.None,
        };

    private static FieldType? ItemType(FieldDraft draft) =>
        draft.Type switch
        {
            TypeWord.Text or TypeWord.Email => TextOf(draft),
            TypeWord.Uuid => new UuidType(),
            TypeWord.Boolean => new BooleanType(),
            TypeWord.Date => new DateType(),
            TypeWord.Instant => new InstantType(),
            TypeWord.TimeOfDay => new TimeOfDayType(),
            TypeWord.Integer => IntegerOf(draft),
            TypeWord.Number or TypeWord.Decimal or TypeWord.Money => DecimalOf(draft),
            TypeWord.Values when draft.Values.Count > 0 => new EnumType(EnumName(draft)),
            _ => null,
        };

    private static ListType ListOf(FieldType item, FieldDraft draft)
    {
        var (lower, upper) = Merge(draft, BoundUnit.Items);
        return new(item, (int?)Inclusive(lower, 1) ?? (draft.IsNotEmpty ? 1 : null), (int?)Inclusive(upper, -1));
    }

    private static TextType TextOf(FieldDraft draft)
    {
        var lengths = Merge(draft, BoundUnit.Characters);
        var plain = draft.IsList ? default : Merge(draft, BoundUnit.Value);
        var least = Inclusive(lengths.Lower, 1) ?? Inclusive(plain.Lower, 1);
        var most = Inclusive(lengths.Upper, -1) ?? Inclusive(plain.Upper, -1);
        if (least is null && draft.IsNotEmpty && !draft.IsList)
        {
            least = 1;
        }
        return new((int?)least, (int?)most, PatternOf(draft), draft.Trims, draft.Case)
        {
            HasSingleBlanks = draft.HasSingleBlanks,
            WhenEmpty = draft.WhenEmpty,
        };
    }

    private static string? PatternOf(FieldDraft draft)
    {
        var patterns = new List<string>(draft.Patterns);
        if (draft.Type == TypeWord.Email || draft.At != AtSign.Unsaid)
        {
            patterns.Add(AtPattern(draft));
        }
        else if (draft.HasNoBlanks && patterns.Count == 0)
        {
            patterns.Add(@"^\S*$");
        }
        if (draft.IsNotBlank && patterns.Count == 0)
        {
            patterns.Add(@"^[\s\S]*\S[\s\S]*$");
        }
        if (patterns.Count > 1)
        {
            draft.Problems.Add("has to match two forms at once");
        }
        var pattern = patterns.Count == 1 ? Foldable(patterns[0], draft) : null;
        CheckExamples(pattern, draft);
        return pattern;
    }

    private static string AtPattern(FieldDraft draft)
    {
        var letter = draft.HasNoBlanks || draft.Type == TypeWord.Email ? @"[^@\s]" : "[^@]";
        return draft.At switch
        {
            AtSign.Contained when draft.HasNoBlanks => @"^\S*@\S*$",
            AtSign.Contained => @"^[\s\S]*@[\s\S]*$",
            AtSign.Single => $"^{letter}*@{letter}*$",
            _ => $"^{letter}+@{letter}+$",
        };
    }

    /// <summary>What is folded into one case may be given in either.</summary>
    private static string Foldable(string pattern, FieldDraft draft) =>
        draft.Case == TextCase.AsGiven
            ? pattern
            : pattern
                .Replace("A-Za-z", "a-z", StringComparison.Ordinal)
                .Replace("A-Z", "a-z", StringComparison.Ordinal)
                .Replace("a-z", "A-Za-z", StringComparison.Ordinal);

    private static void CheckExamples(string? pattern, FieldDraft draft)
    {
        if (pattern is null)
        {
            return;
        }
        var expression = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        if (draft.Examples.Exists(example => !expression.IsMatch(example)))
        {
            draft.Problems.Add("has an example that does not have the form as it was understood");
        }
    }

    private static IntegerType IntegerOf(FieldDraft draft)
    {
        var (lower, upper) = Merge(draft, BoundUnit.Value);
        return new(lower, upper, draft.MultipleOf);
    }

    private static DecimalType DecimalOf(FieldDraft draft)
    {
        var (lower, upper) = Merge(draft, BoundUnit.Value);
        var places = draft.Places ?? (draft.Type == TypeWord.Money ? draft.Surroundings.MoneyPlaces : null);
        return new(lower, upper, places, draft.MultipleOf);
    }

    private static (Bound? Lower, Bound? Upper) Merge(FieldDraft draft, BoundUnit unit)
    {
        var bounds = draft.Bounds.Where(bound => bound.Unit == unit).ToList();
        var lower = bounds
            .Select(bound => bound.Lower)
            .OfType<Bound>()
            .OrderByDescending(bound => bound.Value)
            .ThenByDescending(bound => bound.IsExclusive)
            .FirstOrDefault();
        var upper = bounds
            .Select(bound => bound.Upper)
            .OfType<Bound>()
            .OrderBy(bound => bound.Value)
            .ThenByDescending(bound => bound.IsExclusive)
            .FirstOrDefault();
        if (lower?.Value > upper?.Value)
        {
            draft.Problems.Add("has limits that leave nothing");
        }
        return (lower, upper);
    }

    private static decimal? Inclusive(Bound? bound, int step) =>
        bound is null ? null : bound.Value + (bound.IsExclusive ? step : 0);

    /// <summary>An enum's name: that of its type, else its field's, with the entity's before it if it is one word.</summary>
    private static string EnumName(FieldDraft draft)
    {
        var name = draft.TypeName ?? draft.Name;
        var isShort = draft.TypeName is null && !name.Contains('_', StringComparison.Ordinal);
        return isShort && draft.Surroundings.Entity.Length > 0 ? draft.Surroundings.Entity + "_" + name : name;
    }

    private static bool IsNullWord(string word, FieldDraft draft) =>
        (
            word.ToLowerInvariant() is "null" or "none" or "nothing" or "nil" or "undefined"
            || (!draft.IsList && word.ToLowerInvariant() is "empty" or "blank" or "missing" or "absent" or "unset")
        ) && !draft.Values.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static LiteralExpression? Literal(string word, FieldType? type, FieldDraft draft) =>
        type switch
        {
            BooleanType => word.ToLowerInvariant() switch
            {
                "true" or "yes" or "on" or "1" => new(true),
                "false" or "no" or "off" or "0" => new(false),
                _ => null,
            },
            IntegerType => Numerals.Parse(word) is { } number && number == decimal.Truncate(number)
                ? new(number)
                : null,
            DecimalType => Numerals.Parse(word) is { } number ? new(number) : null,
            EnumType => draft.Values.Find(value =>
                string.Equals(FieldNames.Snake(value), FieldNames.Snake(word), StringComparison.Ordinal)
            )
                is { } value
                ? new(value)
                : null,
            TextType => new(word),
            ListType when word.ToLowerInvariant() is "empty" or "[]" or "list" or "field" => new(Array.Empty<object>()),
            DateType
                when DateOnly.TryParseExact(
                    word,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                ) => new(day),
            _ => null,
        };

    [GeneratedRegex(
        @"(?:^|_)(?:counts?|counter|number|attempts|retries|times|quantity|visits|renewals|copies)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CountName();

    private static string? Description(FieldDraft draft)
    {
        var text = string.Join(
            "; ",
            draft
                .Mention.Phrases.Where(phrase => phrase.Role == FieldPhraseRole.Rule)
                .Select(phrase => phrase.Text.Text.Trim())
                .Where(part => part.Length > 0)
        );
        return text.Length == 0 ? null : text.ReplaceLineEndings(" ");
    }
}

using System.Text.RegularExpressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads an object of JSON that describes a field: <c>{"type": "string", "minLength": 2, "unique": true}</c>.</summary>
internal static partial class SchemaReader
{
    /// <summary>Reads the text if it is such an object.</summary>
    /// <returns>False, if it is something else.</returns>
    public static bool Read(PhraseText text, FieldDraft draft)
    {
        if (!text.Low.StartsWith('{'))
        {
            return false;
        }
        text.TakeAll(Pair(), match => Note(text, match, draft));
        return true;
    }

    private static bool Note(PhraseText text, Match match, FieldDraft draft)
    {
        var key = KeyNoise().Replace(match.Groups["key"].Value, "");
        var value = match.Groups["text"].Success ? text.RawOf(match.Groups["text"]) : match.Groups["plain"].Value;
        return key switch
        {
            "type" when match.Groups["list"].Success => NoteTypes(text.RawOf(match.Groups["list"]), draft),
            "type" => NoteType(value, draft),
            "format" => NoteType(value, draft) || value.Length > 0,
            "enum" or "values" or "oneof" => NoteValues(text.RawOf(match.Groups["list"]), draft),
            "default" or "initial" => NoteDefault(value, key, draft),
            "pattern" => NotePattern(value, draft),
            "required" or "mandatory" => NoteFlag(value, flag => draft.IsRequired = flag),
            "optional" => NoteFlag(value, flag => draft.IsRequired = !flag),
            "nullable" => NoteFlag(value, flag => draft.IsNullable |= flag),
            "unique" => NoteFlag(value, flag => draft.IsUnique |= flag),
            "readonly" or "generated" => NoteFlag(value, flag => draft.IsSetBySystem |= flag),
            "immutable" => NoteFlag(value, flag => draft.IsImmutable |= flag),
            "setby" or "assignedby" or "generatedby" or "madeby" or "source" => NoteSetter(value, draft),
            "description" or "title" or "example" or "examples" or "comment" => true,
            "items" => false,
            _ => NoteBound(key, match.Groups["plain"].Value, draft),
        };
    }

    /// <summary><c>["string", "null"]</c>: one type, and null.</summary>
    private static bool NoteTypes(string list, FieldDraft draft)
    {
        var types = Literal().Matches(list).Select(match => match.Groups["v"].Value).ToList();
        draft.IsNullable |= types.Remove("null");
        return types is [var only] && NoteType(only, draft);
    }

    private static bool NoteType(string value, FieldDraft draft)
    {
        var word = value.ToLowerInvariant() switch
        {
            "uuid" or "guid" => TypeWord.Uuid,
            "string" or "text" => TypeWord.Text,
            "integer" or "int" => TypeWord.Integer,
            "number" or "decimal" or "float" or "double" => TypeWord.Decimal,
            "boolean" or "bool" => TypeWord.Boolean,
            "date" => TypeWord.Date,
            "date-time" or "datetime" or "timestamp" => TypeWord.Instant,
            "time" => TypeWord.TimeOfDay,
            "email" => TypeWord.Email,
            "enum" => TypeWord.Values,
            _ => TypeWord.None,
        };
        if (word == TypeWord.None)
        {
            return false;
        }
        draft.Type =
            draft.Type is TypeWord.None || (draft.Type == TypeWord.Text && word != TypeWord.Text) ? word : draft.Type;
        return true;
    }

    private static bool NoteValues(string list, FieldDraft draft)
    {
        draft.Type = TypeWord.Values;
        draft.Values.Clear();
        draft.Values.AddRange(Literal().Matches(list).Select(item => item.Groups["v"].Value));
        return draft.Values.Count > 0;
    }

    private static bool NoteDefault(string value, string key, FieldDraft draft)
    {
        draft.Default = value;
        draft.IsInitial = key == "initial";
        return true;
    }

    private static bool NotePattern(string value, FieldDraft draft)
    {
        draft.Patterns.Add(
            "^" + value.TrimStart('^').TrimEnd('$').Replace(@"\\", @"\", StringComparison.Ordinal) + "$"
        );
        return !value.Contains("(?", StringComparison.Ordinal);
    }

    private static bool NoteFlag(string value, Action<bool> set)
    {
        if (value is not ("true" or "false"))
        {
            return false;
        }
        set(value == "true");
        return true;
    }

    /// <summary>Who sets it, and perhaps what to: <c>service, open at first</c>.</summary>
    private static bool NoteSetter(string value, FieldDraft draft)
    {
        var first = Initial().Match(value);
        if (first.Success)
        {
            draft.Default = first.Groups["v"].Value;
            draft.IsInitial = true;
        }
        draft.IsSetBySystem = !Caller().IsMatch(value);
        draft.IsSetByCaller = !draft.IsSetBySystem;
        return true;
    }

    private static bool NoteBound(string key, string value, FieldDraft draft)
    {
        if (Numerals.Parse(value) is not { } limit)
        {
            return false;
        }
        BoundMention? bound = key switch
        {
            "minlength" => new(new(limit), null, BoundUnit.Characters),
            "maxlength" => new(null, new(limit), BoundUnit.Characters),
            "minimum" or "min" => new(new(limit), null, BoundUnit.Value),
            "maximum" or "max" => new(null, new(limit), BoundUnit.Value),
            "exclusiveminimum" => new(new(limit, IsExclusive: true), null, BoundUnit.Value),
            "exclusivemaximum" => new(null, new(limit, IsExclusive: true), BoundUnit.Value),
            "minitems" => new(new(limit), null, BoundUnit.Items),
            "maxitems" => new(null, new(limit), BoundUnit.Items),
            _ => null,
        };
        if (bound is null)
        {
            draft.Places = key is "scale" or "decimals" or "decimalplaces" or "maxdecimals" ? (int)limit : draft.Places;
            draft.MultipleOf = key is "multipleof" ? limit : draft.MultipleOf;
            return key is "scale" or "decimals" or "decimalplaces" or "maxdecimals" or "multipleof";
        }
        draft.Bounds.Add(bound);
        return true;
    }

    [GeneratedRegex(
        @"""(?<key>[^""]+)""\s*:\s*(?:""(?<text>[^""]*)""|(?<list>\[[^\]]*\])|(?<plain>[\w.+-]+))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pair();

    [GeneratedRegex(@"[ _-]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex KeyNoise();

    [GeneratedRegex(@"""(?<v>[^""]*)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"(?<v>\w+) (?:at first|initially|at the (?:start|beginning))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Initial();

    [GeneratedRegex(
        @"\b(?:caller|client|user|sender|requester)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Caller();
}

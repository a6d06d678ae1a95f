using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>
/// Reads an object of JSON or a mapping of YAML that describes a field: <c>{"type": "string", "minLength": 2}</c>, <c>{type: text, length:
/// 2..50}</c>, <c>required: yes</c>.
/// </summary>
internal static partial class SchemaReader
{
    /// <summary>Reads the text if it is such an object.</summary>
    /// <returns>False, if it is something else.</returns>
    public static bool Read(PhraseText text, FieldDraft draft)
    {
        if (text.Low.StartsWith('{'))
        {
            text.TakeAll(Pair(), match => Note(text, match, draft));
            text.TakeAll(Entry(), match => NoteEntry(text, match, draft));
            if (Entry().Match(text.Low) is { Success: true } unknown)
            {
                draft.Problems.Add($"has a property that is not understood: {text.RawOf(unknown)}");
            }

            return true;
        }

        if (Line().Match(text.Low) is not { Success: true } line)
        {
            return false;
        }

        if (NoteEntry(text, line, draft))
        {
            text.Take(0, text.Low.Length);
        }

        return true;
    }

    /// <summary>An entry of YAML: its key tells what its value is for, in whatever words that stands.</summary>
    private static bool NoteEntry(PhraseText text, Match match, FieldDraft draft)
    {
        var group = match.Groups["value"];
        var part = new PhraseText(text.SliceOf(group.Index, group.Length));
        var value = text.RawOf(group).Trim().Trim('"', '\'');
        var key = KeyNoise().Replace(match.Groups["key"].Value, "");
        return key switch
        {
            "type" or "datatype" or "kind" or "format" or "is" => NoteType(value, draft)
                || IsRead(part, FieldPhraseRole.Type, draft),
            "of"
            or "enum"
            or "values"
            or "options"
            or "choices"
            or "oneof"
            or "allowed"
            or "allowedvalues"
            or "possiblevalues" => NoteListed(value, draft)
                || (IsRead(part, FieldPhraseRole.Values, draft) && draft.Values.Count > 0),
            "length" or "len" or "chars" or "characters" or "textlength" => NoteRange(
                value,
                BoundUnit.Characters,
                draft
            ),
            "range" or "limits" or "limit" or "bounds" or "between" or "interval" => NoteRange(
                value,
                BoundUnit.Value,
                draft
            ),
            "items" or "count" => NoteRange(value, BoundUnit.Items, draft),
            "default"
            or "defaultvalue"
            or "defaultsto"
            or "ifomitted"
            or "ifmissing"
            or "ifabsent"
            or "ifleftout"
            or "ifnotgiven"
            or "ifempty"
            or "ifblank"
            or "ifsilent"
            or "whenomitted"
            or "whenmissing"
            or "whenleftout"
            or "whenabsent"
            or "otherwise"
            or "else"
            or "fallback"
            or "unlessgiven"
            or "unlessstated"
            or "preset"
            or "standard"
            or "leftout"
            or "omitted"
            or "absent" => IsRead(part, FieldPhraseRole.Default, draft),
            "initial" or "initially" or "atfirst" or "startsas" or "startsat" => NoteDefault(value, "initial", draft),
            "required" or "mandatory" or "compulsory" or "obligatory" or "needed" or "mustbegiven" => IsRead(
                part,
                FieldPhraseRole.Required,
                draft
            ),
            "optional" or "mayleftout" or "maybeleftout" => IsRead(part, FieldPhraseRole.Optional, draft),
            "nullable" or "null" or "maybenull" => PresenceReader.ReadYesNo(part) is { } isNullable
                && NoteNullable(isNullable, draft),
            "unique" or "distinct" => IsRead(part, FieldPhraseRole.Unique, draft),
            "readonly" or "generated" or "auto" or "automatic" => PresenceReader.ReadYesNo(part) is { } isSet
                && NoteSystem(isSet, draft),
            "immutable" or "fixed" or "constant" or "unchangeable" => PresenceReader.ReadYesNo(part) is { } isFixed
                && NoteFixed(isFixed, draft),
            "setby" or "assignedby" or "generatedby" or "madeby" or "givenby" or "handedoutby" or "source" =>
                NoteSetter(value, draft),
            "pattern" or "regex" or "matches" => NotePattern(value, draft),
            "description"
            or "title"
            or "example"
            or "examples"
            or "comment"
            or "meaning"
            or "note"
            or "label"
            or "name" => true,
            "exactly" or "exactlength" => NoteRange(value, BoundUnit.Characters, draft),
            _ => NoteBound(key, value, draft),
        };
    }

    /// <summary><c>[vegetable, herb, flower]</c>.</summary>
    private static bool NoteListed(string value, FieldDraft draft)
    {
        if (value is not ['[', .. var list, ']'])
        {
            return false;
        }

        draft.Type = TypeWord.Values;
        draft.Values.Clear();
        draft.Values.AddRange(
            list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(item => item.Trim('"', '\''))
        );
        return draft.Values.Count > 0;
    }

    /// <summary>Reads a value in whatever words it stands; false, if some of them may hold a rule that nobody has read.</summary>
    private static bool IsRead(PhraseText part, FieldPhraseRole role, FieldDraft draft)
    {
        FieldReader.Read(part, role, draft);
        return !RuleWords.Find(part.Low).Success;
    }

    private static bool NoteRange(string value, BoundUnit unit, FieldDraft draft)
    {
        var match = Interval().Match(value);
        var lower = Numerals.Parse(match.Groups["a"].Value);
        var upper = match.Groups["b"].Success ? Numerals.Parse(match.Groups["b"].Value) : null;
        if (!match.Success || (lower is null && upper is null) || lower > upper)
        {
            return false;
        }

        if (match.Groups["to"].Success)
        {
            draft.Bounds.Add(new(lower is { } least ? new(least) : null, upper is { } most ? new(most) : null, unit));
        }
        else
        {
            draft.Bounds.Add(new(unit == BoundUnit.Value ? null : new(lower!.Value), new(lower!.Value), unit));
        }

        return match.Groups["to"].Success || unit != BoundUnit.Value;
    }

    private static bool NoteNullable(bool isNullable, FieldDraft draft)
    {
        draft.IsNullable |= isNullable;
        return true;
    }

    private static bool NoteSystem(bool isSet, FieldDraft draft)
    {
        draft.IsSetBySystem |= isSet;
        return true;
    }

    private static bool NoteFixed(bool isFixed, FieldDraft draft)
    {
        draft.IsImmutable |= isFixed;
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
            "minlength" or "minchars" => new(new(limit), null, BoundUnit.Characters),
            "maxlength" or "maxchars" => new(null, new(limit), BoundUnit.Characters),
            "minimum" or "min" or "atleast" or "from" or "ge" or "least" => new(new(limit), null, BoundUnit.Value),
            "maximum" or "max" or "atmost" or "upto" or "to" or "le" or "most" => new(
                null,
                new(limit),
                BoundUnit.Value
            ),
            "exclusiveminimum" or "above" or "morethan" or "greaterthan" or "over" or "gt" => new(
                new(limit, IsExclusive: true),
                null,
                BoundUnit.Value
            ),
            "exclusivemaximum" or "below" or "lessthan" or "under" or "lt" => new(
                null,
                new(limit, IsExclusive: true),
                BoundUnit.Value
            ),
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

    [GeneratedRegex(
        @"(?<=[{,]\s*)(?<key>[a-z][\w -]{0,30}?)\s*:\s*(?<value>""[^""]*""|'[^']*'|\[[^\]]*\]|[^,{}\[\]""]+?)(?=\s*[,}])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Entry();

    [GeneratedRegex(
        @"^\s*(?<key>type|datatype|kind|format|of|enum|values|options|choices|one_?of|allowed(?:_values)?|length|len|range|limits|min\w*|max\w*|exclusive\w+|default\w*|(?:if|when|unless)_\w+|initial|required|mandatory|compulsory|optional|nullable|unique|read_?only|generated|immutable|fixed|set_by|assigned_by|given_by|pattern|regex|description|title|examples?|comment|meaning|note|label|name|scale|decimals|decimal_places|multiple_?of|at_least|at_most|above|below|items)\s*:\s*(?<value>\S.*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Line();

    [GeneratedRegex(
        @"^[\[(]?\s*(?<a>-?\d[\d_]*(?:\.\d+)?)?\s*(?:(?<to>\.\.\.?|\u2026|-|\u2013|to|,|and|up to)\s*(?<b>-?\d[\d_]*(?:\.\d+)?)?)?\s*[\])]?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Interval();

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

using System.Globalization;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;
using Shouldly;

namespace OmniForge.Specification.Tests.Derivation.Fields;

/// <summary>Fields in short words, as tests expect them.</summary>
internal static class FieldWords
{
    public static FieldReading Read(string type, string rules, string system)
    {
        var text =
            $"# Box\n\n## Data model\n\n| Field | Type | Rules |\n|---|---|---|\n| thing | {type.Replace("|", "\\|", StringComparison.Ordinal)} | {rules} |\n";
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("box.md", text));
        var surroundings = FieldSurroundings.None with { SystemNames = [system] };
        return FieldReader.Read(analysis.Entities.Entities[0].Fields[0], surroundings);
    }

    public static string Described(string type, string rules, string system = "registry")
    {
        return Described(Read(type, rules, system));
    }

    public static string Described(FieldReading field)
    {
        field.Unread.ShouldBeEmpty(
            string.Join(" / ", field.Unread.Select(phrase => $"{phrase.Rest} ({phrase.Reason})"))
        );
        string[] parts =
        [
            TypeOf(field.Type, field.Values),
            field.Default is { } value ? $"={ValueOf(value.Value)}" : "",
            field.IsInitial ? "initial" : "",
            field.IsNullable ? "null" : "",
            field.NullWhile is { } status ? $"while {status}" : "",
            field.IsRequired is { } required ? (required ? "required" : "optional") : "",
            field.IsSetBySystem ? "system" : "",
            field.IsImmutable ? "immutable" : "",
            field.IsUnique ? "unique" : "",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string ValueOf(object? value) =>
        value switch
        {
            bool truth => truth ? "true" : "false",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            string text => text,
            _ => "[]",
        };

    private static string TypeOf(FieldType? type, IReadOnlyList<string> values) =>
        type switch
        {
            TextType text => Joined(
                "text",
                Range(text.MinLength, text.MaxLength),
                text.Pattern,
                text.Trim ? "trimmed" : "",
                text.Case == TextCase.AsGiven ? "" : text.Case.ToString().ToLowerInvariant()
            ),
            IntegerType number => Joined(
                "int",
                Limits(number.Lower, number.Upper),
                number.MultipleOf is { } step ? $"step {step}" : ""
            ),
            DecimalType number => Joined(
                "dec",
                Limits(number.Lower, number.Upper),
                number.Places is { } places ? $"places {places}" : ""
            ),
            EnumType => "enum " + string.Join('|', values),
            BooleanType => "bool",
            DateType => "date",
            InstantType => "instant",
            UuidType => "uuid",
            ListType list => Joined("list", Range(list.MinItems, list.MaxItems), TypeOf(list.Item, values)),
            _ => "?",
        };

    private static string Joined(params string?[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Range(int? least, int? most) => least is null && most is null ? "" : $"{least}..{most}";

    private static string Limits(Bound? lower, Bound? upper) => $"{Limit(lower)}..{Limit(upper)}";

    private static string Limit(Bound? bound) =>
        bound is null ? "" : bound.Value.ToString(CultureInfo.InvariantCulture) + (bound.IsExclusive ? "x" : "");
}

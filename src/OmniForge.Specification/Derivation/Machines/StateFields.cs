using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Specifications of fields that were read.</summary>
internal static partial class StateFields
{
    /// <summary>The specification of a field that was read; its enum is added, unless one with the same values is there.</summary>
    public static FieldSpec FieldOf(FieldReading reading, IReadOnlyList<SourceReference> sources, List<EnumSpec> enums)
    {
        var type = reading.Type ?? reading.SupposedType;
        if (type is EnumType named)
        {
            var same = enums.Find(one => one.Values.SequenceEqual(reading.Values, StringComparer.Ordinal));
            if (same is null)
            {
                same = new EnumSpec(
                    FreeName(named.EnumName, enums),
                    $"Values of {reading.Name.Replace('_', ' ')}.",
                    reading.Values,
                    sources
                );
                enums.Add(same);
            }

            type = new EnumType(same.Name);
        }

        return new(reading.Name, type, !reading.IsNullable, reading.IsNullable, null, reading.Description, sources);
    }

    /// <summary>The specification of a field of an operation that needs a human; an enum is a text there.</summary>
    public static FieldSpec OpenFieldOf(NodePlan plan, FieldReading reading) =>
        new(
            reading.Name,
            reading.SupposedType is EnumType ? new TextType() : reading.SupposedType,
            true,
            reading.IsNullable,
            null,
            reading.Description,
            SourcesOf(plan, reading)
        );

    /// <summary>Tells whether nothing is left of a field's words that may limit its values.</summary>
    public static bool IsUnderstood(FieldReading reading) =>
        reading.Unread.All(unread => unread.Rest is { } rest && !Limits(rest));

    /// <summary>Tells whether words may limit what a field holds.</summary>
    public static bool Limits(string words) => LimitPattern.IsMatch(words);

    /// <summary>Notes the words about a field as carried out.</summary>
    public static void MarkRead(FieldReading reading, StatementLedger ledger)
    {
        ledger.Read(reading.Mention.Span);
        foreach (var phrase in reading.Mention.Phrases)
        {
            ledger.Read(phrase.Text);
        }
    }

    /// <summary>Where a field is described.</summary>
    public static SourceReference SourceOf(NodePlan plan, FieldReading reading) =>
        new(plan.Analysis.Document.Name, reading.Mention.RequirementId, reading.Mention.Span);

    /// <summary>Where a field is described; empty for one that the PRD does not name.</summary>
    public static IReadOnlyList<SourceReference> SourcesOf(NodePlan plan, FieldReading reading) =>
        reading.Mention.RequirementId.Length == 0 ? [] : [SourceOf(plan, reading)];

    private static string FreeName(string name, List<EnumSpec> enums)
    {
        var free = name;
        while (enums.Exists(one => one.Name == free))
        {
            free += "_value";
        }

        return free;
    }

    [GeneratedRegex(
        @"\d|[<>=\u2264\u2265]|\b(?:must|at least|at most|more than|less than|fewer than|or more|or less|or fewer|between|unique|maximum|minimum|min|max|exactly|greater|smaller|larger|longer|shorter|characters?|digits?|letters?|decimals?|pattern|format|multiple)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LimitPattern { get; }
}

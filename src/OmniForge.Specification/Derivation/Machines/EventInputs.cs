using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Derives what an event carries.</summary>
internal sealed partial class EventInputs(
    NodePlan plan,
    MachineExtraction machine,
    StateModel state,
    List<EnumSpec> enums,
    StatementLedger ledger
)
{
    /// <summary>Adds the inputs to a draft; what is not understood of them needs a human.</summary>
    public void Add(MachineEvent source, EventDraft draft)
    {
        foreach (var input in source.Inputs)
        {
            draft.Homes.Add(input.Requirement);
            if (ReadInput(input) is { Type: not null } reading && state.Fields.All(field => field.Name != reading.Name))
            {
                draft.Inputs.Add(InputOf(input, reading));
                ReadPhrases(reading, draft);
                AddLimit(input, reading.Name, draft);
            }
            else
            {
                draft.Unmet.Add(Unmet(input.Name, input.Requirement, "What the event carries was not understood."));
            }
        }
    }

    private void ReadPhrases(FieldReading reading, EventDraft draft)
    {
        draft.Unmet.AddRange(
            reading
                .Unread.Where(_ => !StateFields.IsUnderstood(reading))
                .Select(unread => new UnmetStatement(
                    unread.Text,
                    "What the event carries was not understood.",
                    new(plan.Analysis.Document.Name, reading.Mention.RequirementId, unread.Span)
                ))
        );
        if (StateFields.IsUnderstood(reading))
        {
            StateFields.MarkRead(reading, ledger);
        }
    }

    private FieldReading? ReadInput(EventInput input)
    {
        var phrase = input.Phrase is null || IsBackReference(input.Phrase.Text) ? PhraseElsewhere(input) : input.Phrase;
        if (input.Phrase is not null && phrase != input.Phrase)
        {
            ledger.Read(input.Phrase);
        }

        if (phrase is not null && ValuesOf(phrase.Text) is { } values)
        {
            return ReadInput(input, phrase) with
            {
                Type = new EnumType(values.Name),
                Values = values.Values,
                Unread = [],
            };
        }

        if (phrase is not null && LimitOf(phrase) is var (plain, lower, _))
        {
            return StateModelReader.WithLower(ReadInput(input, plain), lower);
        }

        return ReadInput(input, phrase);
    }

    /// <summary>"One of the three programs", where a field of the state has these values.</summary>
    private EnumSpec? ValuesOf(string phrase)
    {
        if (OneOfPattern.Match(phrase) is not { Success: true } one)
        {
            return null;
        }

        var noun = one.Groups["noun"].Value.ToLowerInvariant();
        var named = state
            .Fields.Where(field => field.Type is EnumType && NounsOf(field.Name).Contains(noun, StringComparer.Ordinal))
            .ToList();
        return named is [{ Type: EnumType(var type) }] ? enums.Find(spec => spec.Name == type) : null;
    }

    private static IEnumerable<string> NounsOf(string field)
    {
        var word = field.Split('_')[^1];
        return [field.Replace('_', ' ') + "s", word + "s", word + "es", word.EndsWith('y') ? word[..^1] + "ies" : word];
    }

    [GeneratedRegex(
        @"^\s*(?:exactly )?one (?:out )?of (?:the |these |those |its )?(?:(?:two|three|four|five|six|seven|\d+) )?(?:known |possible |given |said )?(?<noun>[a-z]+(?: [a-z]+)?)(?: above| below)?(?:, (?:required|mandatory|always given))?\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OneOfPattern { get; }

    private (RichText Plain, decimal Lower, string Limit)? LimitOf(RichText phrase) =>
        FieldLimits.Split(phrase, [.. state.Fields.Select(field => field.Name)]);

    private FieldReading ReadInput(EventInput input, RichText? phrase)
    {
        var phrases = phrase is null ? [] : new[] { new FieldPhrase(FieldPhraseRole.Type, phrase) };
        var mention = new FieldMention(input.Name.Text, input.Name.Span, input.Requirement.Id, phrases);
        return FieldReader.Read(mention, StateModelReader.FieldSurroundingsOf(plan, state.Name));
    }

    /// <summary>What the event carries is at most what a field of the state says.</summary>
    private void AddLimit(EventInput input, string name, EventDraft draft)
    {
        if (input.Phrase is not null && LimitOf(input.Phrase) is var (_, _, limit))
        {
            draft.Guards.Add(
                new(
                    Build.Compare(
                        BinaryOperator.LessOrEqual,
                        new FieldExpression(FieldScope.Input, name),
                        new FieldExpression(FieldScope.Entity, limit)
                    ),
                    ErrorKind.ValidationError,
                    $"{name} is at most {limit}.",
                    [SourceOf(input.Requirement, input.Name)]
                )
            );
        }
    }

    private RichText? PhraseElsewhere(EventInput input) =>
        machine
            .Events.SelectMany(one => one.Inputs)
            .Where(other => FieldNames.Snake(other.Name.Text) == FieldNames.Snake(input.Name.Text))
            .Select(other => other.Phrase)
            .FirstOrDefault(phrase => phrase is not null && !IsBackReference(phrase.Text))
        ?? PhraseInText(input);

    /// <summary>"wanted_type is bisque or glaze; pieces_loaded is an integer of 1 or more": what the PRD says of it anywhere.</summary>
    private RichText? PhraseInText(EventInput input)
    {
        foreach (var text in plan.Analysis.Statements.Select(statement => statement.Text))
        {
            foreach (Match clause in ClausePattern.Matches(text.Text))
            {
                if (FieldNames.Snake(clause.Groups["name"].Value) == FieldNames.Snake(input.Name.Text))
                {
                    ledger.Read(text.SpanOf(clause.Index, clause.Length));
                    var phrase = clause.Groups["phrase"];
                    return text.Slice(phrase.Index, phrase.Length);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"(?<=^|[.;] )(?:(?:[Tt]he|[Aa]n?|[Ii]ts) )?(?<name>[A-Za-z]\w*(?: \w+){0,2}) (?:is|are|is always|must be|has to be|can be|may be) (?<phrase>[^.;:()]+(?:\([^()]*\)[^.;:()]*)?)(?=[.;]|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ClausePattern { get; }

    private static bool IsBackReference(string phrase) =>
        phrase.Trim().ToLowerInvariant()
            is "as above"
                or "see above"
                or "the same"
                or "as before"
                or "same as above"
                or "likewise";

    private FieldSpec InputOf(EventInput input, FieldReading reading)
    {
        var source = new SourceReference(plan.Analysis.Document.Name, input.Requirement.Id, input.Name.Span);
        var field = StateFields.FieldOf(reading, [source], enums);
        var isRequired = reading.IsRequired ?? (reading.Default is null && !reading.IsNullable);
        return field with
        {
            IsRequired = isRequired,
            IsNullable = reading.IsNullable || (!isRequired && reading.Default is null),
            Default = reading.Default,
        };
    }

    private UnmetStatement Unmet(RichText text, PrdRequirement requirement, string reason) =>
        new(text.Text, reason, SourceOf(requirement, text));

    private SourceReference SourceOf(PrdRequirement requirement, RichText text) =>
        new(plan.Analysis.Document.Name, requirement.Id, text.Span);
}

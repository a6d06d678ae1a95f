using System.Text.RegularExpressions;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Finds what an operation takes and answers: in tables, lists, listings and sentences.</summary>
internal static partial class SignatureReader
{
    /// <summary>The signature; without inputs or outputs where the PRD does not name any.</summary>
    public static Signature Read(NodePlan plan, OperationRegion region)
    {
        var steps = plan
            .Analysis.Document.Tables.Where(DefinedNames.HasOutputs)
            .Select(table => table.Span)
            .ToHashSet();
        var groups = plan
            .Analysis.Entities.Entities.Where(group =>
                region.Holds(group.Section, group.Span) && !IsRules(group) && !steps.Contains(group.Span)
            )
            .ToList();
        var isLeftOut = plan
            .Analysis.Statements.Where(one => one.Role == SectionRole.NonGoals)
            .Select(one => one.Requirement)
            .ToHashSet();
        var requirements = plan
            .Analysis.Document.Requirements.Where(one =>
                region.Holds(one.Section, one.Span) && !isLeftOut.Contains(one)
            )
            .ToList();
        var prose = Prose(requirements, ListedNames.Taken);
        var parts = groups.Where(group => IsPart(group, groups, prose)).ToList();
        var leads = new GroupLeads(plan.Analysis.Document);
        var outputs = groups.Except(parts).Where(group => IsOutput(group) || leads.SaysAnswer(group)).ToList();
        var inputs = Announced(
            groups.Except(parts).Where(group => !outputs.Contains(group) && !IsExample(group)).ToList()
        );
        var listing = PythonSignature.Find(requirements);
        var example = JsonSignature.Find(requirements);
        var joined = example is null
            ? null
            : DescribedInputs.Join(example.Inputs, prose, plan.Analysis.Document) ?? example.Inputs;
        var labelled = Prose(requirements, ListedNames.Labelled);
        var taken =
            labelled is not [] && !inputs.Exists(IsInput) ? Merged(labelled, Fields(inputs))
            : Fields(inputs) is { Count: > 0 } grouped ? grouped
            : listing?.Inputs ?? joined ?? AlikeNames.Share(prose);
        var declared = Declared(requirements, taken, plan);
        taken = declared.Fields;
        var isTold = prose.Count == 0 || example is null || !ReferenceEquals(taken, example.Inputs);
        var answered = Fields(outputs) is { Count: > 0 } told
            ? told
            : listing?.Outputs ?? example?.Outputs ?? Answered(requirements);
        List<Part> objects =
        [
            .. parts.Select(group => new Part(FieldNames.Snake(group.Name), group.Fields)),
            .. Inline(requirements),
            .. example?.Parts ?? [],
        ];
        var chosen = taken.Select(field => NumberChoice.Of(Described(field, plan))).ToList();
        var readings = chosen
            .Select(choice => FieldReader.Read(InputPhrases.Clean(choice.Field), FieldSurroundings.Of(plan)))
            .Select(field => PartLists.Typed(field, objects))
            .ToList();
        return new(
            readings,
            [
                .. answered
                    .Where(field => !readings.Exists(input => input.Name == FieldNames.Snake(field.Name)))
                    .DistinctBy(field => FieldNames.Snake(field.Name), StringComparer.Ordinal),
            ],
            [.. objects.DistinctBy(part => part.Name, StringComparer.Ordinal)],
            [
                .. taken.Concat(answered).Select(field => field.Span),
                .. declared.Spans,
                .. groups.Select(group => group.Span),
                .. Paragraphs(requirements, readings),
                .. isTold ? Sentences(plan, region) : [],
                .. listing is { } read ? (SourceSpan[])[read.Requirement.Span] : [],
            ],
            [.. taken.Where(field => field.Phrases.Any(phrase => FullMinutes().IsMatch(phrase.Text.Text)))],
            [.. chosen.Where(choice => choice.Numbers.Count > 0)]
        );
    }

    /// <summary>The paragraphs that hold nothing but one input, which were read with it.</summary>
    private static IEnumerable<SourceSpan> Paragraphs(List<PrdRequirement> requirements, List<FieldReading> inputs) =>
        from one in requirements
        where one.Kind == RequirementKind.Paragraph
        let inside = inputs.Where(input => one.Span.Contains(input.Mention.Span)).ToList()
        where inside.Exists(input => input.Mention.Phrases.Any(phrase => IsRestOf(one, phrase.Text.Span)))
        select one.Span;

    /// <summary>Whether a phrase is all of a paragraph but the name before it.</summary>
    private static bool IsRestOf(PrdRequirement paragraph, SourceSpan phrase) =>
        phrase.End >= paragraph.Span.End - 1 && phrase.Start - paragraph.Span.Start <= LongestName;

    private const int LongestName = 60;

    /// <summary>The inputs with those that have sentences of their own, where nothing else tells them as well.</summary>
    private static (IReadOnlyList<FieldMention> Fields, IReadOnlyList<SourceSpan> Spans) Declared(
        List<PrdRequirement> requirements,
        IReadOnlyList<FieldMention> taken,
        NodePlan plan
    )
    {
        var fields = taken.ToList();
        var spans = new List<SourceSpan>();
        foreach (
            var one in requirements.Where(one =>
                one.Kind is RequirementKind.Paragraph or RequirementKind.Item && InputTitle().IsMatch(one.Section.Title)
            )
        )
        {
            if (
                fields.Exists(field => one.Span.Contains(field.Span) && IsClear(field, plan))
                || DeclaredInputs.In(one.Text, one.Id) is not { } input
                || !IsClear(input, plan)
                || fields.Exists(field =>
                    FieldNames.Snake(field.Name) == FieldNames.Snake(input.Name) && !one.Span.Contains(field.Span)
                )
            )
            {
                continue;
            }

            fields.RemoveAll(field => one.Span.Contains(field.Span));
            fields.Add(input);
            spans.Add(one.Span);
        }

        return (spans.Count == 0 ? taken : [.. fields.OrderBy(field => field.Span.Start)], spans);
    }

    /// <summary>Tells whether everything that is said of an input is understood, its type too.</summary>
    private static bool IsClear(FieldMention field, NodePlan plan)
    {
        var reading = FieldReader.Read(InputPhrases.Clean(field), FieldSurroundings.Of(plan));
        return reading.Unread.Count == 0 && (reading.Values.Count > 1 || reading.Type is not (null or TextType));
    }

    /// <summary>Where some groups are announced as inputs, the others are none.</summary>
    private static List<EntityMention> Announced(List<EntityMention> groups)
    {
        var announced = groups.Where(IsInput).ToList();
        return announced.Count > 0 ? announced : groups;
    }

    /// <summary>What another part of the PRD says of an input that a sentence only names; the input itself, if it is described here or nowhere once.</summary>
    private static FieldMention Described(FieldMention field, NodePlan plan)
    {
        if (field.Phrases.Count > 0)
        {
            return field;
        }

        var name = FieldNames.Snake(field.Name);
        var others = plan
            .Analysis.Entities.Entities.Where(group => !IsOutput(group) && !IsRules(group) && !IsExample(group))
            .SelectMany(group => group.Fields)
            .Where(other => other.Phrases.Count > 0 && FieldNames.Snake(other.Name) == name)
            .Take(2)
            .ToList();
        return others is [var only] ? field with { Phrases = only.Phrases } : field;
    }

    /// <summary>Tells whether a group describes the objects of a list that is taken: a <c>shift</c>, where there are <c>shifts</c>.</summary>
    private static bool IsPart(EntityMention group, List<EntityMention> groups, IReadOnlyList<FieldMention> prose)
    {
        var name = FieldNames.Snake(group.Name);
        return groups
            .Where(other => other != group)
            .SelectMany(other => other.Fields)
            .Concat(prose)
            .Select(field => FieldNames.Snake(field.Name))
            .Any(field => field != name && Requirements.Language.Inflection.SingularOfName(field) == name);
    }

    /// <summary>The objects of lists that sentences describe together with the list.</summary>
    private static IEnumerable<Part> Inline(List<PrdRequirement> requirements) =>
        requirements
            .Where(one => one.Kind is RequirementKind.Paragraph or RequirementKind.Item)
            .SelectMany(one =>
                Requirements
                    .Language.Sentence.Split(one.Text)
                    .SelectMany(sentence => InlineParts.In(sentence.Text, one.Id))
            );

    private static List<FieldMention> Fields(List<EntityMention> groups) =>
        [
            .. groups
                .SelectMany(group => group.Fields)
                .DistinctBy(field => FieldNames.Snake(field.Name), StringComparer.Ordinal),
        ];

    /// <summary>The sentences that list what is taken and answered.</summary>
    private static IEnumerable<SourceSpan> Sentences(NodePlan plan, OperationRegion region) =>
        plan
            .Analysis.Statements.Where(one => one.Column is null && region.Holds(one.Requirement.Section, one.Span))
            .Where(one =>
                (
                    ListedNames.Taken(one.Text, one.Requirement.Id).Count > 0
                    || ListedNames.Answered(one.Text, one.Requirement.Id).Count > 0
                )
                    && Signatures().IsMatch(one.Text.Text)
                    && !Demands().IsMatch(one.Text.Text)
                || (OutputWords().IsMatch(one.Requirement.Section.Title) && ListedNames.SaysAnswer(one.Text))
            )
            .Select(one => one.Span);

    private static IReadOnlyList<FieldMention> Prose(
        List<PrdRequirement> requirements,
        Func<RichText, string, IReadOnlyList<FieldMention>> read
    ) =>
        requirements
            .Where(one => one.Kind is RequirementKind.Paragraph or RequirementKind.Item)
            .SelectMany(one =>
                Requirements.Language.Sentence.Split(one.Text).Select(sentence => read(sentence.Text, one.Id))
            )
            .FirstOrDefault(fields => fields.Count > 0)
        ?? [];

    private static IReadOnlyList<FieldMention> Answered(List<PrdRequirement> requirements)
    {
        var bySection = requirements
            .Where(one =>
                OutputWords().IsMatch(one.Section.Title)
                && one.Kind is RequirementKind.Paragraph or RequirementKind.Item
            )
            .SelectMany(one =>
                Requirements
                    .Language.Sentence.Split(one.Text)
                    .Take(1)
                    .SelectMany(sentence => ListedNames.Told(sentence.Text, one.Id))
            )
            .ToList();
        if (bySection.Count == 0)
        {
            bySection =
            [
                .. requirements
                    .Where(one => one.Kind == RequirementKind.Row && OutputWords().IsMatch(one.Section.Title))
                    .SelectMany(one => ListedNames.Bare(one.Cells[0], one.Id)),
            ];
        }

        if (bySection.Count > 0)
        {
            return bySection;
        }

        var prose = Prose(requirements, ListedNames.Answered);
        return prose.Count > 0 ? prose
            : Introduced(requirements) is { Count: > 0 } introduced ? introduced
            : DefinedNames.In(requirements, section => OutputWords().IsMatch(section.Title));
    }

    /// <summary>Items that are names only, below "Returned by the calculator:".</summary>
    private static List<FieldMention> Introduced(List<PrdRequirement> requirements) =>
        [
            .. requirements
                .Where(one =>
                    one.Block is PrdListItem { Parent: PrdList list }
                    && list.LeadIn is { } lead
                    && OutputWords().IsMatch(lead.Text)
                )
                .SelectMany(one =>
                    ListedNames.Bare(one.Text, one.Id) is { Count: > 0 } bare ? bare : DefinedNames.AtStart(one)
                ),
        ];

    private static bool IsOutput(EntityMention group) =>
        OutputWords().IsMatch(group.Name) || (OutputWords().IsMatch(group.Section.Title) && !IsInput(group));

    private static bool IsInput(EntityMention group) =>
        InputWords().IsMatch(group.Name) || InputWords().IsMatch(group.Section.Title);

    /// <summary>Listed names with what groups say of them.</summary>
    private static List<FieldMention> Merged(IReadOnlyList<FieldMention> listed, List<FieldMention> described) =>
        [
            .. listed.Select(field =>
                described.Find(other => FieldNames.Snake(other.Name) == FieldNames.Snake(field.Name)) is { } more
                    ? field with
                    {
                        Phrases = [.. field.Phrases, .. more.Phrases],
                    }
                    : field
            ),
        ];

    private static bool IsRules(EntityMention group) =>
        group.Fields.Any(field => field.Phrases.Any(phrase => phrase.Text.Text.TrimStart().StartsWith('=')))
        || group.Fields.Any(field => Tier().IsMatch(field.Name))
        || RuleWords().IsMatch(group.Name)
        || RuleWords().IsMatch(group.Section.Title);

    private static bool IsExample(EntityMention group) =>
        ExampleWords().IsMatch(group.Name) || ExampleWords().IsMatch(group.Section.Title);

    [GeneratedRegex(@"^(?:the )?(?:first|next|beyond|above|over|up to|more than|from)\b.*\d", Options, 10000)]
    private static partial Regex Tier();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"\b(?:outputs?|responses?|results?|returns?|returned|answers?|answered|found|reply|out(?! of)|gives|gets?)\b|(?:Response|Result|Output|Answer|Reply)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OutputWords();

    [GeneratedRegex(
        @"^(?:the )?(?:inputs?|requests?|parameters?|arguments?|given|what (?:it|the \w+) takes|what goes in)(?: (?:fields|values|data))?$",
        Options,
        10000
    )]
    private static partial Regex InputTitle();

    [GeneratedRegex(@"\b(?:inputs?|requests?|given|takes?|known|parameters?|arguments?)\b", Options, 10000)]
    private static partial Regex InputWords();

    [GeneratedRegex(
        @"\b(?:always|only|must be|must lie on)(?: (?:in|on|at))? (?:full|whole) minutes\b",
        Options,
        10000
    )]
    private static partial Regex FullMinutes();

    [GeneratedRegex(@"^(?:how|rules?|formulas?|calculation|computation|steps?)$", Options, 10000)]
    private static partial Regex RuleWords();

    [GeneratedRegex(
        @"\b(?:takes|told|given|answers?|answer has|returns?|found|inputs?|outputs?|I enter|I give|I supply|(?:gives?|tells?|hands?|sends?|provides?) us)\b",
        Options,
        10000
    )]
    private static partial Regex Signatures();

    /// <summary>"A laptop always needs its parts to be given": more than what is taken.</summary>
    [GeneratedRegex(
        @"\balways (?:needs?|takes?|expects?|requires?)\b|\bto be (?:given|told|entered|stated)\b",
        Options,
        10000
    )]
    private static partial Regex Demands();

    [GeneratedRegex(@"\b(?:examples?|check|sample)\b", Options, 10000)]
    private static partial Regex ExampleWords();
}

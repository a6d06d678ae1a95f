using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Workflows;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Tells the role of each section from its heading, and of each requirement from its lead or its first words.</summary>
internal sealed partial class RoleClassifier
{
    /// <summary>Single words that tell a role wherever they stand in a heading; others only as the whole heading.</summary>
    private static readonly FrozenSet<string> TellingWords = (
        "goals,objectives,personas,milestones,risks,stakeholders,kpis,kpi,glossary,metrics,assumptions,requirements,rules,transitions,"
        + "events,states,schema,examples,example,nongoals,nfrs,roadmap,timeline,operations,capabilities,exclusions"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<PrdSection, SectionRole> _roles = [];

    private readonly Dictionary<PrdRequirement, SectionRole> _rolesOfRequirements = [];

    /// <summary>The role of a section: its own heading's, unless a section around it asks for no behaviour.</summary>
    public SectionRole RoleOf(PrdSection section)
    {
        if (!_roles.TryGetValue(section, out var role))
        {
            role = Classify(section);
            _roles[section] = role;
        }

        return role;
    }

    /// <summary>The role of a requirement: its lead's or first words', else that of what it is nested in, else its section's.</summary>
    public SectionRole RoleOf(PrdRequirement requirement)
    {
        if (!_rolesOfRequirements.TryGetValue(requirement, out var role))
        {
            role = Classify(requirement);
            _rolesOfRequirements[requirement] = role;
        }

        return role;
    }

    /// <summary>Tells whether the section's heading itself tells its role.</summary>
    public static bool IsTold(PrdSection section) => Told(section.Title) is not null;

    /// <summary>The role that a heading tells by what it asks or by its words; null, if it tells none.</summary>
    private static SectionRole? Told(string heading) =>
        ItemLabel().Replace(heading, "") is var words && AsksForDeeds().IsMatch(words) ? SectionRole.Behaviour
        : AsksWhy().IsMatch(words) ? SectionRole.Background
        : TellsOfADay().IsMatch(words) ? SectionRole.Examples
        : Match(words, exactly: false);

    /// <summary>"A day at kiln Berta", "From a real Tuesday", "One evening in March": what happened once.</summary>
    [GeneratedRegex(
        @"^(?:[A-Z\d]\.\s+)?(?:from |how )?(?:an?|one|the|any) (?:(?:real|typical|normal|ordinary|usual|quiet|busy|whole|perfect|good|bad) )?(?:day|night|morning|afternoon|evening|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|shift)(?: (?:at|in|with|on|by|of|from|goes|looks|last|this)\b.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex TellsOfADay();

    /// <summary>"Item 4: ", "Question 2 – ": what counts the parts of a document.</summary>
    [GeneratedRegex(
        @"^(?:agenda )?(?:item|point|topic|question|section|part|chapter|paragraph) \d+(?:\.\d+)*\s*[:.–—-]\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ItemLabel();

    private SectionRole Classify(PrdRequirement requirement)
    {
        var around = requirement.Parent is { } parent ? RoleOf(parent) : RoleOf(requirement.Section);
        return around.MayAskForBehaviour() && OwnRole(requirement) is { } own ? own : around;
    }

    private static SectionRole? OwnRole(PrdRequirement requirement)
    {
        if (requirement.Id.StartsWith("NFR", StringComparison.OrdinalIgnoreCase))
        {
            return SectionRole.Quality;
        }

        if (
            requirement.Lead is { } lead
            && Match(lead.Text, exactly: true) is { } ofLead
            && (ofLead == SectionRole.Examples || !IsName(lead.Text))
        )
        {
            return ofLead;
        }

        return requirement.Kind is RequirementKind.Row or RequirementKind.Code
            ? null
            : OwnRole(requirement.Text.Text) ?? RoleOfRunIn(requirement);
    }

    /// <summary>The role that the first words of a paragraph tell as a heading would: "Worked example.", "What we leave for later.", "Not part of it.".</summary>
    private static SectionRole? RoleOfRunIn(PrdRequirement requirement) =>
        RunInHeading.Of(requirement) is { } label
        && Match(label, exactly: !RunInHeading.Asks(label)) is { } role
        && role is not (SectionRole.Behaviour or SectionRole.DataModel)
        && !IsName(label)
            ? role
            : null;

    private static SectionRole? OwnRole(string text)
    {
        var end = text.AsSpan().IndexOfAny(':', '–', '—');
        return
            end is > 0 and < 60
            && Match(text[..end], exactly: false) is { } role
            && role != SectionRole.Behaviour
            && (role == SectionRole.Examples || !IsName(text[..end]))
            ? role
            : null;
    }

    /// <summary>"plan: basic or full" names a field; "Plan: first the north" is a part of the document.</summary>
    private static bool IsName(string label) => label.Trim().All(char.IsAsciiLetterLower);

    /// <summary>Words that, as a heading below others, are states rather than parts of a document.</summary>
    private static readonly FrozenSet<string> StateWords = new[]
    {
        "review",
        "open",
        "out",
        "parked",
        "later",
        "planned",
        "deferred",
        "excluded",
    }.ToFrozenSet(StringComparer.Ordinal);

    private SectionRole Classify(PrdSection section)
    {
        if (section.Parent is not { } parent)
        {
            return SectionRole.Behaviour;
        }

        var around = RoleOf(parent);
        if (!around.MayAskForBehaviour())
        {
            return around;
        }

        if (section.Level > 2 && StateWords.Contains(section.Title.ToLowerInvariant()))
        {
            return Inherited(around);
        }

        var isTitle = section.Level == 1 && parent.Children.Count == 1;
        return isTitle ? around
            : section.Blocks.OfType<PrdTable>().Any(StepTableReader.IsOfRun) ? SectionRole.Behaviour
            : IsOfThing(section) ? SectionRole.DataModel
            : Told(section.Title) ?? Inherited(around);
    }

    /// <summary>Things that a PRD may be about, whose names head other parts elsewhere: "Sample" above the fields of a sample.</summary>
    private static readonly FrozenSet<string> ThingWords = (
        "sample,samples,case,goal,target,milestone,risk,risks,issue,question,metric,reference,review,story,document,test,deployment,session,record,term,asset"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private static bool IsOfThing(PrdSection section) =>
        Words(section.Title) is [.., var last] words
        && (words.Count == 1 || words is ["a" or "an" or "the" or "one" or "each", _])
        && ThingWords.Contains(last)
        && FieldListing.Describes(section);

    [GeneratedRegex(
        @"^(?:and |but |so )?why\b[^?]*\?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AsksWhy();

    /// <summary>"What can the people at the counter do with it?", "What must the service do?"; not "What does it not do?".</summary>
    [GeneratedRegex(
        @"^(?!.*(?:\b(?:not|never|nobody|still|today|now)\b|n['’]t\b))(?:and )?what (?:(?:can|must|should|shall|may|will|does|do|has|have|is|are|might)\b.{1,60}|(?:you|we|they|one|people|users|callers|clients|the \w+|everybody|anyone) (?:can|may|must|should|wants? to|needs? to|has to|have to)\b.{0,40}?)\b(?:do|done|ask|call|offer|request)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AsksForDeeds();

    /// <summary>A heading below an overview that says nothing of itself may be a feature.</summary>
    private static SectionRole Inherited(SectionRole around) =>
        around is SectionRole.Background ? SectionRole.Behaviour : around;

    /// <summary>Tells whether a heading says what its section is there for and nothing of what it is about: <c>Functional requirements</c>.</summary>
    public static bool NamesRoleOnly(string heading) => Match(heading, exactly: true) is not null;

    private static SectionRole? Match(string heading, bool exactly)
    {
        var words = Words(heading);
        if (words.Count == 0)
        {
            return null;
        }

        var joined = string.Join(' ', words);
        if (RoleLexicon.Phrases.TryGetValue(joined, out var whole))
        {
            return whole;
        }

        return exactly ? null : MatchPart(words, joined);
    }

    private static SectionRole? MatchPart(List<string> words, string joined)
    {
        var phrases = RoleLexicon.Phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(words.Count - 1, RoleLexicon.LongestPhrase); length > 0; length--)
        {
            var at = 0;
            for (var start = 0; start + length <= words.Count; start++)
            {
                var end = at + words[start].Length;
                for (var next = start + 1; next < start + length; next++)
                {
                    end += 1 + words[next].Length;
                }

                if (
                    (length > 1 || TellingWords.Contains(words[start]))
                    && phrases.TryGetValue(joined.AsSpan(at, end - at), out var role)
                )
                {
                    return role;
                }

                at += words[start].Length + 1;
            }
        }

        return null;
    }

    private static List<string> Words(string heading)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= heading.Length; i++)
        {
            var isPart = i < heading.Length && (char.IsLetterOrDigit(heading[i]) || heading[i] is '\'' or '’');
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                words.Add(heading[start..i].Replace('’', '\'').ToLowerInvariant());
                start = -1;
            }
        }

        return words is ["the" or "our" or "my", _, ..] ? words[1..] : words;
    }
}

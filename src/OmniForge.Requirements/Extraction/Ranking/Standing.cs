using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Tells how much a part of a PRD counts as evidence of what the software does.</summary>
internal sealed partial class Standing(RoleClassifier roles)
{
    private const double Nested = 0.6;
    private const double Task = 0.5;
    private const double Plan = 0.2;
    private const double Quality = 0.35;

    /// <summary>Words of headings below which stands how something looks, is made, tested or decided, or what comes later.</summary>
    private static readonly FrozenSet<string> Aside = Set(
        "ui ux display frontend screen page wireframe mockup layout guideline checklist instruction template testing test future pending debt limitation decision "
            + "clarification faq reference resource learning changelog deliverable convention troubleshooting installation mission vision philosophy documentation running systemd cli "
            + "next timeline"
    );

    /// <summary>Words of headings that tell what the software does, whatever else they name.</summary>
    private static readonly FrozenSet<string> Told = Set("scenario story requirement feature function operation");

    /// <summary>Words of headings below which stands how well the software works.</summary>
    private static readonly FrozenSet<string> Qualities = Set(
        "performance optimization optimisation scalability security monitoring deployment availability reliability observability caching indexes "
            + "privacy compliance infrastructure rollout migration resilience capacity logging alerting problem challenge cost dependency configuration"
    );

    /// <summary>Words of headings below which stands how the software is built, of which its parts tell what it does.</summary>
    private static readonly FrozenSet<string> Parts = Set("architecture component design breakdown module service");

    private readonly Dictionary<PrdSection, double> _sections = [];

    /// <summary>The roles of the parts.</summary>
    public RoleClassifier Roles { get; } = roles;

    /// <summary>The weight of a section, from 0 (nothing in it is an operation) to 1.</summary>
    public double Of(PrdSection section)
    {
        if (!_sections.TryGetValue(section, out var weight))
        {
            weight = Weigh(section);
            _sections[section] = weight;
        }

        return weight;
    }

    /// <summary>The weight of a requirement, from 0 to 1.</summary>
    public double Of(PrdRequirement requirement)
    {
        if (Roles.RoleOf(requirement) == SectionRole.Goals && Demand().IsMatch(requirement.Text.Text))
        {
            return Task;
        }

        var section = Of(requirement.Section);
        var role = Roles.RoleOf(requirement);
        if (
            section <= 0
            || !(role.MayAskForBehaviour() || Roles.RoleOf(requirement.Section) == role)
            || IsWithinAside(requirement)
        )
        {
            return 0;
        }

        var depth =
            requirement.Parent is not { } outer || outer.Body.IsEmpty || outer.Body.Text is [.., ':'] ? 1 : Nested;
        return section * depth * (requirement.Block is PrdListItem { Checked: not null } ? Task : 1);
    }

    private double Weigh(PrdSection section)
    {
        if (
            section.Level > 0
            && (
                IsAside(section.Title)
                || (section.Label is { } label && label.StartsWith("task", StringComparison.OrdinalIgnoreCase))
            )
        )
        {
            return 0;
        }

        var around = section.Parent is { } parent ? Of(parent) : 1;
        if (section is { Style: HeadingStyle.Bold, Title: "Tasks" })
        {
            return around * Task;
        }

        var own = Roles.RoleOf(section) switch
        {
            SectionRole.Behaviour => 1,
            SectionRole.Background => 0.8,
            SectionRole.Examples or SectionRole.DataModel or SectionRole.Glossary => 0.5,
            SectionRole.Technology => section.SelfAndAncestors().Any(one => Has(one.Title, Parts)) ? 0.4 : 0,
            SectionRole.Milestones => Plan,
            _ => 0,
        };
        return around <= 0
            ? 0
            : own
                * (Has(section.Title, Qualities) && !Has(section.Title, Told) ? Quality : 1)
                * (around < Quality + 0.01 ? around : 1);
    }

    private static bool IsAside(string heading) => Has(heading, Aside) && !Has(heading, Told);

    private static bool Has(string heading, FrozenSet<string> words) =>
        OperationNamer.WordsOf(heading).Any(word => words.Contains(Inflection.Singular(word)));

    private static bool IsWithinAside(PrdRequirement requirement) =>
        IsAside(requirement) || (requirement.Parent is { } parent && IsWithinAside(parent));

    private static bool IsAside(PrdRequirement requirement) => Remark().IsMatch(requirement.Text.Text);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^(?:\W*)(?:so that|as an?\b(?!.*\b(?:want|can)\b)|see\s+\[|note\b|priority\b|story points|q:|phase\b|weeks?\b|months?\b|sprint\b|project\b|objective\b|goal\b|outcome\b)|\b(?:unit|integration|load|e2e|end-to-end|smoke) tests?\b|\btest(?:s|ing)? (?:for|coverage|suite)\b|\bout of scope\b|\b(?:future|planned for|later phase|not yet|post-mvp|stretch)\b|\bneeds clarification\b|\b(?:ui|ux|page|dashboard|button|screen|dialog|drag-and-drop|tooltip|modal)\b|\.(?:tsx|jsx|vue|css|html)\b|^\W*⏸",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Remark();

    /// <summary>A goal that is written as a requirement is one.</summary>
    [GeneratedRegex(@"^\W*(?:MUST|SHALL|SHOULD)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Demand();
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Systems;

/// <summary>Finds the systems that a PRD wants the software to talk to.</summary>
public static partial class SystemFinder
{
    /// <summary>The systems that a PRD names, each once, in the order of the text.</summary>
    public static IReadOnlyList<ExternalSystem> Find(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var roles = new RoleClassifier();
        var own = OwnWords(analysis.Document);
        var found = Places(analysis.Document, roles)
            .SelectMany(text => Products(text).Concat(Channels(text)).Concat(Neighbours(text, own)))
            .Concat(Listed(analysis.Document, roles))
            .ToList();
        return
        [
            .. found.OrderBy(system => system.Span.Start).DistinctBy(system => system.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The texts that may name a system: not those of what is left out, undecided, later, or how it is tested and watched.</summary>
    private static IEnumerable<RichText> Places(PrdDocument document, RoleClassifier roles)
    {
        foreach (var requirement in document.Requirements)
        {
            if (
                MayName(roles.RoleOf(requirement))
                && MayName(requirement.Section, roles)
                && !Denied().IsMatch(requirement.Text.Text)
            )
            {
                yield return requirement.Text;
            }
        }

        if (document.TitleWords is { } title)
        {
            yield return title;
        }

        foreach (
            var section in document.Sections.Where(section => section.Heading is not null && MayName(section, roles))
        )
        {
            yield return section.Name;
        }
    }

    private static bool MayName(PrdSection section, RoleClassifier roles) =>
        MayName(roles.RoleOf(section)) && !section.SelfAndAncestors().Any(one => Aside().IsMatch(one.Title));

    private static bool MayName(SectionRole role) =>
        role
            is not (
                SectionRole.NonGoals
                or SectionRole.OpenQuestions
                or SectionRole.Risks
                or SectionRole.Milestones
                or SectionRole.Metrics
                or SectionRole.DocumentControl
            );

    /// <summary>Products by their names; one in a list of examples is none that the PRD asks for.</summary>
    private static IEnumerable<ExternalSystem> Products(RichText text)
    {
        var words = Word().Matches(text.Text);
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(SystemLexicon.LongestName, words.Count - i); length > 0; length--)
            {
                var start = words[i].Index;
                var end = words[i + length - 1].Index + words[i + length - 1].Length;
                var written = text.Text[start..end];
                if (NameOf(written) is { } name)
                {
                    if (!IsExample(text.Text, start))
                    {
                        yield return new(name, text.SpanOf(start, end - start), "product");
                    }

                    i += length - 1;
                    break;
                }
            }
        }
    }

    private static string? NameOf(string written)
    {
        var lower = written.ToLowerInvariant();
        return
            SystemLexicon.ByName.TryGetValue(lower, out var name)
            && (!SystemLexicon.IsUsualWord(lower) || char.IsUpper(written[0]))
            ? name
            : null;
    }

    private static bool IsExample(string text, int at)
    {
        var open = text.LastIndexOf('(', Math.Max(at - 1, 0));
        var close = text.IndexOf(')', at);
        return open >= 0
            && close >= 0
            && text.IndexOf(')', open) == close
            && Illustration().IsMatch(text[open..(close + 1)]);
    }

    /// <summary>Ways of reaching people and programs that are no product: e-mail, HTTP, the file system.</summary>
    private static IEnumerable<ExternalSystem> Channels(RichText text) =>
        from channel in ((Regex Pattern, string Name)[])
            [
                (Email(), "email"),
                (Sms(), "sms"),
                (Http(), "http"),
                (Webhook(), "webhook"),
                (Disk(), "filesystem"),
                (Registry(), "container_registry"),
                (PaymentGateway(), "payment_gateway"),
                (IdentityProvider(), "identity_provider"),
            ]
        let match = channel.Pattern.Match(text.Text)
        where match.Success && !IsExample(text.Text, match.Index)
        select new ExternalSystem(channel.Name, text.SpanOf(match.Index, match.Length), "channel");

    /// <summary>Services of others: <c>from the Users service</c>, <c>the Acme API</c>, <c>your trading platform (Acme)</c>.</summary>
    private static IEnumerable<ExternalSystem> Neighbours(RichText text, HashSet<string> own)
    {
        foreach (Match match in NeighbourService().Matches(text.Text))
        {
            var words = OperationNamer.WordsOf(match.Groups["name"].Value);
            if (!words.Exists(own.Contains))
            {
                yield return new(
                    string.Join('_', words.Append("service")),
                    text.SpanOf(match.Index, match.Length),
                    "service"
                );
            }
        }

        foreach (var match in ForeignApi().Matches(text.Text).Concat(ForeignPlatform().Matches(text.Text)))
        {
            foreach (
                var name in match
                    .Groups["name"]
                    .Captures.Select(capture => capture.Value)
                    .Where(name => IsForeign(name, own))
            )
            {
                yield return new(
                    SystemLexicon.ByName.GetValueOrDefault(
                        name.ToLowerInvariant(),
                        string.Join('_', OperationNamer.WordsOf(name.Replace(' ', '_')).Select(w => w))
                            .Replace("_", "", StringComparison.Ordinal)
                    ),
                    text.SpanOf(match.Index, match.Length),
                    "api"
                );
            }
        }
    }

    private static bool IsForeign(string name, HashSet<string> own) =>
        !GenericApi().IsMatch(name) && !OperationNamer.WordsOf(name).Exists(own.Contains);

    /// <summary>What a section of external systems lists.</summary>
    private static IEnumerable<ExternalSystem> Listed(PrdDocument document, RoleClassifier roles) =>
        from requirement in document.Requirements
        where requirement.Parent is null && MayName(roles.RoleOf(requirement.Section))
        where External().IsMatch(requirement.Section.Title)
        let name = requirement.Kind == RequirementKind.Row ? requirement.Cells[0] : requirement.Lead
        where name is { Length: > 0 and < 40 }
        let words = OperationNamer.WordsOf(OperationNamer.Core(name.Text))
        where words.Count is > 1 and < 4 && Neighbour().IsMatch(words[^1])
        select new ExternalSystem(string.Join('_', words), name.Span, "listed");

    private static HashSet<string> OwnWords(PrdDocument document) =>
        [
            .. OperationNamer
                .WordsOf(document.Title ?? "")
                .Where(word => word is not ("service" or "the" or "for" or "of" or "and" or "system" or "api")),
        ];

    private const RegexOptions Any = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"[A-Za-z][\w.+-]*[A-Za-z0-9]|[A-Za-z]\d", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:out of scope|not (?:be )?(?:supported|included|used|part)|instead of|rather than|no longer|replaced|rejected|future|planned|later phase|alternative(?:s|ly)?)\b|^\W*⏸",
        Any,
        10000
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:monitoring|observability|alert(?:s|ing)|test(?:s|ing)?|future|open questions?|alternatives?|limitations?|references?|orchestration|ci/cd|resources|learning|knowledge|deployment strategy|kpis?)\b",
        Any,
        10000
    )]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\((?:e\.?g\.?|i\.e\.|such as|for example|like)\b|\betc\.?\)$", Any, 10000)]
    private static partial Regex Illustration();

    [GeneratedRegex(
        @"\bsmtp\b|\be-?mail[ /](?:alerts?|notifications?|service|provider|delivery|confirmations?|reminders?|or|and|webhook|sms|channel|gateway)|\b(?:send|sends|sent|by|via|through|deliver\w*)\s+(?:\w+\s+){0,3}e-?mails?\b(?! address)|\bnotif\w+\s+(?:\w+\s+){0,4}(?:by|via) e-?mail",
        Any,
        10000
    )]
    private static partial Regex Email();

    [GeneratedRegex(@"\bsms\b", Any, 10000)]
    private static partial Regex Sms();

    [GeneratedRegex(
        @"\b(?:over|via|from|through|by)\s+(?:\w+[ /]){0,2}https?\b|\boutbound\b.{0,20}\b(?:https?|api)\b|\bhttps?(?:/https)? urls?\b|\bwebhook delivery\b|\bdeliver\w*\s+(?:\w+\s+){0,2}webhooks?\b|\bproxy\w*\s+https?\b",
        Any,
        10000
    )]
    private static partial Regex Http();

    [GeneratedRegex(
        @"\bwebhook (?:alerts?|notifications?)\b|\be-?mail/webhook\b|\b(?:notif\w+|alert\w*|send\w*|via|by)\s+(?:\w+\s+){0,2}webhooks?\b",
        Any,
        10000
    )]
    private static partial Regex Webhook();

    [GeneratedRegex(
        @"\bfile ?system\b|\bfiles? (?:up)?on (?:local )?disk\b|\b(?:local|on) disk\b|\blocal files?\b",
        Any,
        10000
    )]
    private static partial Regex Disk();

    [GeneratedRegex(@"\b(?:container|docker|image) registry\b", Any, 10000)]
    private static partial Regex Registry();

    [GeneratedRegex(@"\bpayment (?:gateway|provider|processor)s?\b", Any, 10000)]
    private static partial Regex PaymentGateway();

    [GeneratedRegex(@"\bidentity provider\b|\bIdP\b|\bsingle sign-on\b", Any, 10000)]
    private static partial Regex IdentityProvider();

    [GeneratedRegex(
        @"\b(?:from|to|with|by|via|call(?:s|ing)?)\s+(?:the\s+)?(?<name>(?:[A-Z][a-z]+ ){1,2})(?:[Ss]ervice|context|module)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NeighbourService();

    [GeneratedRegex(
        @"\b(?:(?<name>[A-Z][A-Za-z]{3,}), |(?<name>[A-Z][A-Za-z]{3,}),? and ){0,4}(?<name>[A-Z][A-Za-z]{3,}) APIs?\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ForeignApi();

    [GeneratedRegex(
        @"\b(?:platform|provider|marketplace|exchange|supplier|vendor)s? \((?<name>[A-Z][A-Za-z]{3,})\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ForeignPlatform();

    [GeneratedRegex(
        "^(?:Rest|RESTful|Http|External|Internal|Management|Public|Private|Proxy|Admin|Web|Core|The|This|Our|All|Open|GraphQL|Outbound|Inbound|Gateway|Rules?|JSON|Search|Rollback|Library|Query|Command|Client|Server|User|Data|Manage|Authenticated|Bulk|Main|Streaming|Event|Batch|When|From|With|Using|Both|REST)$",
        Any,
        10000
    )]
    private static partial Regex GenericApi();

    [GeneratedRegex(
        "^(?:service|gateway|api|provider|store|registry|server|queue|broker|bus|platform|portal|database|warehouse|scheduler)$",
        Any,
        10000
    )]
    private static partial Regex Neighbour();

    [GeneratedRegex(
        @"\b(?:external (?:systems?|services?|integrations?|apis?|dependencies)|integrations?|integration points|third[- ]party)\b|^systems?(?: actors)?$",
        Any,
        10000
    )]
    private static partial Regex External();
}

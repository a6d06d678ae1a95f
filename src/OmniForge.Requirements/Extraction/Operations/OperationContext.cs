using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>What the recognisers of operations look at.</summary>
/// <param name="Document">The PRD.</param>
/// <param name="Roles">What its parts are there for.</param>
internal sealed partial record OperationContext(PrdDocument Document, RoleClassifier Roles)
{
    /// <summary>The verbs that name operations.</summary>
    public VerbSet Verbs { get; } = new(Document.House.Verbs);

    /// <summary>Reads deeds that are done with these verbs.</summary>
    public DeedReader Deeds => new(Verbs);

    /// <summary>The requirements that may present an operation.</summary>
    public IReadOnlyList<PrdRequirement> Requirements { get; } =
    [.. Document.Requirements.Where(requirement => Roles.RoleOf(requirement).MayAskForBehaviour())];

    /// <summary>What the PRD is about, in singular: the words of its title and its headings, and what has an id.</summary>
    public IReadOnlySet<string> Things { get; } =
        Document
            .Sections.SelectMany(section => OperationNamer.WordsOf(section.Title))
            .Concat(OperationNamer.WordsOf(Document.Title ?? ""))
            .Concat(Id().Matches(Document.Text).Select(id => id.Groups["thing"].Value.ToLowerInvariant()))
            .Select(Inflection.Singular)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("(?<thing>[A-Za-z][a-z]*)(?:_(?:id|ID)|I[dD])(?![a-z])", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Id();
}

using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Planning;

/// <summary>Operations that stand together below one heading, or below several that name no subject.</summary>
/// <param name="Sections">The sections below these headings, in the order of the text; the root, if they stand below none.</param>
/// <param name="IsNamed">Whether the heading tells what they are about.</param>
/// <param name="Kind">The kind of node that they want.</param>
/// <param name="Subject">What they are about: the noun that most of them name, in singular; empty, if unknown.</param>
/// <param name="Operations">The operations, in the order of the text; empty, where a machine or a workflow names none.</param>
internal sealed record NodeGroup(
    IReadOnlyList<PrdSection> Sections,
    bool IsNamed,
    NodeKind Kind,
    string Subject,
    IReadOnlyList<OperationExtraction> Operations
);

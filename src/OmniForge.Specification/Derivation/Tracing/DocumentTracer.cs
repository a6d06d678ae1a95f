using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Tracing;

/// <summary>Tells what became of each requirement of a PRD.</summary>
internal sealed class DocumentTracer
{
    private readonly PrdDocument _document;
    private readonly ILookup<PrdRequirement, Statement> _statements;
    private readonly IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> _nodes;
    private readonly RequirementUses _uses;

    private DocumentTracer(SemanticAnalysis analysis, IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes)
    {
        _document = analysis.Document;
        _statements = analysis.Statements.ToLookup(statement => statement.Requirement);
        _nodes = nodes;
        _uses = new RequirementUses([.. nodes.Select(node => node.Spec)]);
    }

    /// <summary>The trace of a PRD.</summary>
    public static DocumentTrace Trace(
        SemanticAnalysis analysis,
        IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes
    )
    {
        var tracer = new DocumentTracer(analysis, nodes);
        return new(
            analysis.Document.Name,
            analysis.Document.Sha256,
            [.. analysis.Document.Requirements.Select(tracer.TraceOf)]
        );
    }

    private RequirementTrace TraceOf(PrdRequirement requirement)
    {
        var statements = _statements[requirement];
        var role = statements.FirstOrDefault()?.Role ?? default;
        return role == SectionRole.Quality ? Trace(requirement, RequirementStatus.Quality, role.Reason())
            : _uses.UnmetIn(requirement.Id) is { } unmet
                ? Trace(requirement, RequirementStatus.NeedsHuman, unmet.Reason)
            : _uses.IsImplemented(requirement.Id) ? Trace(requirement, RequirementStatus.Implemented, null)
            : _uses.WaitingWith(requirement.Id) is { } waiting
                ? Trace(requirement, RequirementStatus.NeedsHuman, WaitsWith(waiting))
            : Carried(requirement, role, statements);
    }

    // No part of the logic names it: its words may be carried out all the same, or belong to nothing that is built.
    private RequirementTrace Carried(PrdRequirement requirement, SectionRole role, IEnumerable<Statement> statements)
    {
        List<SourceSpan> words = role.MayAskForBehaviour()
            ? [.. statements.SelectMany(statement => NormativeWords.SpansIn(statement.Text))]
            : [];
        if (words.Count == 0)
        {
            return Trace(requirement, RequirementStatus.NotBehaviour, role.Reason());
        }

        var carriers = Carriers.Of(words, _nodes);
        var done = carriers.Where(carrier => !_uses.IsStub(carrier)).ToList();
        return carriers switch
        {
            [] => Trace(requirement, RequirementStatus.NotBehaviour, "It belongs to no operation."),
            _ when done.Count > 0 => Trace(requirement, RequirementStatus.Implemented, null) with { Carriers = done },
            [var first, ..] => Trace(
                requirement,
                RequirementStatus.NeedsHuman,
                WaitsWith(first.Operation ?? first.Node)
            ) with
            {
                Carriers = carriers,
            },
        };
    }

    private static string WaitsWith(string name) => $"It is part of {name}, which needs a human.";

    private RequirementTrace Trace(PrdRequirement requirement, RequirementStatus status, string? reason)
    {
        var span = requirement.Span;
        return new(requirement.Id, _document.Text.Substring(span.Start, span.Length), span, status, reason);
    }
}

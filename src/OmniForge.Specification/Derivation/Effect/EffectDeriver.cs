using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives nodes that keep entities.</summary>
internal sealed class EffectDeriver : INodeDeriver
{
    /// <inheritdoc/>
    public NodeSpec? Derive(NodePlan plan, StatementLedger ledger)
    {
        if (plan.Kind != NodeKind.Effect || plan.Operations.Count == 0 || EntityFinder.Find(plan) is not { } entity)
        {
            return null;
        }
        var reading = EffectReading.Read(plan, entity);
        Note(plan, reading, ledger);
        var specs = new EffectOperations(plan, reading, ledger);
        var operations = reading.Operations.Select(specs.Derive).ToList();
        var model = EffectModels.EntityModel(plan, reading);
        return new NodeSpec(
            plan.Name,
            plan.Kind,
            plan.Title,
            Purpose.Of(plan.Analysis, plan.Sections[0]),
            operations,
            [.. EffectModels.Enums(plan, reading), .. specs.Summaries.Enums],
            [model, .. specs.Summaries.Models],
            EffectModels.Entity(plan, reading, model),
            null,
            null,
            [],
            null,
            plan.Analysis.Document.Name
        );
    }

    /// <summary>Notes what was read: the description of the entity, the clauses, and what only numbers or names a requirement.</summary>
    private static void Note(NodePlan plan, EffectReading reading, StatementLedger ledger)
    {
        foreach (var requirement in plan.Analysis.Document.Requirements)
        {
            if (reading.Described.Contains(requirement.Id))
            {
                ledger.Read(requirement.Span);
            }
            NoteHead(requirement, ledger);
        }
        foreach (var phrase in reading.Entity.Mention.Fields.SelectMany(field => field.Phrases))
        {
            ledger.Read(phrase.Text.Span);
        }
        foreach (var span in reading.DerivedBy)
        {
            ledger.Read(span);
        }
        foreach (var (text, owner) in reading.Text.Texts)
        {
            foreach (var span in text.ReadSpans)
            {
                ledger.Read(span, owner?.Name ?? "");
            }
            foreach (
                var (span, operation) in text.PassedSpans.SelectMany(_ => reading.Operations, (one, its) => (one, its))
            )
            {
                ledger.Pass(span, operation.Name);
            }
        }
    }

    private static void NoteHead(PrdRequirement requirement, StatementLedger ledger)
    {
        var length = requirement.Body.Span.Start - requirement.Span.Start;
        if (length > 0 && requirement.Kind != RequirementKind.Row)
        {
            ledger.Read(requirement.Span with { Length = length });
        }
    }
}

using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Operations that the PRD names as such, under the names that they are generated with; and events of state machines.</summary>
internal sealed class PlannedSource : IEvidenceSource
{
    private const double Named = 2.2;
    private const double Event = 1.6;
    private const double Word = 0.4;
    private const double Lifecycle = 2.2;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(RankingContext context)
    {
        foreach (var operation in context.Analysis.Operations.Where(operation => operation.IsNamed))
        {
            var weight = operation.Requirement is { } told
                ? context.Standing.Of(told)
                : context.Standing.Of(operation.Section);
            if (weight > 0)
            {
                var isDeed =
                    (
                        !operation.Phrase.Text.Contains(' ', StringComparison.Ordinal)
                        && IdentifierDeeds.Read(operation.Phrase.Text) is { } named
                            ? named.Verb == operation.Verb
                            : PhraseDeeds.Read(operation.Phrase).Any(deed => deed.Verb == operation.Verb)
                    ) || operation.Form is OperationForm.Named or OperationForm.Endpoint or OperationForm.Method;
                yield return new(
                    DeedOf(operation.Name),
                    (isDeed ? Named : Word) * weight * (double)operation.Confidence,
                    operation.Span,
                    operation.Section,
                    operation.Rule
                )
                {
                    Name = operation.Name,
                    IsAlone = !isDeed,
                };
            }
        }

        foreach (var machine in context.Analysis.Machines.Where(machine => machine.Transitions.Count > 2))
        {
            if (context.Salience.Main is { } main)
            {
                var at = machine.Transitions[0].Requirement;
                yield return new(
                    new("transition", [main, "status"], DeedForm.Statement),
                    Lifecycle,
                    at.Span,
                    at.Section,
                    "lifecycle"
                );
            }
        }

        foreach (var transition in context.Analysis.Machines.SelectMany(machine => machine.Transitions))
        {
            var verb = transition.Event.Split('_')[0];
            var isDeed = DeedVerbs.IsDeed(verb) && !DeedVerbs.IsNounFirst(verb);
            yield return new(
                DeedOf(transition.Event),
                isDeed ? Event : Word,
                transition.Requirement.Span,
                transition.Requirement.Section,
                "machine"
            )
            {
                Name = transition.Event,
                IsAlone = true,
            };
        }
    }

    private static Deed DeedOf(string name)
    {
        var words = name.Split('_');
        return new(
            words[0],
            [.. words.Skip(1).TakeWhile(word => !Operations.PhraseBreaks.Words.Contains(word)).TakeLast(3)],
            DeedForm.Imperative
        );
    }
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>
/// "Jonas asked whether a marked essay can be handed in again. No.": a question about an event in a state, which is denied, and in which the machine has no such
/// transition.
/// </summary>
/// <param name="machine">The machine.</param>
/// <param name="names">The names that sentences may hold.</param>
internal sealed partial class AskedRefusals(MachineExtraction machine, NameBook names)
{
    private PrdRequirement? _asked;

    /// <summary>Tells whether a statement is such a question, or its answer.</summary>
    public bool Are(Statement statement)
    {
        var isAnswer =
            _asked == statement.Requirement
            && DeniedPattern.Match(statement.Text.Text) is var answer
            && answer.Length == statement.Text.Text.TrimEnd().Length
            && answer.Success;
        var isAsked = !isAnswer && IsDeniedQuestion(statement);
        _asked = isAsked ? statement.Requirement : null;
        return isAnswer || isAsked;
    }

    private bool IsDeniedQuestion(Statement statement)
    {
        var whole = statement.Requirement.Text.Text;
        var at = whole.IndexOf(statement.Text.Text, StringComparison.Ordinal);
        if (
            at < 0
            || !AskedPattern.IsMatch(statement.Text.Text)
            || !DeniedPattern.IsMatch(whole[(at + statement.Text.Length)..])
        )
        {
            return false;
        }

        var tagged = TextTagger.Tag(statement.Text.Text, names);
        var states = Named(tagged, TagKind.State);
        var events = Named(tagged, TagKind.Event);
        events.UnionWith(PassiveEvents.Of(machine, states));
        return events.Count > 0
            && states.Count > 0
            && !ConditionPattern.IsMatch(tagged.Shape)
            && tagged.Tags.All(tag => tag.Kind is not (TagKind.Input or TagKind.Number))
            && !machine.Transitions.Any(one => events.Contains(one.Event) && one.From.Any(states.Contains));
    }

    private static HashSet<string> Named(TaggedText tagged, TagKind kind) =>
        tagged.Tags.Where(tag => tag.Kind == kind).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^\W*(?:[A-Z][\w.]*|We|They|He|She|I|Somebody|Someone|One)(?: [\w.]+){0,3} (?:asked|asks|wondered|wonders|wanted to know|wants to know) (?:whether|if) [^?.]*\.?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AskedPattern { get; }

    /// <summary>The answer directly behind the question.</summary>
    [GeneratedRegex(
        @"^\W*(?:No|Never|It can[’']t|It cannot|They can[’']t|That is not possible|That isn[’']t possible)[.!]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex DeniedPattern { get; }

    [GeneratedRegex(
        @"\b(?:if .* if|when|whenever|unless|until|while|only|except|without|before|after|not|never|more|less)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }
}

using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>What every workflow does with a call, which a PRD may say in any words.</summary>
internal static class WorkflowMeanings
{
    private const string Call =
        " call request message input workflow orchestrator coordinator conductor service system step job task name names minutes procedure playbook table list yaml json definition listing engine software caller make above below here document completed_steps failed_step completed failed ";

    /// <summary>"A call without its values is refused."</summary>
    private static readonly Meaning MalformedRefused = Meaning.Of(
        ["missing other -list -accept", "refuse -accept"],
        "",
        Call
            + " value content data payload parameter argument field thing information range bound limit type form same go goes hold holds apply applies so case true happen carry bring along accompany need require too answer reply return give result end lead mean treat count with as well true false",
        TagSymbols.Input + TagSymbols.Step
    );

    /// <summary>Tells whether a clause says what every workflow does.</summary>
    /// <param name="clause">A clause of a shape.</param>
    /// <param name="isOwn">Tells whether a word is one of the workflow's names.</param>
    public static bool AreSaidBy(string clause, Func<string, bool> isOwn) =>
        MeaningReader.Says(clause, MalformedRefused, isOwn);
}

using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>
/// The words in which PRDs say what every workflow does, in their base forms; a sentence with another word, besides names of the workflow, asks for something that no one has
/// understood.
/// </summary>
internal static class WorkflowVocabulary
{
    private static readonly FrozenSet<string> Words = (
        // What a workflow is made of.
        "workflow process orchestrator conductor coordinator helper assistant service node book system component run call request message reply answer response input output interface "
        + "step job task stage action entry item name branch element member list table row column number order sequence chapter section decision resolution point rule clause paragraph article minutes procedure playbook document chart diagram arrow letter line "
        + "completed_steps completed_step failed_step next_steps next_step compensations compensation compensating completed running status state value field "
        + "work thing rest one none nothing anything something everything somebody nobody whoever whichever turn way case moment time place start beginning end side front top bottom "
        // What happens to steps.
        + "do done undo undone undoing take taken back run ran begin began begun start finish end complete completion succeed success successful fail failure go goes went gone wrong come came become "
        + "follow wait need needn't depend require apply happen occur skip omit leave left drop pass over fall miss reverse reversal revert compensate countermeasure counter-action counter-step counterstep counter-measure counter half-built half-done half-finished half-way unwind unwound cancel cancelled clean clean-up cleaning "
        + "clear roll rolled set right put return give given get receive tell told say said know known show shown list name mention call contain hold held carry carries bring include belong appear stand exist "
        + "report tick tap count see look find found keep kept stay remain still yet already any more anymore longer be been ready due possible available open left execute perform handle "
        + "repeat work worked make made have fill write written spell spelled convert match meet met fulfil fulfilled hold concern say mean meant decide determine answer reply respond produce deliver "
        // How they are ordered.
        + "next previous before after afterwards then first last earlier earliest oldest latest newest recent recently most backward backwards forward reverse opposite ascending lowest lower highest same parallel "
        + "simultaneously concurrently together side-by-side beside both each every all only directly immediately turn predecessor successor introduction introduce appearance above below listed single alone own "
        + "independent independently different various several two three other others another else otherwise instead "
        // What they hold otherwise.
        + "empty null no not never nor neither without blank dash entries missing unknown invalid illegal error refuse refusal reject accept allow turn down forbid deny malformed snake_case snake case "
        + "underscore lower upper case letter string text boolean true false required requirement condition conditional conditionally so far long soon once while until when where if whether as well too also at all now "
        + "just simply always currently present progress far new further action-name up out off on there here such like exactly "
        + "remember store memory itself themselves separate finally behind but want unless between among cannot left-out theirs outstanding sort sorted away tail head tip mishap trouble problem accident "
        + "applicable achieve although though even engine software device portal caller user person yaml json listing definition drawing sketch learn busy stop several because up more-than-one tackle overview "
        + "forth etc predecessor flow agree agreed small discuss discussed settle settled "
        + "under through many about left dropped-out drop-out left-over passed-over "
        + "hear heard good team worker people trade hand simple simply ever bold code-name"
    ).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a heading holds a word for workflows, so that it names none.</summary>
    public static bool Holds(string heading) =>
        heading
            .ToLowerInvariant()
            .Split(' ')
            .Any(word =>
                WordForms.Any(word, one => one is "step" or "workflow" or "process" or "order" or "job" or "task")
            );

    /// <summary>Tells whether a clause of a shape holds no other words.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isOwn">Tells whether a word belongs to a name of the workflow.</param>
    public static bool Covers(string clause, Func<string, bool> isOwn) =>
        MeaningPhrases
            .Plain(clause)
            .Split(
                (char[])[' ', ',', ':', '(', ')', '–', '/', '.', '[', ']', '|', '→', '+', '"', '#', '&', '…'],
                StringSplitOptions.RemoveEmptyEntries
            )
            .All(word =>
                word[0] is >= '\uE000' and <= '\uF8FF'
                || MeaningWords.Neutral.Contains(word)
                || WordForms.Any(word, Words.Contains)
                || isOwn(word)
            );
}

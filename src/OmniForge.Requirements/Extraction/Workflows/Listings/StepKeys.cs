using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>The words that notations of workflows use as keys.</summary>
internal static class StepKeys
{
    private static readonly FrozenDictionary<string, StepKey> Keys = new (StepKey Key, string Words)[]
    {
        (StepKey.Name, "name,step,task,activity,step_name"),
        (StepKey.Id, "id,key,no,nr,number"),
        (
            StepKey.After,
            "after,depends_on,depends,dependencies,needs,requires,waits_for,wait_for,prerequisites,predecessors,previous,"
                + "follows,runs_after,starts_after,start_after,comes_after,preconditions,dependson"
        ),
        (
            StepKey.Detour,
            "after_if_skipped,if_skipped_after,after_when_skipped,otherwise_after,else_after,after_otherwise,after_else,"
                + "after_if_left_out"
        ),
        (
            StepKey.When,
            "when,if,condition,only_if,only_when,only_for,guard,run_if,run_when,applies_if,applies_when,takes_place_if"
        ),
        (StepKey.Unless, "unless,skip_if,skip_when,skipped_if,not_if,except_if,left_out_if"),
        (
            StepKey.Undo,
            "undo,undone_by,undo_with,compensation,compensate,compensate_with,compensated_by,rollback,roll_back,revert,"
                + "reverted_by,reverse,reversed_by,reversal,counter_step,countermeasure,taken_back_by"
        ),
        (
            StepKey.Remark,
            "description,comment,note,notes,label,remark,summary,owner,team,department,title,actor,who,text"
        ),
    }
        .SelectMany(row => row.Words.Split(',').Select(word => (row.Key, Word: word)))
        .ToFrozenDictionary(row => row.Word, row => row.Key, StringComparer.Ordinal);

    /// <summary>What a key says: <c>dependsOn</c>, <c>depends-on</c>.</summary>
    public static StepKey Of(string key) => Keys.GetValueOrDefault(MachineNotes.SnakeName(key));
}

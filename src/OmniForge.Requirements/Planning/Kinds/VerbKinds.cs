using System.Collections.Frozen;
using OmniForge.Onex;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Verbs of operations that speak for a kind of node.</summary>
internal static class VerbKinds
{
    private static readonly FrozenSet<string> Storing = (
        "create,add,register,get,show,fetch,read,retrieve,lookup,view,update,change,edit,correct,amend,modify,delete,remove,drop,erase,list,search,"
        + "browse,store,save,record,log,open,close,book,lend,issue,send,notify,publish,upload,ingest,import,export,archive,block,assign,enrol,enroll"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Computing = (
        "calculate,compute,quote,estimate,price,score,rate,classify,convert,measure,rank,mask,evaluate,derive,predict,determine,validate,check,"
        + "parse,transform,normalize,normalise,format,compare,suggest,split,mix,grade,bill,dose,appraise,weigh,allocate,round,convert,summarise,summarize,assess,forecast"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind that a verb speaks for, or null.</summary>
    public static NodeKind? Of(string verb) =>
        Computing.Contains(verb) ? NodeKind.Compute
        : Storing.Contains(verb) ? NodeKind.Effect
        : null;
}

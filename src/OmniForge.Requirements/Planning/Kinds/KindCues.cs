using System.Collections.Frozen;
using OmniForge.Onex;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Words that speak for a kind of node, by their beginnings; two words count when they follow each other.</summary>
internal static class KindCues
{
    /// <summary>The most often that one cue counts in a text.</summary>
    public const int MaxCount = 3;

    private static readonly (NodeKind Kind, decimal Weight, string Cues)[] Rows =
    [
        (NodeKind.Orchestrator, 6m, "completed_steps,next_steps,failed_step,completed steps,next steps,compensation"),
        (
            NodeKind.Orchestrator,
            3m,
            "orchestrat,saga,workflow,conductor,coordinat,pipeline step,multi step,compensat,rollback,fan out,approval chain,approval step"
        ),
        (NodeKind.Orchestrator, 1m, "step,stage,parallel,side by side,retry,retries,timeout,approver,sequence"),
        (
            NodeKind.Reducer,
            6m,
            "state machine,statediagram,transition table,invalid_state,order afterwards,state afterwards,event sourc,gives back,new state,next state,present state,present status,present mode,current state and"
        ),
        (
            NodeKind.Reducer,
            3m,
            "transition,reducer,fold,aggregat,accumulat,running total,ledger,counter,balance,projection,idempotent event"
        ),
        (NodeKind.Reducer, 1m, "event,state,status,journal,snapshot,replay,increment,points,tally"),
        (
            NodeKind.Compute,
            6m,
            "nothing is stored,stores nothing,not stored,are not stored,no data are stored,keeps no data,holds no data,pure arithmetic"
        ),
        (
            NodeKind.Compute,
            4m,
            "formula,calculator,calculat,computed as,pure comput,no side effects,deterministic,scoring,algorithm"
        ),
        (
            NodeKind.Compute,
            2m,
            "comput,pric,round,score,rank,percent,rate,discount,tariff,estimate,convert,parse,transform,evaluat,weight,tokeniz"
        ),
        (NodeKind.Compute, 1m, "multipl,divid,sum,average,bracket,tier,threshold,formula,result,validat"),
        (
            NodeKind.Effect,
            3m,
            "crud,rest api,microservice,webhook,gateway,repository,database,persist,stored,endpoint,send email,upload"
        ),
        (
            NodeKind.Effect,
            2m,
            "record,store,stores,create,delete,update,list,register,search,api,http,postgres,redis,notif,message,user"
        ),
        (
            NodeKind.Effect,
            1m,
            "get,file,email,table,integrat,authenticat,ingest,export,import,queue,session,token,audit"
        ),
    ];

    /// <summary>First word's beginning → cues; a cue's further words must follow.</summary>
    public static readonly FrozenDictionary<char, (string[] Words, NodeKind Kind, decimal Weight)[]> ByInitial =
        Rows.SelectMany(row => row.Cues.Split(',').Select(cue => (Words: cue.Split(' '), row.Kind, row.Weight)))
            .GroupBy(cue => cue.Words[0][0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>
/// The words of sentences that say what an operation on an entity takes and answers, and nothing else: <c>Returns the stored
/// volunteer</c>, <c>plan is optional</c>. A clause with any other word says more.
/// </summary>
internal static partial class PlainWords
{
    private static readonly FrozenSet<string> Words = (
        "a,an,the,its,other,others,his,their,this,that,these,those,and,or,with,from,of,in,to,by,for,on,as,at,it,they,i,we,you,one,who,which,what,whatever,there,how,many,out,"
        + "is,are,was,were,be,been,get,gets,give,gives,given,return,returns,returned,answer,answers,answered,reply,replies,respond,responds,response,result,output,outputs,"
        + "input,inputs,take,takes,taken,accept,accepts,accepted,send,sends,sent,pass,passes,passed,receive,receives,need,needs,want,wants,request,requests,responses,answers,"
        + "back,whole,full,complete,entire,all,any,every,each,both,new,stored,saved,created,updated,changed,corrected,edited,amended,deleted,removed,current,afterwards,after,then,now,"
        + "change,changes,changing,update,correction,creation,shall,will,must,should,may,can,could,also,additionally,optionally,"
        + "store,stores,create,creates,add,adds,save,saves,record,records,register,registers,keep,keeps,delete,deletes,remove,removes,erase,erases,find,finds,read,reads,look,looks,up,fetch,fetches,show,shows,list,lists,load,loads,"
        + "field,fields,value,values,data,row,rows,entry,entries,item,items,object,document,content,page,pages,total,number,id,key,"
        + "optional,required,mandatory,filter,filters,filtered,match,matches,matching,if,when,wanted,known,more,same,"
        + "event,events,state,states,hand,hands,handed,told,carry,carries,bring,brings,replay,replaying,same,function,name,names,named,snake,case,snake_case,lower,written,like,"
        + "system,service,caller,client,user,customer,program,database,200,201,204,ok,http,json,body"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells whether a clause consists of such words, besides names of fields, statuses and the entity.</summary>
    /// <param name="shape">The clause's shape (its words, or what stands for them).</param>
    /// <param name="others">Further words that say nothing more, such as those of the names of the operation and of what it takes and answers.</param>
    public static bool Are(string shape, IReadOnlySet<string> others) =>
        Word().Matches(shape).All(word => Words.Contains(word.Value) || others.Contains(word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();
}

using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>The words of headings and leads that tell a role; whole phrases in lower case, the longest match counts.</summary>
internal static class RoleLexicon
{
    private static readonly (SectionRole Role, string Phrases)[] Rows =
    [
        (
            SectionRole.NonGoals,
            "non goal,non goals,nongoals,out,out of scope,parked,not in scope,not included,not part,exclusions,excluded,limitations,"
                + "what we do not build,what we don't build,will not,won't have,left out,leave out,leave it out,leave them out,leave this out,leave that out,we leave out,what we leave out,put aside,not covered,not planned,not discussed,not pursued,not considered,"
                + "not wanted,we do not want,we don't want,beyond the scope,outside the scope,outside of scope,future work,future enhancements,future extensions,"
                + "future considerations,later,ideas,nice to have,deferred,not now,backlog,parking lot,wish list,wishes that were,wishes that are,ideas that were,requests that were turned down,what was turned down,scope exclusions,"
                + "not our business,not our job,not our problem,none of our business,what it is not,what this is not,what it does not do,"
                + "what stays out,does not belong here,elsewhere,no part of this,not this project,turned down,wishes turned down,declined,wishes,"
                + "not a topic,no topic,not in,not here,not yet,not this time,not for,not our,not ours,not now maybe,left for others,for others,left to others,next year,next version,"
                + "next release,another time,some day,someday,one day,later maybe,maybe later,perhaps later,for later,ideas for later,in the future,wishes for,dropped,ruled out,"
                + "considered and dropped,deliberately left out,will not do,not do,won't do,does not do,doesn't do,what we do not do,what we don't do,other people's,"
                + "isn't part of,aren't part of,beyond this,not on,not part of,don't need,do not need,doesn't need,does not need,not needed,not asked for,not resolved,not wanted here,don't want,do not want,"
                + "not decided,not to be built,alternatives,alternatives considered,rejected alternatives,considered alternatives,options considered,not built,no need for,without us,somebody else's,someone else's,other teams,"
                + "don't expect,do not expect,not expected,doesn't get,does not get,won't get,will not get,is not calculated,isn't calculated,are not calculated,isn't considered,is not considered,not considered,what it isn't,what this isn't,not after,leaves out,limits of the project,postponed,not done,"
                + "will not be done,another day,leave to others,we leave to,done elsewhere,handled elsewhere,solved elsewhere,somewhere else,things for later,rejected ideas,"
                + "ideas we dropped,ideas that we dropped,what we skip,what we skipped,what nobody asked for,not asked,other projects,a job for others,others' business,not for now,what we don't touch,what we leave alone"
        ),
        (
            SectionRole.Goals,
            "goal,goals,objective,objectives,aim,aims,vision,our mission,mission statement,business value,business goals,benefits,expected benefits,"
                + "value proposition,desired outcome,outcomes,what we want to reach,target,our target,our targets,our aim,our aims,our goal,our goals,wishes of,hopes of,what we aim for,what we aim at,what we hope for"
        ),
        (
            SectionRole.Metrics,
            "metrics,measured by,measure,success,success metrics,success criteria,success measures,measures of success,measure of success,signs of success,what success looks like,kpi,kpis,key figures,targets,target figures,"
                + "key results,key performance indicators,how we measure success,definition of done,done when,measurements,measurable outcomes,numbers we watch,figures we watch,what we watch,what we track,what we keep an eye on,has to show,have to show,"
                + "what we measure,what counts as success,figures for,numbers for management,steering group,steering committee,"
                + "how we will know,how we'll know,how will we know,how we know,how do we know,how you will know,how you'll know,is it done,what we hope,what we expect,hopes for,hope for,hoped for,out of it,in it for,"
                + "acceptance by,how we measure,we measure it,we'll measure,how we'll judge,how we will judge,we'll judge,will judge it,we are happy,we're happy,we are satisfied,we're satisfied,happy if,satisfied if,measures,"
                + "a success,are content,it worked,has worked,have worked,worth it,are pleased,are we happy,are we satisfied,are we done,we are done,"
                + "from the pilot,pilot figures,figures from,numbers from,how it went,what good looks like,afterwards,in a year,a year from now,how we look back,looking back,evaluation,when we are satisfied,what should get better,what will be better,signs that it works"
        ),
        (
            SectionRole.Personas,
            "personas,persona,users,user roles,user types,target users,target audience,audience,roles,who uses it,who uses this,"
                + "who will use it,actors,user groups,people,cast,the people,who wants what,who needs what,who expects what,who asks for what,for whom,who is it for,who it is for,whom it is for,who reads this,who works with it,"
                + "who will work with it,whom it helps,whom it serves,interested parties,who cares"
        ),
        (
            SectionRole.Stakeholders,
            "stakeholders,stakeholder,owners,team,contacts,responsibilities,owner of each,owner of every,owners of,who does what,who does which,raci,sign off,approvals,distribution,people involved,persons involved,whom we asked,voices"
        ),
        (
            SectionRole.Milestones,
            "milestones,milestone,timeline,roadmap,schedule,to do,project phases,rollout,roll out,rollout plan,release plan,releases,delivery plan,"
                + "implementation plan,project plan,plan,sprints,sprint,deadline,deadlines,due date,dates,calendar,implementation phases,"
                + "follow up,next steps,implementation roadmap,launch,launch plan,migration plan,estimates,effort,todo,tasks,implementation tasks,development tasks"
        ),
        (
            SectionRole.Risks,
            "risks,risk,risks and assumptions,assumptions,assumptions and constraints,risks and mitigations,mitigations,mitigation,worries,"
                + "concerns,what could go wrong,what may go wrong,may go wrong,could go wrong,can go wrong,dangers,danger,risk assessment"
        ),
        (
            SectionRole.OpenQuestions,
            "discussion,talk page,open questions,open question,open points,open point,open issues,questions,to be decided,to be clarified,unresolved,tbd,open,"
                + "to be settled,to settle,still open,undecided,open decisions,clarifications,clarifications needed,needs clarification,unanswered,unanswered questions,not answered,loose ends,to discuss,to be discussed,"
                + "we don't know yet,we do not know yet,nobody knows yet,not known yet,yet to decide,yet to be decided,question marks,still unclear,not clear yet,unclear"
        ),
        (
            SectionRole.Quality,
            "non functional,nonfunctional,non functional requirements,nfr,nfrs,quality,quality attributes,qualities,quality requirements,"
                + "performance,performance requirements,security,security requirements,availability,reliability,scalability,observability,"
                + "monitoring,logging,compliance,privacy,data protection,maintainability,usability,accessibility,service levels,sla,slo,slas,slos,"
                + "operations and monitoring,performance targets,performance goals,capacity,audit,data retention,retention"
        ),
        (
            SectionRole.Technology,
            "technology,technologies,tech stack,technology stack,technical details,technical stack,technical considerations,technical requirements,"
                + "technical constraints,architecture,system architecture,deployment,infrastructure,dependencies,external dependencies,tooling,"
                + "environment,environments,implementation,implementation notes,implementation details,development setup,installation,testing,tests,"
                + "test plan,testing strategy,test cases,test strategy,project structure,folder structure,configuration,design notes,ci cd,setup"
        ),
        (
            SectionRole.DocumentControl,
            "document control,document history,revision history,change log,changelog,history,version history,references,related documents,"
                + "appendix,document,about this document,table of contents,contents,toc,license,links,see also,revisions,metadata,review,"
                + "review and acceptance checklist,execution status"
        ),
        (
            SectionRole.Background,
            "background,motivation,context,overview,summary,introduction,intro,purpose,problem,problem statement,the problem,why,"
                + "executive summary,about,abstract,situation,starting point,current situation,story,the story,scope,in scope,description,"
                + "product overview,project overview,system overview,general,preface,foreword,the idea,idea,need,business context,"
                + "why we,why this,why it,why do we,why are we,why now,why i,why bother,before you read,before we start,before you start,in short,in brief,in a nutshell,at a glance,tl dr,tldr,recitals,recital,"
                + "trouble,the trouble,pain,pain points,the pain,history,today,how it is today,how it is now,where we are,where we stand,what happened,what is this,what this is,what is it,what it is,what it's about,"
                + "what it is about,what this is about,what this is for,what it is for,who we are,story behind,our situation,state of affairs,status quo,prologue,the occasion,occasion,reason,reasons,incident,preamble,rationale"
        ),
        (
            SectionRole.Examples,
            "example,examples,worked example,worked examples,sample,samples,sample data,example data,illustration,illustrations,"
                + "usage example,usage examples,three situations,situations,walkthrough,walk through,a normal day,for example,for instance,for the testers,for testers,for testing,to check against,a case,sample quotation,sample calculation,sample request,test case,by hand,worked out by hand,calculated one together,"
                + "a typical course,typical course,a typical run,typical run,a typical case,typical case,a typical sequence,to illustrate,how it may go,how it might go,how a day goes,as an illustration,"
                + "an episode,a real case,a true story,from real life,from practice,from the practice,a rehearsal,a dry run"
        ),
        (
            SectionRole.Glossary,
            "glossary,terms,definitions,terminology,vocabulary,words,terms and definitions,key concepts,concepts,abbreviations,acronyms"
        ),
        (
            SectionRole.DataModel,
            "data model,data,schema,database schema,domain model,entities,entity,key entities,data structures,data structure,model,models,"
                + "record,fields,attributes,data dictionary,database,tables,table,domain,information model,object model,data requirements"
        ),
        (
            SectionRole.Behaviour,
            "requirements,functional requirements,functional specification,features,feature,capabilities,operations,functions,use cases,user stories,"
                + "stories,api,endpoints,interface,interfaces,rules,business rules,behaviour,behavior,commands,events,workflow,workflows,process,"
                + "what the service does,what it does,what it has to do,acceptance criteria,functionality,services,scenarios,calculation,"
                + "states,transitions,lifecycle,life cycle,inputs,outputs,input,output,validation,errors,error handling"
        ),
    ];

    /// <summary>Phrase → role.</summary>
    public static readonly FrozenDictionary<string, SectionRole> Phrases = Rows.SelectMany(row =>
            row.Phrases.Split(',').Select(phrase => KeyValuePair.Create(phrase, row.Role))
        )
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The most words that a phrase has.</summary>
    public static readonly int LongestPhrase = Phrases.Keys.Max(phrase => phrase.Count(c => c == ' ') + 1);
}

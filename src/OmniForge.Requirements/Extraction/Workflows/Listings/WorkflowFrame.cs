using System.Collections.Frozen;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>Reads what stands around listed steps: the workflow's name, what it is given, what it answers.</summary>
internal static class WorkflowFrame
{
    private static readonly FrozenSet<string> Heads = (
        "workflow,process,flow,name,orchestrator,procedure,steps,tasks,activities,input,inputs,request,call,given,in,takes,"
        + "parameters,arguments,context,output,outputs,reply,response,answer,answers,result,returns,out"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Answers = (
        (string[])["next_steps", "compensations", "status"]
    ).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields that a listing says the workflow is given; none, if it does not say it.</summary>
    public static IReadOnlyList<FieldMention> FieldsOf(PrdCodeBlock code) =>
        code.Requirement is { } requirement && ListingParser.Parse(code.Text) is { } root
            ?
            [
                .. root.SelfAndInner()
                    .Where(IsRequest)
                    .Take(1)
                    .SelectMany(value => value.Entries)
                    .Select(entry => new FieldMention(
                        entry.Key.Text,
                        entry.Key.Span,
                        requirement.Id,
                        [new(FieldPhraseRole.Type, entry.Value.Scalar!)]
                    )),
            ]
            : [];

    /// <summary>Notes the keys around the steps, and the answers that every workflow gives.</summary>
    public static void Read(ListedValue root, WorkflowNotes notes)
    {
        foreach (var (key, value) in root.Entries)
        {
            if (!Heads.Contains(MachineNotes.SnakeName(key.Text)))
            {
                continue;
            }

            notes.MarkRead(key);
            if (!HoldsSteps(key.Text) && value.Scalar is { } name)
            {
                notes.MarkRead(name);
            }

            foreach (var (field, told) in value.Entries.Where(entry => IsAnswer(entry.Key.Text, entry.Value)))
            {
                notes.MarkRead(field);
                notes.MarkRead(told.Scalar!);
            }
        }
    }

    /// <summary>Tells whether a listing holds nothing but a workflow's name, its steps, what it is given and what it answers.</summary>
    public static bool IsWhole(ListedValue root) =>
        root.Entries.All(entry =>
            Heads.Contains(MachineNotes.SnakeName(entry.Key.Text))
            && (
                entry.Value.Entries.Count == 0
                || HoldsSteps(entry.Key.Text)
                || IsRequest(entry.Value)
                || entry.Value.Entries.All(field => IsAnswer(field.Key.Text, field.Value))
            )
        );

    private static bool HoldsSteps(string key) => MachineNotes.SnakeName(key) is "steps" or "tasks" or "activities";

    private static bool IsRequest(ListedValue value) =>
        value.Entries.Any(entry => MachineNotes.SnakeName(entry.Key.Text) == "completed_steps")
        && value.Entries.All(entry => entry.Value.Scalar is { IsEmpty: false })
        && !value.Entries.Any(entry => IsAnswer(entry.Key.Text, entry.Value));

    private static bool IsAnswer(string key, ListedValue value) =>
        Answers.Contains(MachineNotes.SnakeName(key)) && value.Scalar is { IsEmpty: false };
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Which column of a table of steps says what; -1 where there is none.</summary>
/// <param name="Number">Numbers of the steps.</param>
/// <param name="Step">Names of the steps.</param>
/// <param name="Waits">What they wait for.</param>
/// <param name="Condition">When they take place.</param>
/// <param name="Undo">What undoes them.</param>
/// <param name="Stage">The stages that they belong to.</param>
/// <param name="Remark">Remarks, which may hold conditions.</param>
internal sealed partial record WorkflowColumns(
    int Number,
    int Step,
    int Waits,
    int Condition,
    int Undo,
    int Stage,
    int Remark
)
{
    /// <summary>The columns of a table, by the words of its head row.</summary>
    public static WorkflowColumns Of(PrdTable table)
    {
        var roles = table.Header.Select(cell => RoleOf(cell.Text.Trim().ToLowerInvariant())).ToArray();
        if (
            roles[0] == '-'
            && table.Header[0].IsEmpty
            && table.Rows.All(row => LabelPattern.IsMatch(row.Cells[0].Text))
        )
        {
            roles[0] = 'N';
        }

        return new(
            Column(roles, 'N'),
            Column(roles, 'S'),
            Column(roles, 'W'),
            Column(roles, 'C'),
            Column(roles, 'U'),
            Column(roles, 'G'),
            Column(roles, 'R')
        );
    }

    private static int Column(char[] roles, char role) => Array.IndexOf(roles, role);

    private static char RoleOf(string head) =>
        head switch
        {
            _ when NumberPattern.IsMatch(head) => 'N',
            _ when StagePattern.IsMatch(head) => 'G',
            _ when UndoPattern.IsMatch(head) => 'U',
            _ when WaitsPattern.IsMatch(head) => 'W',
            _ when ConditionPattern.IsMatch(head) => 'C',
            _ when StepPattern.IsMatch(head) => 'S',
            _ when RemarkPattern.IsMatch(head) => 'R',
            _ => '-',
        };

    [GeneratedRegex(
        @"^(?:no|nr|num|number|#|n°|№|id|pos|step no|step number|step #|letter|key|ref|label|mark)\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NumberPattern { get; }

    /// <summary>A number or a letter.</summary>
    [GeneratedRegex(@"^\s*(?:[a-z]|\d{1,3})\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex LabelPattern { get; }

    [GeneratedRegex(@"^(?:remarks?|notes?|comments?|hints?|details?)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RemarkPattern { get; }

    [GeneratedRegex(
        @"^(?:stage|phase|block|wave|round|level|batch|group)(?: (?:no|number))?\.?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StagePattern { get; }

    [GeneratedRegex(
        @"undo|undone|revers|revert|compensat|roll(?:ed)? ?back|clean(?:ed)?[- ]?up|countermeasure|taken? back|take (?:it|this|them) back|put right|unw(?:ind|ound)|inverse|repair action|counter[- ]?(?:step|action)|cancelled by|in case of failure|on failure|if it must be",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UndoPattern { get; }

    [GeneratedRegex(
        @"\b(?:waits?|waiting|after|depends|depend|dependency|dependencies|predecessors?|previous|requires|needs|follows|preceded|prerequisites?|comes after|starts? when|begins? when|starts? once|once|as soon as|ready when|(?:can|may) (?:start|begin)|preconditions?|begins? when|start when|begin after|start after|earliest|behind)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WaitsPattern { get; }

    [GeneratedRegex(
        @"\b(?:only|condition|conditions|if|when|applies|guard|provided|optional|takes place)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    [GeneratedRegex(
        @"\b(?:steps?|activity|activities|task|tasks|what|action|actions|completed|jobs?|duty|duties|piece of work)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StepPattern { get; }
}

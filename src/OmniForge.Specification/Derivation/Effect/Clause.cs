using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>A part of a text between semicolons and full stops; a question goes with its answer.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Requirement">What it stands in.</param>
/// <param name="Label">What the head of its column, or the cell before it, calls it, in lower case; empty if there is none.</param>
/// <param name="Role">What it is there for.</param>
internal sealed partial record Clause(
    ShapedText Text,
    int Start,
    int Length,
    PrdRequirement Requirement,
    string Label,
    SectionRole Role
)
{
    public string Shape { get; } = Text.Shape.Substring(Start, Length);

    public string Plain { get; } = Text.Plain.Substring(Start, Length);

    public int End => Start + Length;

    /// <summary>Whether it stands in a section that the operation only refers to: it tells rules, and no inputs.</summary>
    public bool IsReferred { get; init; }

    /// <summary>Whether it is told among the failures: by its label, or by a status code of HTTP.</summary>
    public bool IsAmongFailures => FailureLabel().IsMatch(Label) || FailureCode().IsMatch(Text.Plain);

    public IEnumerable<FieldReading> Fields => Text.FieldsIn(Start, Length);

    /// <summary>Whether it names a status.</summary>
    public bool HasStatus => Text.Values.Any(hit => hit.Start >= Start && hit.End <= End);

    /// <summary>Its words in the PRD.</summary>
    public RichText Source => Text.SliceOf(Start, Length);

    public bool IsTaken => Text.IsTaken(Start);

    /// <summary>Whether at least one word of it is understood.</summary>
    public bool IsTouched => Text.IsTouched(Start, Length);

    /// <summary>Notes that all of it is understood.</summary>
    public void Take() => Text.Take(Start, Length);

    /// <summary>Notes each match of a pattern as understood.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TakeAll(Regex pattern)
    {
        var found = false;
        foreach (Match match in pattern.Matches(Shape))
        {
            Text.Take(Start + match.Index, match.Length);
            found = true;
        }
        return found;
    }

    /// <summary>Notes that each match of a pattern says nothing by itself.</summary>
    public void PassAll(Regex pattern)
    {
        foreach (Match match in pattern.Matches(Shape))
        {
            Text.Pass(Start + match.Index, match.Length);
        }
    }

    public IEnumerable<FieldReading> FieldsOf(Capture part) => Text.FieldsIn(Start + part.Index, part.Length);

    public IEnumerable<FieldHit> Hits => Text.Fields.Where(hit => hit.Start >= Start && hit.End <= End);

    public IReadOnlyList<string> ValuesOf(Capture part) =>
        [
            .. Text
                .Values.Where(hit => hit.Start >= Start + part.Index && hit.End <= Start + part.Index + part.Length)
                .Select(hit => hit.Value),
        ];

    /// <summary>The clauses of a text.</summary>
    public static IEnumerable<Clause> Of(ShapedText text, PrdRequirement requirement, string label, SectionRole role)
    {
        var from = 0;
        foreach (Match match in Break().Matches(text.Plain))
        {
            yield return new(text, from, match.Index - from, requirement, label, role);
            from = match.Index + match.Length;
        }
        yield return new(text, from, text.Plain.Length - from, requirement, label, role);
    }

    [GeneratedRegex(
        @"(?<!\b(?:e\.g|i\.e|etc)|\.\.)(?:[;.]|!(?!\))|\?(?=\W*$|\s+(?:and|or)\b))(?!\.)(?=\s|$|\))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Break();

    [GeneratedRegex(
        @"\b(?:fails?|errors?|refus\w+|reject\w+|failures?|problems?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FailureLabel();

    [GeneratedRegex(@"^\W*4\d\d\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FailureCode();
}

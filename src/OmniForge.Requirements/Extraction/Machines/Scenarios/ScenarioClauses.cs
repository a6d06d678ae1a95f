using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>A step cut at its commas and "and", with the clause that names states told from the others.</summary>
internal sealed partial class ScenarioClauses
{
    private readonly RichText _text;
    private readonly TaggedText _tagged;
    private readonly List<(int Start, int End)> _others = [];

    private ScenarioClauses(RichText text, TaggedText tagged)
    {
        _text = text;
        _tagged = tagged;
    }

    /// <summary>The states that the step names; empty, if it names none.</summary>
    public IReadOnlyList<string> States { get; private set; } = [];

    /// <summary>Whether more than one clause names states, so that it is unclear which one counts.</summary>
    public bool IsUnclear { get; private set; }

    /// <summary>The words of the clause that names states.</summary>
    public RichText? StateWords { get; private set; }

    /// <summary>The other clauses; those that follow each other are one text.</summary>
    public IReadOnlyList<RichText> Others
    {
        get
        {
            var runs = new List<(int Start, int End, int Last)>();
            for (var i = 0; i < _others.Count; i++)
            {
                var (start, end) = _others[i];
                var isNext = runs.Count > 0 && IsJoint(_tagged.Shape[runs[^1].End..start]);
                if (isNext)
                {
                    runs[^1] = (runs[^1].Start, end, i);
                }
                else
                {
                    runs.Add((start, end, i));
                }
            }

            return
            [
                .. runs.Select(run => _tagged.RangeOf(run.Start, run.End - run.Start))
                    .Where(range => range.Length > 0)
                    .Select(range => _text.Slice(range.Start, range.Length)),
            ];
        }
    }

    /// <summary>Cuts a step.</summary>
    /// <param name="text">The step.</param>
    /// <param name="names">States, and what stands for one.</param>
    /// <param name="isResult">Whether it tells what follows, and not what is given.</param>
    /// <param name="isField">Tells whether a word is a field other than that of the state.</param>
    /// <param name="plain">The step's text as it is tagged.</param>
    public static ScenarioClauses Cut(
        RichText text,
        string plain,
        NameBook names,
        bool isResult,
        Func<string, bool> isField
    )
    {
        var tagged = TextTagger.Tag(plain, names);
        var cut = new ScenarioClauses(text, tagged);
        foreach (var (start, end) in Parts(tagged.Shape))
        {
            var pattern = isResult ? ResultPattern : GivenPattern;
            if (
                pattern.Match(tagged.Shape[start..end]) is { Success: true } match
                && !match.Groups["word"].Captures.Any(word => isField(word.Value.Trim()))
            )
            {
                cut.IsUnclear |= cut.StateWords is not null;
                var states = match.Groups["states"];
                cut.States = [.. tagged.TagsWithin(start + states.Index, states.Length).Select(tag => tag.Name)];
                var range = tagged.RangeOf(start, end - start);
                cut.StateWords = text.Slice(range.Start, range.Length);
            }
            else
            {
                cut._others.Add((start, end));
            }
        }

        return cut;
    }

    private static bool IsJoint(string between) => JointPattern.IsMatch(between);

    private static IEnumerable<(int Start, int End)> Parts(string shape)
    {
        var start = 0;
        foreach (Match joint in CutPattern.Matches(shape))
        {
            var depth = shape.AsSpan(0, joint.Index).Count('(') - shape.AsSpan(0, joint.Index).Count(')');
            if (depth == 0)
            {
                yield return (start, joint.Index);
                start = joint.Index + joint.Length;
            }
        }

        yield return (start, shape.TrimEnd(' ', '.').Length);
    }

    [GeneratedRegex(
        "(?<!"
            + TagSymbols.State
            + "(?=,? ?(?:and )?"
            + TagSymbols.State
            + "))(?:, (?:(?:and|but|then|also) )*|;? (?:and|but)(?: also| then)? )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CutPattern { get; }

    [GeneratedRegex("^(?:, |,? ?(?:and|but|then|also) ?| )+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex JointPattern { get; }

    private const string Noun = "(?:status|state|mode|phase|stage)";

    [GeneratedRegex(
        "^(?:(?!not |never |no |was |were |had |other |than |event |request |command )(?<word>[\\w'-]+ )){0,6}?(?:= |: )?(?:either |still |currently )?(?<states>"
            + TagSymbols.States
            + ")(?<word> [\\w'-]+){0,2}$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GivenPattern { get; }

    [GeneratedRegex(
        "^(?:then )?(?:(?!not |never |no |if |when |unless |event |request |command |trigger )(?<word>[\\w'-]+ )){0,5}?(?:is|are|becomes?|turns?(?: into)?|stays?|remains?|goes(?: back)?|changes|moves|returns|has|=|:)(?: (?:then|now|again|still|set to|in|back|to|into|"
            + Noun
            + "))* (?<states>"
            + TagSymbols.State
            + ")(?: (?:again|afterwards|now|then|as before))?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ResultPattern { get; }
}

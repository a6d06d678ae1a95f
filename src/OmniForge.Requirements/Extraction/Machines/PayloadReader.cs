using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads what events carry: <c>brings along drink (espresso, lungo or cappuccino)</c>.</summary>
internal static partial class PayloadReader
{
    /// <summary>Reads the cell of a table that lists what an event carries.</summary>
    public static void ReadCell(RichText cell, string name, PrdRequirement requirement, MachineNotes notes)
    {
        if (StateCells.IsNothing(cell.Text))
        {
            notes.MarkRead(cell);
            return;
        }

        var tagged = TextTagger.Tag(cell.Text, new NameBook());
        var position = 0;
        while (EntryPattern.Match(tagged.Shape, position) is { Success: true } entry)
        {
            Take(cell, tagged, entry, [name], requirement, notes);
            position = entry.Index + entry.Length;
        }
    }

    /// <summary>Reads a stretch of a text that is about some events; tells whether it told what they carry.</summary>
    public static bool TryRead(
        RichText text,
        TaggedText tagged,
        (int Start, int End) stretch,
        IReadOnlyList<string> events,
        PrdRequirement requirement,
        MachineNotes notes
    )
    {
        var found = false;
        for (var at = stretch.Start; at < stretch.End; )
        {
            var shape = tagged.Shape[..stretch.End];
            if (NothingPattern.Match(shape, at) is { Success: true } nothing)
            {
                notes.MarkCarried(text, tagged.RangeOf(nothing));
                at = nothing.Index + nothing.Length;
                found = true;
                continue;
            }

            if (
                ParameterPattern.Match(shape, at) is { Success: true } parameter
                && IsEntry(text, tagged, parameter, needsType: true)
            )
            {
                Take(text, tagged, parameter, events, requirement, notes);
                at = parameter.Index + parameter.Length;
                found = true;
                continue;
            }

            if (CuePattern.Match(shape, at) is not { Success: true } cue)
            {
                break;
            }

            at = IsOfAnother(cue, shape)
                ? cue.Index + cue.Length
                : ReadEntries(text, tagged, (cue, shape), events, requirement, notes, ref found);
        }

        if (
            found
            && OnlyPattern.Match(tagged.Shape, stretch.Start) is { Success: true } only
            && only.Index == stretch.Start
        )
        {
            notes.MarkCarried(text, tagged.RangeOf(only));
        }

        return found;
    }

    /// <summary>"Only start carries …": that the others carry nothing goes without saying.</summary>
    [GeneratedRegex("(?:only|just|solely) (?=(?:event |the event )?\uE001)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OnlyPattern { get; }

    /// <summary>Tells whether something else has it, and an event is named only behind: <c>a bill has an id and is paid</c>.</summary>
    private static bool IsOfAnother(Match cue, string shape) =>
        cue.Groups["has"].Success
        && shape.LastIndexOf(TagSymbols.Event, cue.Index, StringComparison.Ordinal) < 0
        && shape.IndexOf(TagSymbols.Event, cue.Index, StringComparison.Ordinal) >= 0;

    private static int ReadEntries(
        RichText text,
        TaggedText tagged,
        (Match Cue, string Shape) place,
        IReadOnlyList<string> events,
        PrdRequirement requirement,
        MachineNotes notes,
        ref bool found
    )
    {
        var at = place.Cue.Index + place.Cue.Length;
        var isWeak = place.Cue.Groups["weak"].Success;
        var marked = false;
        while (EntryAt(text, tagged, place.Shape, at) is { Success: true } entry && entry.Index == at)
        {
            if (!IsEntry(text, tagged, entry, isWeak && !marked))
            {
                break;
            }

            Take(text, tagged, entry, events, requirement, notes);
            (marked, found) = (true, true);
            at = entry.Index + entry.Length;
        }

        if (marked)
        {
            notes.MarkCarried(text, tagged.RangeOf(place.Cue));
        }

        return Math.Max(at, place.Cue.Index + place.Cue.Length);
    }

    /// <summary>The next entry; what follows a name set as code and is not set so itself are its values: <c>`vehicle`, car or bicycle</c>.</summary>
    private static Match EntryAt(RichText text, TaggedText tagged, string shape, int at)
    {
        if (
            GlossPattern.Match(shape, at) is { Success: true } gloss
            && gloss.Index == at
            && tagged.RangeOf(gloss.Groups["name"]) is var inner
            && text.IsMarked(TextMarkKind.Code, inner.Start, inner.Length)
        )
        {
            return gloss;
        }

        if (ChoicePattern.Match(shape, at) is { Success: true } choice && choice.Index == at)
        {
            var (name, values) = (tagged.RangeOf(choice.Groups["name"]), tagged.RangeOf(choice.Groups["type"]));
            if (
                text.IsMarked(TextMarkKind.Code, name.Start, name.Length)
                && !text.Marks.Any(mark =>
                    mark.Kind == TextMarkKind.Code && mark.Start >= values.Start && mark.Start < values.End
                )
            )
            {
                return choice;
            }
        }

        return EntryPattern.Match(shape, at);
    }

    private static bool IsEntry(RichText text, TaggedText tagged, Match entry, bool needsType)
    {
        var name = tagged.RangeOf(entry.Groups["name"]);
        var written = text.Text.Substring(name.Start, name.Length);
        if (written.Any(char.IsUpper) && !written.Any(char.IsLower))
        {
            return false; // INVALID_STATE and other codes
        }

        var isCode =
            text.IsMarked(TextMarkKind.Code, name.Start, name.Length)
            || written.Contains('_', StringComparison.Ordinal)
            || written.Skip(1).Any(char.IsUpper);
        return isCode
            || (!NoName.Contains(written) && (entry.Groups["type"].Success || !needsType && written.Length > 1));
    }

    private static void Take(
        RichText text,
        TaggedText tagged,
        Match entry,
        IReadOnlyList<string> events,
        PrdRequirement requirement,
        MachineNotes notes
    )
    {
        var name = tagged.RangeOf(entry.Groups["name"]);
        var type = entry.Groups["type"];
        RichText? phrase = null;
        if (type.Success)
        {
            // From the type's first word, articles that the shape lacks included.
            var range = tagged.RangeOf(type);
            phrase = text.Slice(range.Start, range.Length).Trim();
        }

        foreach (var known in events.Where(notes.HasEvent))
        {
            notes.AddInput(known, new(text.Slice(name.Start, name.Length), phrase, requirement));
        }

        notes.MarkCarried(text, tagged.RangeOf(entry));
    }

    private static readonly HashSet<string> NoName = new(
        [
            "place",
            "it",
            "them",
            "this",
            "that",
            "no",
            "not",
            "one",
            "none",
            "nothing",
            "status",
            "effect",
            "and",
            "or",
            "is",
            "be",
            "back",
            "over",
            "more",
            "less",
            "only",
            "to",
            "from",
            "in",
            "input",
            "data",
            "payload",
            "field",
            "fields",
            "been",
            "along",
            "with",
            "anything",
            "something",
            "else",
            "additional",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private const string Name = @"(?<name>[\uE002\uE003\uE001]|[a-z]\w*)";

    private const string TypeWord =
        @"(?:(?:text|string|str|integer|int|whole|number|decimal|amount|date|time|timestamp|datetime|instant|boolean|bool|flag|true|one|exactly|at|from|between|either|money|list|more|less|free|user|uuid|percent)\b|[\uE006\d])";

    private const string Parentheses = @"\((?<type>[^()]*(?:\([^()]*\)[^()]*)*)\)";

    private const string Rest = @"(?:[^.;:()]|\.\.+)*?(?:\([^()]*\)(?:[^.;:()]|\.\.+)*?)*?";

    private const string Stop =
        @"(?=\)|[.;](?: |$)|,? (?:and|which|that) (?:sets?|that|this|it|is|becomes?|puts?|adds?|stores?|\uE002|goes|[a-z]\w* ?[:(–]|[a-z]\w*, (?:text|string|integer|whole|decimal|\uE006))|, (?:and )?[a-z]\w* ?[:(]|: |$)";

    /// <summary>"The grade (`grade`, a whole number from 1 to 6)".</summary>
    [GeneratedRegex(
        @"(?:, and |, | and |; ?| )?(?:[a-z]+ ){0,4}[a-z]+ ?\("
            + Name
            + @"[,:] ?(?<type>[^()]*(?:\([^()]*\)[^()]*)*)\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GlossPattern { get; }

    /// <summary>"The parameter vessel is a text of 1 to 50 characters and is mandatory".</summary>
    [GeneratedRegex(
        @"(?<=^|[ ,;.])(?:event |event's )?(?:parameter|argument|input|attribute|payload field|payload|field|value) "
            + Name
            + @" (?:is|must be|has to be|shall be|is always) (?<type>"
            + Rest
            + @")(?:(?:,? and (?:is |it is |must be |has to be )?(?:always )?(?:mandatory|required|obligatory|compulsory|given|supplied|present|needed)|,? and must not be (?:missing|left out|omitted|absent))(?=[.;]|$)|"
            + Stop
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ParameterPattern { get; }

    [GeneratedRegex(
        @"(?: )?"
            + Name
            + @"(?:,|:| –) (?:either |one of )?(?<type>[\w\uE000-\uE005-]+(?:, [\w\uE000-\uE005-]+)*,? or [\w\uE000-\uE005-]+)(?=$|[.;])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ChoicePattern { get; }

    [GeneratedRegex(
        @"(?:, and |, | and |; ?| or | )?"
            + Name
            + @"(?: ?"
            + Parentheses
            + @"| (?:[a-z]+ ){0,4}[a-z]+ "
            + Parentheses
            + @"|: ?(?<type>"
            + Rest
            + ")"
            + Stop
            + @"|, (?:which is )?(?<type>"
            + TypeWord
            + Rest
            + ")"
            + Stop
            + @"|, which is (?<type>"
            + Rest
            + ")"
            + Stop
            + @"| – (?<type>"
            + Rest
            + ")"
            + Stop
            + @"| (?:of|with) (?<type>(?:at (?:least|most) |between )?\uE006(?: ?(?:to|and|[-–]|\.\.) ?(?:at most )?\uE006)? (?:characters?|letters?|signs?))"
            + @"|(?= ?(?:,| and|[.;]|$)))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EntryPattern { get; }

    [GeneratedRegex(
        @"(?<=^|[ ,;:(–.|])(?:(?:(?<weak>takes?|(?<has>has|have)|with(?! \uE001)|needs?|requires?|gets?|names|tells|says|gives|provides|includes?|contains?|holds?|receives?|expects?|is given|are given|delivers|passes|supplies|hands over|specif(?:ies|y)|states|mentions|(?:must|has to|have to|needs to|need to|should|shall|will) (?:also )?(?:say|tell|name|give|supply|provide|state|enter|specify|include|contain|send|pass|hold|have|deliver|mention|carry|bring|come with|be given|be sent with|be told|be accompanied by))|carries|carry|carrying|brings?(?: along| with it)?|bringing(?: along)?|comes? (?:together )?with|(?:is|are) (?:accompanied by|sent with|called with))(?: (?:something|one thing|one more thing|single thing)(?: more| extra)?(?: along| with it| with them| of its own)*(?:,? namely|,? that is|,? which is|,|:| –))?(?: (?:own |extra |additional |following |single |one |two |three |\uE006 |mandatory |required |obligatory |compulsory |further )*(?:inputs?|parameters?|fields?|data|payload|values?|arguments?|attributes?|pieces? of information)(?: of (?:its|their|his|her) own| of own)?[:,]?)?|(?:parameters?|payload|inputs?|data|(?:extra |additional )?fields?|arguments?|carries|brings|with)(?=:| [a-z_]\w* ?\())(?: also| both| only)?:? (?!nothing|none|no )|(?<=\uE001 ?)\((?=[a-z_]\w* ?(?:: ?|, )"
            + TypeWord
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CuePattern { get; }

    [GeneratedRegex(
        @"(?:(?:carry|carries|take|takes|bring|brings|have|has|need|needs|contain|contains|hold|holds|require|requires|come with|comes with|get|gets) (?:nothing|none|no (?:(?:own|extra|further|other|additional) )?(?:inputs?|parameters?|fields?|data|payload|values?|arguments?)(?: of (?:own|it|them))?)(?: (?:along|else|of own|at all|with it|with them|besides))*)|(?<=[:–] )(?:none|nothing)(?=\.|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NothingPattern { get; }
}

using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads what the PRD says of a field: its type, its limits, its default, who sets it.</summary>
public static partial class FieldReader
{
    /// <summary>Reads a field. What is not understood and may hold a rule is told in <see cref="FieldReading.Unread"/>.</summary>
    public static FieldReading Read(FieldMention mention, FieldSurroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(surroundings);
        var draft = new FieldDraft(mention, FieldNames.Snake(mention.Name), surroundings);
        var unread = new List<UnreadPhrase>();
        var texts = mention.Phrases.Select(phrase => (phrase.Role, Text: new PhraseText(phrase.Text))).ToList();
        foreach (var (role, text) in texts.OrderBy(pair => pair.Role))
        {
            Read(text, role, draft);
        }
        foreach (var (_, text) in texts)
        {
            NoteUnread(text, unread);
        }
        return FieldAssembler.Assemble(draft, unread);
    }

    internal static void Read(PhraseText text, FieldPhraseRole role, FieldDraft draft)
    {
        ReadCell(text, role, draft);
        if (role != FieldPhraseRole.Default)
        {
            if (role == FieldPhraseRole.Example)
            {
                ExampleValueReader.Read(text, draft);
                return;
            }

            if (
                (role == FieldPhraseRole.Code || (role == FieldPhraseRole.Type && text.Low.StartsWith('{')))
                && SchemaReader.Read(text, draft)
            )
            {
                return;
            }
            ExampleReader.Read(text, draft);
            ReadProse(text, role, draft);
        }
    }

    private static void ReadCell(PhraseText text, FieldPhraseRole role, FieldDraft draft)
    {
        switch (role)
        {
            case FieldPhraseRole.Required:
                draft.IsSetBySystem |= OriginReader.ReadAutomatic(text) || OriginReader.IsNever(text);
                draft.IsRequired = PresenceReader.ReadYesNo(text) ?? draft.IsRequired;
                break;
            case FieldPhraseRole.Optional:
                draft.IsRequired = PresenceReader.ReadYesNo(text) is { } optional ? !optional : draft.IsRequired;
                break;
            case FieldPhraseRole.Unique:
                draft.IsUnique |= PresenceReader.ReadYesNo(text) ?? false;
                break;
            case FieldPhraseRole.Default:
                DefaultReader.ReadCell(text, draft);
                break;
            case FieldPhraseRole.Setter:
                OriginReader.ReadSetter(text, draft);
                break;
            case FieldPhraseRole.Code:
                SqlCheckReader.Read(text, draft);
                break;
        }
    }

    private static void ReadProse(PhraseText text, FieldPhraseRole role, FieldDraft draft)
    {
        text.TakeAll(EachOne(), _ => true);
        text.TakeAll(Question(), _ => true);
        ValuesReader.ReadAsked(text, draft);
        text.TakeAll(Wondering(), _ => true);
        TextShapeReader.Read(text, draft);
        DefaultReader.Read(text, draft);
        OriginReader.Read(text, draft);
        PresenceReader.Read(text, draft);
        PatternReader.Read(text, draft);
        ValuesReader.ReadAnnounced(text, draft);
        BoundReader.ReadPlaces(text, draft);
        TypeReader.Read(text, role, draft);
        ValuesReader.ReadBare(text, role, draft);
        BoundReader.Read(text, draft);
        if (draft is { Type: TypeWord.None, Values.Count: 0 } && IsFlag(text, draft))
        {
            draft.Type = TypeWord.Boolean;
        }

        if (draft.Type == TypeWord.Boolean)
        {
            text.TakeAll(Truth(), _ => true);
            text.TakeAll(Whether(), _ => true);
            text.TakeAll(Meaning(), _ => draft.Default is not null || draft.IsRequired == true);
        }
    }

    /// <summary>What is true on an occasion is a flag, and nothing that follows from others, if a request may or must give it.</summary>
    private static bool IsFlag(PhraseText text, FieldDraft draft) =>
        Whether().IsMatch(text.Low)
        || ((draft.Default is not null || draft.IsRequired == true) && Meaning().IsMatch(text.Low));

    /// <summary>"True if a seal is wanted", "it is true for a Sunday and otherwise false", "it is false while a work rests in the depot".</summary>
    [GeneratedRegex(
        @"(?<=^[\s:–-]*|[.;,]\s)(?:it is |it's |this is )?(?:true|false|yes|no) (?:if|when|for|on|at|while|as long as|once|means|stands for)\b(?:(?!\b(?:not|no|only|never|least|most|more|less|than|between|above|below|before|after|same|equal|true|false|it)\b)[^.;:\d\u00a6`_=<>])+(?:(?:,? and|,|;) (?:(?:it is )?otherwise (?:it is )?(?:false|true|no|yes)|(?:false|true|no|yes) otherwise))?(?=\s*(?:$|[.;\u00a6]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Meaning();

    /// <summary>"Whether the owner has it back" asks for yes or no.</summary>
    [GeneratedRegex(@"^\W*whether\b[^.;:\d\u00a6]*(?=[.;:\u00a6]|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Whether();

    /// <summary>"True once the owner has it back" tells what a caller means by it.</summary>
    [GeneratedRegex(
        @"^\W*(?:true|yes) (?:once|as soon as|means|for|=) [^.;,\d]*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Truth();

    private static void NoteUnread(PhraseText text, List<UnreadPhrase> unread)
    {
        var match = RuleWords.Find(text.Low);
        if (match.Success)
        {
            var span = text.SpanOf(0, text.Low.Length);
            unread.Add(
                new(text.RawOf(0, text.Low.Length).ReplaceLineEndings(" "), "is not understood", span, text.Low)
            );
        }
    }

    /// <summary>"Each a decimal above 0", said of several fields at once.</summary>
    [GeneratedRegex(
        @"(?<=^|[,;.]\s*)(?:each|both|all)\s+(?:of (?:them|which) )?(?=(?:an? )?(?:decimal|integer|whole|number|text|date|boolean))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EachOne();

    /// <summary>"What the roof can bear", "for how many days it shall last": what a field means, in front of what it may hold.</summary>
    [GeneratedRegex(
        @"^[\s:–-]*(?:(?:for|by|in|at|to|of|with|on) )?(?:what|how(?: (?:many|much|long|far|often|high|deep|wide|heavy|old))?|which(?! (?:is|are|has|have|was|can|may|holds?)\b)|who|whose|whom|where|when|why)\b(?:(?!\b(?:must|only|never|not|least|most|unless|if|null|of|than|one|true|false|integer|text|number)\b|n't\b)[^.;,:(\d`\u00a6])*(?:(?=[,;.]\s)|:\s+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Wondering();

    /// <summary>A question tells what a field means, and demands nothing: <c>has the speaker never been on our stage?</c></summary>
    [GeneratedRegex(
        @"(?<=^|[:.;?!]\s*)(?:has|have|had|is|are|was|were|does|do|did|can|may|could|should|will|would|how|what|which|who|whose|when|where|why)\b[^.?!;:]*\?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Question();
}

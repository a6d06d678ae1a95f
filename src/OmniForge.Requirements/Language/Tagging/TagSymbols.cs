namespace OmniForge.Requirements.Language.Tagging;

/// <summary>
/// The characters that stand for tags in <see cref="TaggedText.Shape"/>, and parts of patterns over them. They lie in the
/// private use area, so no document can forge one: other characters of that area are dropped.
/// </summary>
public static class TagSymbols
{
    /// <summary>A state.</summary>
    public const string State = "\uE000";

    /// <summary>An event.</summary>
    public const string Event = "\uE001";

    /// <summary>A field of the state.</summary>
    public const string Field = "\uE002";

    /// <summary>A field of the request.</summary>
    public const string Input = "\uE003";

    /// <summary>A step.</summary>
    public const string Step = "\uE004";

    /// <summary>A value of an enum.</summary>
    public const string Value = "\uE005";

    /// <summary>A number.</summary>
    public const string Number = "\uE006";

    /// <summary>What stands between the members of an enumeration.</summary>
    public const string Between = "(?:, ?(?:or |and |then )?| or | and | & | ?/ ?| ?\\| ?)";

    /// <summary>One state or several.</summary>
    public const string States = State + "(?:" + Between + State + ")*";

    /// <summary>One event or several.</summary>
    public const string Events = Event + "(?:" + Between + Event + ")*";

    /// <summary>One field of the state or several.</summary>
    public const string Fields = Field + "(?:" + Between + Field + ")*";

    /// <summary>One step or several.</summary>
    public const string Steps = Step + "(?:" + Between + "(?:both )?" + Step + ")*";

    /// <summary>The character that stands for a kind.</summary>
    public static char Of(TagKind kind) => (char)(0xE000 + (int)kind);
}

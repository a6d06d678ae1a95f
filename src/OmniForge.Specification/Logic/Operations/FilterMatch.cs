namespace OmniForge.Specification.Logic.Operations;

/// <summary>How a filter compares the entity's field with the request's.</summary>
public enum FilterMatch
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>Equal, upper and lower case alike.</summary>
    EqualIgnoringCase,

    /// <summary>The field contains the text.</summary>
    Contains,

    /// <summary>The field contains the text, upper and lower case alike.</summary>
    ContainsIgnoringCase,

    /// <summary>The field begins with the text.</summary>
    StartsWith,

    /// <summary>The field begins with the text, upper and lower case alike.</summary>
    StartsWithIgnoringCase,

    /// <summary>The field is the value or more.</summary>
    AtLeast,

    /// <summary>The field is the value or less.</summary>
    AtMost,

    /// <summary>The field is more than the value.</summary>
    MoreThan,

    /// <summary>The field is less than the value.</summary>
    LessThan,

    /// <summary>The field, a list, has the value as an item.</summary>
    HasItem,
}

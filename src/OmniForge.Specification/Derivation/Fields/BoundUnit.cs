namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What a limit counts.</summary>
internal enum BoundUnit
{
    /// <summary>The field's own value.</summary>
    Value,

    /// <summary>Characters of a text.</summary>
    Characters,

    /// <summary>Items of a list.</summary>
    Items,
}

namespace OmniForge.Specification.Model;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="MinItems">Least number of items, or null.</param>
/// <param name="MaxItems">Greatest number of items, or null.</param>
public sealed record ListType(FieldType Item, int? MinItems = null, int? MaxItems = null) : FieldType;

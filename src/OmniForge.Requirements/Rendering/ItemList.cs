namespace OmniForge.Requirements.Rendering;

/// <summary>The extractions of one class.</summary>
/// <param name="Name">Name of the list, in plural: <c>operations</c>.</param>
/// <param name="Class">Name of the class, in singular: <c>operation</c>; ids begin with it.</param>
/// <param name="Items">The extractions, the best first where they are a ranking, else in the order of the text.</param>
internal sealed record ItemList(string Name, string Class, IReadOnlyList<Item> Items);

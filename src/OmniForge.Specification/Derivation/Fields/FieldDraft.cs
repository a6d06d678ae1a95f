using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What recognisers have found out about a field so far.</summary>
internal sealed class FieldDraft(FieldMention mention, string name, FieldSurroundings surroundings)
{
    public FieldMention Mention { get; } = mention;

    public string Name { get; } = name;

    public FieldSurroundings Surroundings { get; } = surroundings;

    public TypeWord Type { get; set; }

    public bool IsList { get; set; }

    /// <summary>A named set of values or model that is its type, in snake_case.</summary>
    public string? TypeName { get; set; }

    public List<string> Values { get; } = [];

    public List<BoundMention> Bounds { get; } = [];

    public List<string> Patterns { get; } = [];

    public List<string> Examples { get; } = [];

    public int? Places { get; set; }

    public decimal? MultipleOf { get; set; }

    public bool IsNotEmpty { get; set; }

    public bool IsNotBlank { get; set; }

    public bool Trims { get; set; }

    public bool HasSingleBlanks { get; set; }

    /// <summary>What is kept instead of an empty text, or null.</summary>
    public string? WhenEmpty { get; set; }

    public Model.TextCase Case { get; set; }

    public AtSign At { get; set; }

    public bool HasNoBlanks { get; set; }

    /// <summary>The default as written; <c>null</c> the word is one, too.</summary>
    public string? Default { get; set; }

    /// <summary>Whether the default is what the field is at first, which nobody need be able to tell.</summary>
    public bool IsInitial { get; set; }

    public bool IsNullable { get; set; }

    /// <summary>The status during which it is null, or null.</summary>
    public string? NullWhile { get; set; }

    public bool? IsRequired { get; set; }

    public bool IsSetBySystem { get; set; }

    public bool IsSetByCaller { get; set; }

    public bool IsImmutable { get; set; }

    public bool IsUnique { get; set; }

    public bool UniqueIgnoresCase { get; set; }

    public bool IsKey { get; set; }

    /// <summary>What contradicts itself or goes beyond what a field can say.</summary>
    public List<string> Problems { get; } = [];
}

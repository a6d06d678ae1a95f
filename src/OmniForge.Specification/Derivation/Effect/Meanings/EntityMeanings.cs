using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>Recognises clauses that say only what every node that keeps entities does, in whatever words and order.</summary>
/// <param name="entity">The entity.</param>
/// <param name="names">Names of the operations, and of the node, in snake_case.</param>
internal sealed partial class EntityMeanings(EffectEntity entity, IEnumerable<string> names)
{
    private readonly HashSet<string> _own =
    [
        .. names
            .SelectMany(name => name.Split('_'))
            .SelectMany(word => (string[])[word, Inflection.Infinitive(word) ?? Inflection.Singular(word)]),
        .. entity.Noun.Split('_'),
    ];

    /// <summary>Takes a clause if it says no more than what nodes do anyway.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="kind">What the operation does in whose home it stands; null, if it stands in none.</param>
    /// <param name="inputs">Names of what the operation takes.</param>
    public void Take(Clause clause, CrudKind? kind, IReadOnlySet<string> inputs)
    {
        if (Says(clause, kind, inputs))
        {
            clause.Take();
        }
    }

    /// <summary>Tells whether a clause says no more than what nodes do anyway.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="kind">What the operation does in whose home it stands; null, if it stands in none.</param>
    /// <param name="inputs">Names of what the operation takes.</param>
    public bool Says(Clause clause, CrudKind? kind, IReadOnlySet<string> inputs)
    {
        if (clause.HasStatus || clause.IsReferred)
        {
            return false;
        }

        var text = Name().Replace(Negation().Replace(Reference().Replace(clause.Shape, " "), " not"), "$1");
        var fields = clause.Fields.ToList();
        var hasCondition = Condition().IsMatch(text);
        return EntityMeaningList.All.Any(one =>
            (one.Kinds.Length == 0 || (kind is { } its && one.Kinds.Contains(its)))
            && (one.IsOfCondition || !hasCondition)
            && (one.Fields != NamedFields.Taken || fields.Count > 0)
            && fields.TrueForAll(field => MayBeNamed(field, one.Fields, inputs))
            && MeaningReader.Says(text, one.Meaning, IsOwn)
        );
    }

    private bool IsOwn(string word) => WordForms.Any(word, _own.Contains);

    private bool MayBeNamed(FieldReading field, NamedFields fields, IReadOnlySet<string> inputs) =>
        fields switch
        {
            NamedFields.None => false,
            NamedFields.Key => IsKey(field),
            NamedFields.Required => field is { Default: null, IsNullable: false } && field.IsRequired != false,
            NamedFields.Nullable => field is { Default: null } && (field.IsNullable || field.IsRequired == false),
            NamedFields.Shared => !field.IsUnique && !IsKey(field),
            NamedFields.Unique => field.IsUnique,
            NamedFields.Taken => inputs.Contains(field.Name),
            _ => true,
        };

    private bool IsKey(FieldReading field) => string.Equals(field.Name, entity.Key.Name, StringComparison.Ordinal);

    /// <summary>A name, of which each letter is the same.</summary>
    [GeneratedRegex("([\ue000-\ue002])\\1+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Name();

    [GeneratedRegex(@"n['’]t\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Negation();

    [GeneratedRegex(
        @"\b(?:if|when|whenever|while|once|unless|until|provided|as long as|as soon as)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Condition();

    /// <summary>The number of a section, the id of a requirement, a remark that lists instances, and what equals true or false.</summary>
    [GeneratedRegex(
        @"\b(?:sections?|paragraphs?|tables?|chapters?|rules?) \d+(?:\.\d+)*|\b[a-z]{1,4}-?\d{1,3}\b|\((?:e\.g\.|for example|such as|say,|too |not |no )[^()]*\)|\(\ue000+ ?= ?(?:true|false)\)|'s\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Reference();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Remarks;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>Recognises clauses that say only what every node that keeps entities does, in whatever words and order.</summary>
/// <param name="entity">The entity.</param>
/// <param name="names">Names of the operations in snake_case.</param>
/// <param name="judge">Tells remarks from rules.</param>
internal sealed partial class EntityMeanings(EffectEntity entity, IEnumerable<string> names, RemarkJudge judge)
{
    private readonly HashSet<string> _own =
    [
        .. names
            .SelectMany(name => name.Split('_').Append(name.Replace("_", "", StringComparison.Ordinal)))
            .SelectMany(word => (string[])[word, Inflection.Infinitive(word) ?? Inflection.Singular(word)]),
        .. entity.Noun.Split('_'),
    ];

    private readonly HashSet<string> _noun = [.. entity.Noun.Split('_')];
    private readonly Dictionary<string, MeaningText> _texts = new(StringComparer.Ordinal);

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

        return SaysAlone(clause, kind, inputs)
            || SaysEach(clause)
            || (PartsOf(clause) is { Count: > 1 } parts && parts.TrueForAll(part => SaysAlone(part, kind, inputs)));
    }

    /// <summary>The parts of a clause that stand beside each other: "I say the id, and it is gone".</summary>
    private static List<Clause> PartsOf(Clause clause)
    {
        var parts = new List<Clause>();
        var from = 0;
        foreach (Match link in Link().Matches(clause.Shape))
        {
            parts.Add(Part(from, link.Index));
            from = link.Index + link.Length;
        }

        parts.Add(Part(from, clause.Length));
        return [.. parts.Where(part => part.Shape.Trim(" ,.:;–-".ToCharArray()).Length > 0)];

        Clause Part(int start, int end) =>
            new(clause.Text, clause.Start + start, end - start, clause.Requirement, clause.Label, clause.Role);
    }

    [GeneratedRegex(
        @": |, (?:and |but |then |which |in which case |so that )(?:then )?| – | and (?=(?:i|we|you|it|they|the|this|that|its|replies|reply|responds|sends|send|get|gets|hands|receives|replaces|show|shows|return|returns|answer|answers|give|gives|see|sees|is|are|nothing|store|stores|keep|keeps|delete|deletes|remove|removes|then)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Link();

    private bool SaysAlone(Clause clause, CrudKind? kind, IReadOnlySet<string> inputs)
    {
        var leans = new Lazy<bool>(() => Leans(clause), LazyThreadSafetyMode.None);
        return SaysOne(TermsOf(clause.Shape), FieldsOf(clause), kind, inputs, () => leans.Value)
            || (
                LeadOf(clause) is { Length: > 0 } lead
                && SaysOne(TermsOf(lead + clause.Shape), FieldsOf(clause), kind, inputs, () => false)
            );
    }

    /// <summary>The verb that the head of a column says of the cells below it.</summary>
    private static string LeadOf(Clause clause) =>
        InputReader.IsInput(clause) ? "takes "
        : InputReader.IsBelowAnswer(clause) ? "returns "
        : "";

    /// <summary>Tells whether unknown words are no obstacle; one of several alternatives may be a condition of its own.</summary>
    private bool Leans(Clause clause) =>
        !clause.Shape.Contains(", or ", StringComparison.Ordinal) && judge.Leans(clause.Source);

    /// <summary>The fields that a clause names outside of instances.</summary>
    private static List<FieldReading> FieldsOf(Clause clause)
    {
        var instances = ClauseText.Instances(clause.Shape).ToList();
        return
        [
            .. clause
                .Hits.Where(hit =>
                    !instances.Exists(one =>
                        clause.Start + one.Index <= hit.Start && hit.End <= clause.Start + one.Index + one.Length
                    )
                )
                .Select(hit => hit.Field)
                .Distinct(),
        ];
    }

    /// <summary>Several conditions with one outcome, each of which says no more than what nodes do anyway: "if A, or B, or C, it is refused".</summary>
    private bool SaysEach(Clause clause)
    {
        var whole = Alternatives().Match(clause.Shape);
        var conditions = whole.Groups["one"].Captures;
        return whole.Success
            && conditions.Count > 1
            && conditions.All(condition =>
            {
                var text = TermsOf("if " + condition.Value + ", " + whole.Groups["tail"].Value);
                var fields = clause.FieldsOf(condition).ToList();
                return SaysOne(text, fields, null, FrozenSet<string>.Empty, () => false)
                    || (fields is [{ IsUnique: true }] && IsTaken(text));
            });
    }

    /// <summary>Tells whether a text says that what has a value of another entity is refused.</summary>
    private bool IsTaken(MeaningText text) =>
        EntityMeaningList.IsUnique.Any(one => one.IsOfCondition && MeaningReader.Says(text, one.Meaning, IsNoun));

    [GeneratedRegex(
        @"^\W*(?:if|when|whenever) (?<one>[^,;]+)(?:, or (?:if |when )?(?<one>[^,;]+))+,? (?:then )?(?<tail>(?:(?:you|we|i|they|it|the|this|that|such|an?|nothing|everything) [^;]+))$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Alternatives();

    private bool SaysOne(
        MeaningText text,
        List<FieldReading> fields,
        CrudKind? kind,
        IReadOnlySet<string> inputs,
        Func<bool> leans
    )
    {
        return EntityMeaningList.All.Any(one =>
            (one.Kinds.Length == 0 || (kind is { } its && one.Kinds.Contains(its)))
            && (one.IsOfCondition || !text.HasCondition)
            && (!(one.Fields == NamedFields.Taken || one.NeedsField) || fields.Count > 0)
            && fields.TrueForAll(field => MayBeNamed(field, one.Fields, inputs))
            && MeaningReader.Says(text, one.Meaning, IsOwn, leans)
        );
    }

    /// <summary>The fields that a clause keeps from changing, if it says nothing else; it is taken then.</summary>
    /// <param name="clause">The clause.</param>
    public IReadOnlyList<FieldReading> TakeFixed(Clause clause) =>
        Immutability.HasCondition(clause)
            ? []
            : EntityMeaningList
                .StaysFixed.Select(meaning => TakeAlone(clause, meaning, IsOwn))
                .FirstOrDefault(found => found.Count > 0)
                ?? [];

    /// <summary>The field that no two entities share, if a clause says that and nothing else; it is taken then.</summary>
    /// <param name="clause">The clause.</param>
    public FieldReading? TakeUnique(Clause clause) =>
        clause.Fields.Distinct().Count() == 1
            ? EntityMeaningList
                .IsUnique.Select(meaning => TakeAlone(clause, meaning, IsNoun))
                .FirstOrDefault(found => found.Count > 0)
                ?[0]
            : null;

    /// <summary>Tells whether a clause says that several entities may have the same value; it is taken then.</summary>
    /// <param name="clause">The clause.</param>
    public bool TakeShared(Clause clause) =>
        TakesSharedAsFact(clause)
        || TakeAlone(clause, EntityMeaningList.MayBeShared, IsNoun).Count > 0
        || TakeAlone(clause, EntityMeaningList.NeedNotBeUnique, IsNoun).Count > 0;

    /// <summary>"Many boats share a name", "Two players may wear the same number".</summary>
    private bool TakesSharedAsFact(Clause clause)
    {
        var match = SharedAsFact().Match(clause.Shape);
        if (
            !match.Success
            || !clause
                .FieldsOf(match.Groups["f"])
                .All(field => MayBeNamed(field, NamedFields.Shared, FrozenSet<string>.Empty))
        )
        {
            return false;
        }

        clause.Take();
        return true;
    }

    [GeneratedRegex(
        @"^\W*(?:two|several|many|some|a few|lots of|different|more than one) (?!of\b)[\w\ue002-]+(?: (?:may|can|might|could|often|sometimes|do|will))*(?: (?!not\b|never\b|only\b|cannot\b|no\b|hardly\b|rarely\b)\w+)?(?: (?:share (?:an?|the|one|their)|(?:the |an? )?(?:same|identical))) (?<f>\ue000+)(?:,? even (?:with|if|when|where|for) (?:(?:they|both|all) (?:have|are) )?(?:of |by |in |at )?(?:the |an? )?(?:same|identical|equal) (?:[a-z]+ of )?(?:\ue000+|[a-z]+))?(?:: there (?:is|are) [^\d.;:\ue000]*)?\W*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SharedAsFact();

    private List<FieldReading> TakeAlone(Clause clause, EntityMeaning meaning, Func<string, bool> isOwn)
    {
        var fields = clause.Fields.Distinct().ToList();
        if (
            fields.Count == 0
            || clause.HasStatus
            || (!meaning.IsOfCondition && TermsOf(clause.Shape).HasCondition)
            || !fields.TrueForAll(field => MayBeNamed(field, meaning.Fields, FrozenSet<string>.Empty))
            || !MeaningReader.Says(TermsOf(clause.Shape), meaning.Meaning, isOwn)
        )
        {
            return [];
        }

        clause.Take();
        return fields;
    }

    /// <summary>What a shape is made of; many meanings are looked for in each.</summary>
    private MeaningText TermsOf(string shape)
    {
        if (!_texts.TryGetValue(shape, out var text))
        {
            _texts[shape] = text = MeaningText.Of(ClauseText.Of(shape), EntityWords.Lexicon);
        }

        return text;
    }

    private bool IsNoun(string word) => WordForms.Any(word, _noun.Contains);

    private bool IsOwn(string word) => WordForms.Any(word, _own.Contains);

    private bool MayBeNamed(FieldReading field, NamedFields fields, IReadOnlySet<string> inputs) =>
        fields switch
        {
            NamedFields.None => false,
            NamedFields.Key => IsKey(field),
            NamedFields.Required => field is { Default: null, IsNullable: false } && field.IsRequired != false,
            NamedFields.Demanded => !IsKey(field) && MayBeNamed(field, NamedFields.Required, inputs),
            NamedFields.Nullable => field is { Default: null } && (field.IsNullable || field.IsRequired == false),
            NamedFields.Optional => field.Default is not null || field.IsNullable,
            NamedFields.Shared => !field.IsUnique && !IsKey(field),
            NamedFields.Unique => field.IsUnique,
            NamedFields.Own => !IsKey(field),
            NamedFields.Taken => inputs.Contains(field.Name),
            _ => true,
        };

    private bool IsKey(FieldReading field) => string.Equals(field.Name, entity.Key.Name, StringComparison.Ordinal);
}

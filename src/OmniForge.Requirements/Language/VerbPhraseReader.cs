namespace OmniForge.Requirements.Language;

/// <summary>Finds the verbs of a sentence.</summary>
public static class VerbPhraseReader
{
    private static readonly string[] Subjects = ["that", "which", "who", "it", "they", "we", "i", "you", "he", "she"];

    private static readonly string[] Starts =
    [
        ":",
        ";",
        ",",
        "and",
        "or",
        "then",
        "to",
        "also",
        "only",
        "–",
        "—",
        ".",
        "not",
        .. Subjects,
    ];

    /// <summary>The verb phrases in some tokens, from left to right; those in brackets too.</summary>
    public static IReadOnlyList<VerbPhrase> FindAll(Sentence sentence, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<VerbPhrase>();
        for (var i = range.Start; i < range.End; i++)
        {
            if (ReadAt(sentence, i) is { } phrase && phrase.Range.End <= range.End)
            {
                found.Add(phrase);
                i = phrase.Range.End - 1;
            }
        }

        return found;
    }

    /// <summary>The verb phrase that begins at an index, or null. A word that can be a noun counts as a verb only where a verb stands.</summary>
    public static VerbPhrase? ReadAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var helpers = new Helpers();
        var position = index;
        while (sentence.At(position) is { } token && helpers.Take(sentence, position, token))
        {
            position++;
        }

        if (!helpers.Any && ParticipleAt(sentence, index) is { } participle)
        {
            return participle;
        }

        if (
            sentence.At(position) is { Verb: { } lemma } verb
            && (helpers.Any ? helpers.Fits(verb) : StandsAlone(sentence, position))
        )
        {
            var isPassive = helpers.HasBe && verb.CanBe(VerbForm.Participle);
            return new(
                lemma,
                position,
                verb.VerbForms,
                helpers.Modality,
                helpers.IsNegated,
                isPassive,
                new(index, position + 1)
            );
        }

        return helpers.LastVerb is { } last ? helpers.AsMain(sentence, index, last) : null;
    }

    /// <summary>The modality of some tokens: that of the first modal verb in them.</summary>
    public static Modality ModalityOf(Sentence sentence, TokenRange range) =>
        FindAll(sentence, range)
            .Select(phrase => phrase.Modality)
            .FirstOrDefault(modality => modality != Modality.None);

    /// <summary><c>assigned by the system</c>: a participle that has no helper but says who does it.</summary>
    private static VerbPhrase? ParticipleAt(Sentence sentence, int index) =>
        sentence.At(index) is { Verb: { } lemma, IsCode: false } token
        && token.CanBe(VerbForm.Participle)
        && sentence.IsAt(index + 1, "by")
        && !(sentence.At(index - 1) is { } before && before.Is(WordClass.Article | WordClass.Quantifier))
            ? new(lemma, index, token.VerbForms, Modality.None, false, true, new(index, index + 1))
            : null;

    /// <summary>Tells whether a word without helpers is a verb: nothing but a verb, or a possible noun where no noun can stand.</summary>
    internal static bool StandsAlone(Sentence sentence, int index)
    {
        var token = sentence[index];
        var before = sentence.At(index - 1);
        if (
            token.IsCode
            || token.IsIdentifier
            || !token.CanBe(VerbForm.Base | VerbForm.ThirdPerson | VerbForm.Past)
            || (before is not null && BelongsToNoun(before))
        )
        {
            return false;
        }

        var isStart = before is null || before.IsAny(Starts);
        if (!token.CanBe(VerbForm.Base | VerbForm.ThirdPerson))
        {
            return before is not null && (before.IsAny(Subjects) || (before.IsTerm && HasObject(sentence, index)));
        }

        if (!token.Is(WordClass.Noun))
        {
            return isStart || !token.CanBe(VerbForm.Base) || before!.Kind != TokenKind.Symbol;
        }

        var isThird = token.CanBe(VerbForm.ThirdPerson);
        return before is not null && before.IsAny(Subjects) ? sentence.At(index + 1) is not null
            : isStart ? HasObject(sentence, index) || IsCommand(sentence, index, before)
            : HasObject(sentence, index) && (isThird || sentence[index + 1].IsAny("it", "them"));
    }

    private static bool BelongsToNoun(Token before) =>
        before.Is(WordClass.Article | WordClass.Quantifier | WordClass.Ordinal | WordClass.NumberWord)
        || before.Kind == TokenKind.Number
        || before.IsAny("its", "their", "his", "her", "our", "of", "no");

    /// <summary>What follows can only be the object of a verb.</summary>
    private static bool HasObject(Sentence sentence, int index) =>
        sentence.At(index + 1) is { } next
        && (
            next.Is(WordClass.Article | WordClass.Quantifier | WordClass.NumberWord)
            || (next.Is(WordClass.Pronoun) && !next.IsAny("that", "which", "who", "whose", "there"))
            || next.Kind is TokenKind.Number or TokenKind.Code
            || next.IsIdentifier
        );

    /// <summary>A word alone, or at the beginning of a text before a noun, with no other verb behind it: <c>cancel</c>, <c>Check credit</c>.</summary>
    private static bool IsCommand(Sentence sentence, int index, Token? before)
    {
        var next = sentence.At(index + 1);
        return before is null
            && (next is null || (next.IsTerm && !sentence.In(new(index + 1, sentence.Count)).Any(IsFinite)));
    }

    private static bool IsFinite(Token token) =>
        token.Is(WordClass.Modal | WordClass.Auxiliary)
        || (!token.Is(WordClass.Noun) && token.CanBe(VerbForm.ThirdPerson));

    /// <summary>The words before a main verb.</summary>
    private sealed class Helpers
    {
        private bool _hasHave;
        private bool _needsTo;
        private bool _isOptional;

        public bool Any => Modality != Modality.None || HasBe || _hasHave || HasDo;

        public bool HasBe { get; private set; }

        public bool HasDo { get; private set; }

        public bool IsNegated { get; private set; }

        public Modality Modality { get; private set; }

        public int? LastVerb { get; private set; }

        public bool Take(Sentence sentence, int index, Token token)
        {
            if (
                token.Is(WordClass.Modal)
                && !_hasHave
                && !HasBe
                && Modality == Modality.None
                && !token.Is(WordClass.Auxiliary)
            )
            {
                return TakeModal(token);
            }

            if (token.Is(WordClass.Auxiliary))
            {
                return TakeAuxiliary(sentence, index, token);
            }

            if (Any && token.IsAny("not", "never"))
            {
                return Negate();
            }

            if (token.Is("to") && _needsTo)
            {
                _needsTo = false;
                return true;
            }

            return Any && token.Is(WordClass.Adverb) && token.Verb is null;
        }

        public bool Fits(Token verb) =>
            HasBe ? verb.CanBe(VerbForm.Participle | VerbForm.Gerund)
            : _hasHave ? verb.CanBe(VerbForm.Participle)
            : verb.CanBe(VerbForm.Base);

        public VerbPhrase AsMain(Sentence sentence, int start, int index)
        {
            var lemma = sentence[index].IsFormOf("have") ? "have" : sentence[index].Lemma;
            return new(
                lemma,
                index,
                sentence[index].VerbForms,
                Modality,
                IsNegated,
                false,
                new(start, index + (sentence.IsAt(index + 1, "not") ? 2 : 1))
            );
        }

        private bool TakeModal(Token token)
        {
            var isNegative = token.Is(WordClass.Negation);
            Modality = token.Lemma switch
            {
                "must" or "shall" => Modality.Obligation,
                "should" => Modality.Recommendation,
                "may" or "might" => Modality.Permission,
                "can" or "could" => Modality.Ability,
                "need" => Modality.Permission,
                _ => Modality.Future,
            };
            return !isNegative || Negate();
        }

        private bool Negate()
        {
            IsNegated = true;
            Modality = Modality switch
            {
                Modality.Obligation when _isOptional => Modality.Permission,
                Modality.Obligation or Modality.Permission or Modality.Ability => Modality.Prohibition,
                var other => other,
            };
            return true;
        }

        private bool TakeAuxiliary(Sentence sentence, int index, Token token)
        {
            if (token.IsFormOf("have") && sentence.IsAt(index + 1, "to"))
            {
                _isOptional = true;
                _needsTo = true;
                Modality = IsNegated ? Modality.Permission : Modality.Obligation;
                return true;
            }

            HasBe |= token.Lemma is "be";
            HasDo |= token.Lemma is "do";
            _hasHave |= token.Lemma is "have" || token.IsFormOf("have");
            LastVerb = index;
            return !token.Is(WordClass.Negation) || Negate();
        }
    }
}

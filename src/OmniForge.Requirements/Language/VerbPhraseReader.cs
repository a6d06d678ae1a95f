namespace OmniForge.Requirements.Language;

/// <summary>Finds the verbs of a sentence.</summary>
public static class VerbPhraseReader
{
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

    /// <summary>A verb without helpers: nothing but a verb, or a possible noun where no noun can stand.</summary>
    private static bool StandsAlone(Sentence sentence, int index)
    {
        var token = sentence[index];
        if (token.IsCode || token.IsIdentifier)
        {
            return false;
        }

        var before = sentence.At(index - 1);
        if (
            before?.Is(WordClass.Article | WordClass.Quantifier | WordClass.Ordinal) == true
            || before?.IsAny("its", "their", "his", "her", "our", "of", "no") == true
        )
        {
            return false;
        }

        var isStart =
            before is null
            || before.IsAny(
                ":",
                ";",
                ",",
                "and",
                "or",
                "then",
                "to",
                "that",
                "which",
                "who",
                "it",
                "they",
                "we",
                "i",
                "you",
                "also",
                "only",
                "–",
                "—",
                ".",
                "not"
            );
        if (!token.Is(WordClass.Noun))
        {
            return token.CanBe(VerbForm.Base | VerbForm.ThirdPerson | VerbForm.Past)
                && (
                    isStart
                    || !token.CanBe(VerbForm.Base)
                    || before!.Is(WordClass.None)
                    || before.Kind != TokenKind.Symbol
                );
        }

        var next = sentence.At(index + 1);
        var hasObject =
            next is not null
            && (
                next.Is(WordClass.Article | WordClass.Pronoun | WordClass.Quantifier | WordClass.NumberWord)
                || next.Kind is TokenKind.Number or TokenKind.Code
                || next.IsIdentifier
            );
        return (isStart && (hasObject || before is null || next?.IsTerm == true))
            || (hasObject && token.CanBe(VerbForm.ThirdPerson));
    }

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

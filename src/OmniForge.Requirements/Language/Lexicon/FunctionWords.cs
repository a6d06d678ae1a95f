namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The words that hold sentences together.</summary>
internal static class FunctionWords
{
    /// <summary>Words by what they can be.</summary>
    public static readonly (WordClass Classes, string Words)[] All =
    [
        (WordClass.Article, "the a an"),
        (
            WordClass.Pronoun,
            "it its they their them he she his her we our us you your i my me this that these those which who whom whose what itself themselves somebody anybody nobody "
                + "someone anyone everyone everybody something anything nothing everything whoever whatever whichever one's there it's that's there's"
        ),
        (
            WordClass.Preposition,
            "of for by to in on at from with without into onto through during within per via against between among across over under above below after before about as than "
                + "behind beside besides toward towards upon out off up down along around inside outside near beyond until since except like despite including excluding regarding minus plus times"
        ),
        (WordClass.Conjunction, "and or but nor yet both either neither whether"),
        (
            WordClass.Modal,
            "must shall should may might can could will would can't cannot won't shan't mustn't shouldn't couldn't wouldn't needn't"
        ),
        (
            WordClass.Auxiliary,
            "be is are was were been being am have has had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't"
        ),
        (
            WordClass.Negation,
            "not no never none neither nor without nobody nothing cannot can't won't shan't mustn't shouldn't couldn't wouldn't needn't isn't aren't wasn't weren't hasn't haven't hadn't "
                + "don't doesn't didn't"
        ),
        (
            WordClass.Comparison,
            "more less fewer greater larger bigger smaller higher lower longer shorter earlier later older newer above below over under before after least most at exactly equal equals exceeds exceed "
                + "exceeding exceeded minimum maximum min max largest smallest highest lowest beyond same different heavier lighter deeper wider"
        ),
        (WordClass.Quantifier, "all any each every some several many few most both no none another other others such"),
        (WordClass.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth last next previous"),
        (WordClass.Month, "january february march april may june july august september october november december"),
        (WordClass.Weekday, "monday tuesday wednesday thursday friday saturday sunday mondays sundays saturdays"),
        (WordClass.Condition, "if when whenever unless while until once otherwise else where as because since"),
        (
            WordClass.Adverb,
            "only also then always already still again too just even either ever once twice instead together otherwise later afterwards before first finally else automatically immediately "
                + "exactly currently yet now here there today how why so very at least thus hence therefore however always perhaps alike anew long soon far well away back often anymore"
        ),
    ];
}

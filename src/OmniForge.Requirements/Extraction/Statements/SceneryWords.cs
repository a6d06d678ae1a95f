using System.Collections.Frozen;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>The words that tell scenery from behaviour.</summary>
internal static class SceneryWords
{
    /// <summary>Words that demand, refuse, set or order something, in their base forms: a sentence with one of them may be a rule, whatever else it says.</summary>
    public static readonly FrozenSet<string> Demands = Set(
        "refuse reject decline deny forbid prohibit disallow invalid error fail failure accept valid "
            + "default unique duplicate sort order ascending descending alphabetical alphabetically round optional mandatory require compulsory "
            + "request caller response respond reply return ignore skip omit unless except otherwise instead filter "
            + "discount surcharge reduction extra bonus free double half maximum minimum exceed null empty true false compute calculate store archive"
    );

    /// <summary>Words of what software keeps and of the order that it keeps it in, in their base forms.</summary>
    public static readonly FrozenSet<string> Orders = Set(
        "list register record entry item answer response total field value top bottom front beginning start end first last next previous row column state status line position database table service "
            + "system log file page queue index"
    );

    /// <summary>Words of how often something happens in daily life, and of the present that is to be changed.</summary>
    public static readonly FrozenSet<string> Habits = Set(
        "usually mostly sometimes often seldom rarely nearly occasionally today nowadays currently"
    );

    /// <summary>How people are addressed.</summary>
    public static readonly FrozenSet<string> Titles = Set("mr mrs ms miss dr prof professor sir madam");

    /// <summary>What people do in their heads and with each other, which no software does.</summary>
    public static readonly FrozenSet<string> Sentiments = Set(
        "hope wish hate love like fear believe think feel guess complain insist laugh argue discuss talk enjoy dread prefer trust remember forget smile worry swear"
    );

    /// <summary>What people do to make a rule: what they agreed on holds now.</summary>
    public static readonly FrozenSet<string> Decisions = Set(
        "agree decide settle determine rule conclude resolve forget miss"
    );

    /// <summary>Who feels and wishes.</summary>
    public static readonly FrozenSet<string> Persons = Set("we i they he she everybody nobody who");

    /// <summary>Words before a verb that is not the sentence's own.</summary>
    public static readonly FrozenSet<string> Relatives = Set(
        "that who which whose whom if when whenever once after before until while unless because since as where what whether how why"
    );

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads what an operation sets besides what it is told: <c>the status becomes closed</c>, <c>renewals goes up by 1</c>.</summary>
internal static partial class Changes
{
    /// <summary>The changes that a clause names, each taken.</summary>
    public static IEnumerable<(FieldReading Field, Expression Value)> Read(Clause clause, FieldReading? status)
    {
        var found = new List<(FieldReading, Expression)>();
        if (clause.Shape.Contains(ShapedText.Status))
        {
            Each(clause, ToStatus(), match => Add(found, status, match, clause));
            Each(clause, FromTo(), match => Add(found, status, match, clause));
        }
        if (clause.Shape.Contains(ShapedText.Field))
        {
            ReadValues(clause, found);
        }
        return found;
    }

    private static void ReadValues(Clause clause, List<(FieldReading, Expression)> found)
    {
        Each(
            clause,
            ToConstant(),
            match => AddConstant(found, clause.FieldsOf(match.Groups["f"]).FirstOrDefault(), match)
        );
        Each(
            clause,
            ToNow(),
            match => AddValue(found, clause.FieldsOf(match.Groups["f"]).FirstOrDefault(), new NowExpression())
        );
        Each(clause, Step(), match => AddStep(found, clause.FieldsOf(match.Groups["f"]).FirstOrDefault(), match));
    }

    private static void Each(Clause clause, Regex pattern, Predicate<Match> accept)
    {
        foreach (Match match in pattern.Matches(clause.Shape))
        {
            if (accept(match))
            {
                clause.Text.Take(clause.Start + match.Index, match.Length);
            }
        }
    }

    private static bool Add(List<(FieldReading, Expression)> found, FieldReading? status, Match match, Clause clause)
    {
        if (status is null || clause.ValuesOf(match.Groups["v"]) is not [var value])
        {
            return false;
        }
        found.Add((status, new LiteralExpression(value)));
        return true;
    }

    private static bool AddConstant(List<(FieldReading, Expression)> found, FieldReading? field, Match match)
    {
        var word = match.Groups["v"].Value;
        object? value = word switch
        {
            "null" or "none" or "empty" or "cleared" or "emptied" or "removed" => null,
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => Numerals.Parse(word),
        };
        var isOfField = value switch
        {
            decimal => field?.Type is IntegerType or DecimalType,
            bool => field?.Type is BooleanType,
            _ => true,
        };
        return isOfField && AddValue(found, field, new LiteralExpression(value));
    }

    private static bool AddValue(List<(FieldReading, Expression)> found, FieldReading? field, Expression value)
    {
        if (field is null)
        {
            return false;
        }
        found.Add((field, value));
        return true;
    }

    private static bool AddStep(List<(FieldReading, Expression)> found, FieldReading? field, Match match)
    {
        if (field is null || Numerals.Parse(match.Groups["n"].Value) is not { } step)
        {
            return false;
        }
        var sign = match.Groups["down"].Success ? BinaryOperator.Subtract : BinaryOperator.Add;
        var entity = new FieldExpression(FieldScope.Entity, field.Name);
        return AddValue(found, field, new BinaryExpression(sign, entity, new LiteralExpression(step)));
    }

    private const string F = "(?<f>\ue000+)";

    private const string V = @"[`""']?(?<v>" + ShapedText.V + @")[`""']?";

    private const string E = ShapedText.E;

    private const string Becomes =
        @"(?:becomes|is set to|changes?(?: over)? to|is then|turns? (?:in)?to|goes to|shall become|must become|will become|is now|will be|is changed to|switches to|:=|=|->|\u2192)";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?:\ue000+|\bstatus|\bstate|\bit|"
            + E
            + @") "
            + Becomes
            + @" (?:the (?:status|state) )?"
            + V
            + @"|\bsets? (?:the |its )?(?:\ue000+|status|state)(?: of (?:the )?"
            + E
            + @")? to "
            + V
            + @"|\bmarks? (?:it|the "
            + E
            + @") (?:as )?"
            + V
            + @"|\b(?:stor\w+|sav\w+|creat\w+|register\w*|record\w*|kept|keeps?|starts?|begins?)\b[^;,]{0,30}?\b(?:with|in) (?:the )?(?:\ue000+|status|state) "
            + V
            + @"|(?:\ue000+|\bstatus) is "
            + V
            + @"(?: then| afterwards| from then on)?|\bnow with (?:the )?(?:\ue000+|status) "
            + V,
        Options,
        10000
    )]
    private static partial Regex ToStatus();

    [GeneratedRegex(
        @"(?:\ue000+|\bstatus|\bstate)(?: changes| goes| moves| turns)? from [`""']?"
            + ShapedText.V
            + @"[`""']? to "
            + V,
        Options,
        10000
    )]
    private static partial Regex FromTo();

    [GeneratedRegex(
        F
            + @" (?:becomes|is set to|is reset to|is|shall become|is set back to|=|:=) (?:back )?(?<v>null|none|empty|cleared|emptied|true|false|-?\d+(?:\.\d+)?)(?![\w.])|\b(?:clears?|empties|resets?) (?:the )?"
            + F
            + @"(?<v>)",
        Options,
        10000
    )]
    private static partial Regex ToConstant();

    [GeneratedRegex(
        F
            + @" (?:becomes|is set to|is|=|holds|gets|records) (?:the )?(?:current|present) (?:time|date|day|moment|timestamp)|"
            + F
            + @" (?:becomes|is set to|is|=) (?:now|today|the time of (?:the )?(?:call|request|change|\w+ing))|\bsets? (?:the )?"
            + F
            + @" to (?:now|today|the (?:current|present) (?:time|date))|\b(?:records|notes|keeps|stores) the (?:current|present) (?:time|date) (?:as|in) (?:the )?"
            + F,
        Options,
        10000
    )]
    private static partial Regex ToNow();

    [GeneratedRegex(
        F
            + @" (?:(?:goes|is|moves) )?(?:(?:up|(?<down>down))|(?:increased|raised|incremented|increases|grows)|(?<down>decreased|lowered|reduced|decremented|decreases|falls)) by (?<n>"
            + Numerals.Pattern
            + @")|\b(?:adds|counts) (?<n>1|one) (?:to|more in) (?:the )?"
            + F
            + @"|"
            + F
            + @" is (?:incremented|counted up)(?<n>)",
        Options,
        10000
    )]
    private static partial Regex Step();
}

using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>Sentences that tell a formula in other words: <c>Multiply the minutes by the rate to get the price</c>.</summary>
internal static partial class FormulaPhrases
{
    /// <summary>The formula; null, if it is no such sentence.</summary>
    public static string? Of(string sentence)
    {
        var text = Occasion().Replace(sentence.Trim().TrimEnd('.', ' ').Replace('’', '\''), "");
        text = Lead().Replace(text, "");
        if (Computed().Match(text) is { Success: true } computed)
        {
            return Equation(computed);
        }

        if (Called().Match(text) is { Success: true } called)
        {
            return Equation(called);
        }

        if (Gives().Match(text) is { Success: true } gives && Operator().IsMatch(gives.Groups["value"].Value))
        {
            return Equation(gives);
        }

        return text == sentence.Trim().TrimEnd('.', ' ') ? null : text;
    }

    private static string? Equation(Match match)
    {
        var value = Terms(match.Groups["value"].Value.Trim().TrimEnd(',', ' '));
        var name = Owner().Replace(match.Groups["name"].Value.Trim(), "");
        return value is null ? null : $"{name} = {value}";
    }

    /// <summary>What is done with two values, with a sign between them.</summary>
    private static string? Terms(string value)
    {
        foreach (var (pattern, sign, isTurned) in Deeds)
        {
            if (pattern.Match(value) is { Success: true } match)
            {
                var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
                return isTurned ? $"{Plain(b)} {sign} {Plain(a)}" : $"{Plain(a)} {sign} {Plain(b)}";
            }
        }

        return Operator().IsMatch(value) ? Plain(Times().Replace(value, " times ")) : null;
    }

    private static string Plain(string value) => Owner().Replace(Takes().Replace(value, ""), "");

    private static readonly (Regex Pattern, string Sign, bool IsTurned)[] Deeds =
    [
        (Multiply(), "×", false),
        (Product(), "×", false),
        (AddTo(), "+", true),
        (Add(), "+", false),
        (Subtract(), "−", true),
        (Divide(), "÷", false),
        (Applied(), "×", true),
    ];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Name = @"(?<name>(?!and |or |if )(?:the )?(?:value of )?[a-z][\w ]{1,40}?)";

    [GeneratedRegex(
        @"^(?:when|where|whenever|if|for|each time|every time) (?:an?|the|each|every|any) [a-z]+ (?:is|are|gets) (?:made|calculated|computed|requested|asked for|wanted|needed|worked out|prepared|quoted),\s*",
        Options,
        10000
    )]
    private static partial Regex Occasion();

    [GeneratedRegex(
        @"^(?:we|you|i|the system|the calculator|the service|the tool)?\s*(?:shall |must |will |should |then |just |simply )+",
        Options,
        10000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:how )?"
            + Name
            + @"(?: (?:is|are|shall be|must be|will be|gets|has to be) (?:(?:worked out|found|computed|calculated|obtained|determined|got|gained|formed|derived|given|made|arrived at)(?: (?:by|from|as|through|out of))?(?: taking| using)?|the result of)|\s*:=| (?:comes from|results from|consists of|is made up of|is composed of|is equal to|follows from|works out as))\s*:?\s+(?<value>.+)$"
            + @"|^(?:to (?:get|find|work out|obtain|compute|calculate|determine) |for )"
            + Name
            + @",\s*(?<value>.+)$"
            + @"|^(?:compute|calculate|work out|determine|find|get|obtain) "
            + Name
            + @" (?:by|as|from)(?: taking| using)? (?<value>.+)$",
        Options,
        10000
    )]
    private static partial Regex Computed();

    [GeneratedRegex(
        @"^(?<value>.+?),? (?:to (?:get|obtain|give|find|yield|make|form|work out)|gives?|yields?|makes?|is called|and is called|and (?:that's|that is|this is|the result is|the outcome is|this gives|that gives|so gives)|are|add(?:s|ed)? up to|into|results? in|is|which is) "
            + Name
            + "$",
        Options,
        10000
    )]
    private static partial Regex Gives();

    /// <summary>"The labour is minutes times rate and is called labour_eur", "The total (total_eur) is …".</summary>
    [GeneratedRegex(
        @"^(?:the )?[a-z]+ is (?<value>.+?),? (?:and is|which is|and we|it is) (?:called|named|call it) "
            + Name
            + @"$|^(?:the )?[a-z]+ \("
            + Name
            + @"\) (?:is|equals) (?<value>.+)$",
        Options,
        10000
    )]
    private static partial Regex Called();

    [GeneratedRegex(
        @"[+×*÷/−]| - | x |\b(?:times|plus|minus|multipl\w+|divid\w+|sum(?:ming)?|product|difference|add(?:ed|ing)?|subtract\w*|deduct\w*|applied)\b",
        Options,
        10000
    )]
    private static partial Regex Operator();

    [GeneratedRegex(
        @"^(?:multiply|multiplying|we multiply|you multiply) (?<a>.+?) (?:by|with|and) (?<b>.+)$|^(?<a>.+?) (?:is|are) multiplied (?:by|with) (?<b>.+)$",
        Options,
        10000
    )]
    private static partial Regex Multiply();

    [GeneratedRegex(@"^(?:the )?product of (?<a>.+?) and (?<b>.+)$", Options, 10000)]
    private static partial Regex Product();

    [GeneratedRegex(
        @"^(?:add|adding) (?<a>.+?) (?:to|onto) (?<b>.+)$|^(?<a>.+?) (?:is|are) added to (?<b>.+)$",
        Options,
        10000
    )]
    private static partial Regex AddTo();

    [GeneratedRegex(
        @"^(?:add|adding|sum|summing|sum up|adding up|(?:the )?sum of) (?:up )?(?<a>.+?) (?:and|plus) (?<b>.+)$|^(?<a>.+?) and (?<b>.+?)(?: (?:are|is))? (?:added|summed|taken)(?: up| together)?$|^(?<a>[a-z]\w*(?: \w+)?) and (?<b>[a-z]\w*(?: \w+)?)$",
        Options,
        10000
    )]
    private static partial Regex Add();

    [GeneratedRegex(
        @"^(?:subtract|subtracting|deduct|deducting|take|taking) (?<a>.+?) from (?<b>.+)$|^(?<a>.+?) (?:is|are) (?:subtracted|deducted|taken) from (?<b>.+)$",
        Options,
        10000
    )]
    private static partial Regex Subtract();

    [GeneratedRegex(
        @"^(?:divide|dividing) (?<a>.+?) by (?<b>.+)$|^(?<a>.+?) (?:is|are) divided by (?<b>.+)$",
        Options,
        10000
    )]
    private static partial Regex Divide();

    [GeneratedRegex(@"^(?<a>.+?) (?:is|are) applied to (?:each|every one|all) of (?<b>.+)$", Options, 10000)]
    private static partial Regex Applied();

    [GeneratedRegex(@" multiplied (?:by|with) ", Options, 10000)]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?:we |you )?(?:take|use|taking|using) ", Options, 10000)]
    private static partial Regex Takes();

    [GeneratedRegex(@"^(?:the )?(?:value|number) of ", Options, 10000)]
    private static partial Regex Owner();
}

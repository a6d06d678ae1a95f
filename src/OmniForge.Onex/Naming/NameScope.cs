using System.Globalization;

namespace OmniForge.Onex.Naming;

/// <summary>Names that stand side by side: each one is given once, and the second of two equal ones gets a number.</summary>
/// <param name="reserved">Names that are taken from the beginning.</param>
public sealed class NameScope(params IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes a name, or the name with the least number from 2 on that is free.</summary>
    /// <param name="name">The wanted name.</param>
    /// <param name="separator">What stands between name and number: <c>_</c> in snake_case, nothing in a class.</param>
    public string Take(string name, string separator)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_taken.Add(name))
        {
            return name;
        }

        for (var number = 2; ; number++)
        {
            var numbered = $"{name}{separator}{number.ToString(CultureInfo.InvariantCulture)}";
            if (_taken.Add(numbered))
            {
                return numbered;
            }
        }
    }
}

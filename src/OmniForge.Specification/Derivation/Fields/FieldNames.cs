using System.Text;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Names of fields, from whatever case the PRD writes them in.</summary>
public static class FieldNames
{
    /// <summary><c>recipeId</c>, <c>Recipe id</c>, <c>recipe-id</c> and <c>RECIPE_ID</c> are <c>recipe_id</c>.</summary>
    public static string Snake(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                Separate(snake);
                continue;
            }
            if (char.IsUpper(name[i]) && BeginsWord(name, i))
            {
                Separate(snake);
            }
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString().TrimEnd('_');
    }

    private static bool BeginsWord(string name, int i) =>
        i > 0
        && (
            char.IsLower(name[i - 1])
            || char.IsDigit(name[i - 1])
            || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]))
        );

    private static void Separate(StringBuilder snake)
    {
        if (snake.Length > 0 && snake[^1] != '_')
        {
            snake.Append('_');
        }
    }
}

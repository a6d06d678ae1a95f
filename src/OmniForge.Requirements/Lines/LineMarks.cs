namespace OmniForge.Requirements.Lines;

/// <summary>How marks of lines are written.</summary>
public static class LineMarks
{
    /// <summary>Its name in JSON and pages: <c>not_understood</c>.</summary>
    public static string Name(this LineMark mark) =>
        mark switch
        {
            LineMark.Understood => "understood",
            LineMark.Waits => "waits",
            LineMark.NotUnderstood => "not_understood",
            LineMark.Quality => "quality",
            _ => "no_behaviour",
        };

    /// <summary>Its sign at the margin of a text.</summary>
    public static char Sign(this LineMark mark) =>
        mark switch
        {
            LineMark.Understood => '+',
            LineMark.Waits => '~',
            LineMark.NotUnderstood => '!',
            LineMark.Quality => 'q',
            _ => '.',
        };
}

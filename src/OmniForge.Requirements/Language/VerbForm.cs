namespace OmniForge.Requirements.Language;

/// <summary>The forms that a word can be of its verb.</summary>
[Flags]
public enum VerbForm
{
    /// <summary>No verb.</summary>
    None = 0,

    /// <summary><c>store</c>.</summary>
    Base = 1 << 0,

    /// <summary><c>stores</c>.</summary>
    ThirdPerson = 1 << 1,

    /// <summary><c>stored</c>.</summary>
    Past = 1 << 2,

    /// <summary><c>stored</c>, <c>chosen</c>.</summary>
    Participle = 1 << 3,

    /// <summary><c>storing</c>.</summary>
    Gerund = 1 << 4,
}

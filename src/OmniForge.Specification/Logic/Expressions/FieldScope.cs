namespace OmniForge.Specification.Logic.Expressions;

/// <summary>Whose field a <see cref="FieldExpression"/> names.</summary>
public enum FieldScope
{
    /// <summary>The request's (for a fold: the event's).</summary>
    Input,

    /// <summary>The stored entity's, or the state's before the event.</summary>
    Entity,

    /// <summary>The entity's or the state's after the changes made so far.</summary>
    Changed,

    /// <summary>A value that an earlier step has named.</summary>
    Local,

    /// <summary>None's: it is the item of a list that an <see cref="EachExpression"/> speaks of.</summary>
    Item,

    /// <summary>Another stored record's, within a <see cref="RecordsExpression"/>.</summary>
    Other,

    /// <summary>None's: it is the list of all entities that are stored and count.</summary>
    Stored,
}

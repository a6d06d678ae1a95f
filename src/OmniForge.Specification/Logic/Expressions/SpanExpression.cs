namespace OmniForge.Specification.Logic.Expressions;

/// <summary>The time between two days or two points in time, as a number; negative if the end comes first.</summary>
/// <param name="Unit">What is counted; days for days, hours or minutes for points in time.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record SpanExpression(TimeUnit Unit, Expression From, Expression To) : Expression;

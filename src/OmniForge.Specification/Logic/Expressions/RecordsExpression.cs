namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A measure of the stored records that fulfil a condition; the record at hand, if there is one, is not among them.</summary>
/// <param name="Measure">What it tells of them.</param>
/// <param name="Condition">
/// What a record must fulfil; <see cref="FieldScope.Other"/> means its fields, the other scopes mean what they mean outside.
/// </param>
/// <param name="Value">What is summed or compared of each; null, if they are counted.</param>
public sealed record RecordsExpression(RecordsMeasure Measure, Expression Condition, Expression? Value = null)
    : Expression;

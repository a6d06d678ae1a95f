namespace OmniForge.RemarkTraining;

/// <summary>A sentence of which somebody has said whether it is a remark.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="IsRemark">Tells whether no answer of the node depends on it.</param>
/// <param name="Features">What it is judged by.</param>
internal sealed record LabelledSentence(string Text, bool IsRemark, IReadOnlyList<string> Features);

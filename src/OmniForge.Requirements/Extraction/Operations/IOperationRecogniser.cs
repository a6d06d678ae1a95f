namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Finds the operations that are presented in one form.</summary>
internal interface IOperationRecogniser
{
    /// <summary>All operations of that form, in the order of the text.</summary>
    IEnumerable<OperationExtraction> Recognise(OperationContext context);
}

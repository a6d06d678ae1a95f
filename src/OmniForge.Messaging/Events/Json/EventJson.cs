using System.Text.Json;
using System.Text.Json.Serialization;
using OmniForge.Onex;

namespace OmniForge.Messaging.Events.Json;

/// <summary>How payloads are read and written: snake_case, null left out, nothing missing, nothing twice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    MaxDepth = 64,
    Converters = [typeof(SnakeCaseEnum<NodeKind>)]
)]
[JsonSerializable(typeof(CodegenAnalysisRequest))]
[JsonSerializable(typeof(CodegenAnalysisResponse))]
[JsonSerializable(typeof(CodegenGenerationRequest))]
[JsonSerializable(typeof(CodegenGenerationResponse))]
[JsonSerializable(typeof(CodegenValidationRequest))]
[JsonSerializable(typeof(CodegenValidationResponse))]
[JsonSerializable(typeof(CodegenPatternRequest))]
[JsonSerializable(typeof(CodegenPatternResponse))]
[JsonSerializable(typeof(CodegenMixinRequest))]
[JsonSerializable(typeof(CodegenMixinResponse))]
[JsonSerializable(typeof(CodegenReviewRequest))]
[JsonSerializable(typeof(CodegenReviewResponse))]
[JsonSerializable(typeof(CodegenStatusEvent))]
[JsonSerializable(typeof(ServiceLifecycleEvent))]
[JsonSerializable(typeof(ToolExecutionEvent))]
[JsonSerializable(typeof(CodegenErrorReply))]
internal sealed partial class EventJson : JsonSerializerContext;

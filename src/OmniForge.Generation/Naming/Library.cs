using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Generation.Naming;

/// <summary>Names of Python, pydantic and the platform that generated code uses.</summary>
public static class Library
{
    /// <summary><c>typing.Annotated</c></summary>
    public static PySymbol Annotated { get; } = PySymbol.Of("typing", "Annotated");

    /// <summary><c>typing.Literal</c></summary>
    public static PySymbol Literal { get; } = PySymbol.Of("typing", "Literal");

    /// <summary><c>decimal.Decimal</c></summary>
    public static PySymbol Decimal { get; } = PySymbol.Of("decimal", "Decimal");

    /// <summary><c>uuid.UUID</c></summary>
    public static PySymbol Uuid { get; } = PySymbol.Of("uuid", "UUID");

    /// <summary><c>uuid.uuid4</c></summary>
    public static PySymbol Uuid4 { get; } = PySymbol.Of("uuid", "uuid4");

    /// <summary><c>datetime.date</c></summary>
    public static PySymbol Date { get; } = PySymbol.Of("datetime", "date");

    /// <summary><c>datetime.time</c></summary>
    public static PySymbol Time { get; } = PySymbol.Of("datetime", "time");

    /// <summary><c>datetime.timedelta</c></summary>
    public static PySymbol TimeDelta { get; } = PySymbol.Of("datetime", "timedelta");

    /// <summary><c>pydantic.AwareDatetime</c></summary>
    public static PySymbol AwareDatetime { get; } = PySymbol.Of("pydantic", "AwareDatetime");

    /// <summary><c>pydantic.BaseModel</c></summary>
    public static PySymbol BaseModel { get; } = PySymbol.Of("pydantic", "BaseModel");

    /// <summary><c>pydantic.ConfigDict</c></summary>
    public static PySymbol ConfigDict { get; } = PySymbol.Of("pydantic", "ConfigDict");

    /// <summary><c>pydantic.Field</c></summary>
    public static PySymbol Field { get; } = PySymbol.Of("pydantic", "Field");

    /// <summary><c>pydantic.JsonValue</c></summary>
    public static PySymbol JsonValue { get; } = PySymbol.Of("pydantic", "JsonValue");

    /// <summary><c>pydantic.StringConstraints</c></summary>
    public static PySymbol StringConstraints { get; } = PySymbol.Of("pydantic", "StringConstraints");

    /// <summary><c>pydantic.ValidationError</c></summary>
    public static PySymbol ValidationError { get; } = PySymbol.Of("pydantic", "ValidationError");

    /// <summary><c>pydantic.field_validator</c></summary>
    public static PySymbol FieldValidator { get; } = PySymbol.Of("pydantic", "field_validator");

    /// <summary><c>pydantic_core.PydanticUseDefault</c></summary>
    public static PySymbol UseDefault { get; } = PySymbol.Of("pydantic_core", "PydanticUseDefault");

    /// <summary><c>enum.StrEnum</c></summary>
    public static PySymbol StrEnum { get; } = PySymbol.Of("enum", "StrEnum");

    /// <summary><c>enum.unique</c></summary>
    public static PySymbol Unique { get; } = PySymbol.Of("enum", "unique");

    /// <summary><c>typing.Protocol</c></summary>
    public static PySymbol Protocol { get; } = PySymbol.Of("typing", "Protocol");

    /// <summary><c>typing.runtime_checkable</c></summary>
    public static PySymbol RuntimeCheckable { get; } = PySymbol.Of("typing", "runtime_checkable");

    /// <summary>The module <c>pytest</c>.</summary>
    public static PyModuleReference Pytest { get; } = new(PyModuleName.Of("pytest"));

    /// <summary>The platform's container of services.</summary>
    public static PySymbol Container { get; } =
        PySymbol.Of("omnibase_core.models.container.model_onex_container", "ModelONEXContainer");

    /// <summary>The platform's error.</summary>
    public static PySymbol OnexError { get; } =
        PySymbol.Of("omnibase_core.models.errors.model_onex_error", "ModelOnexError");

    /// <summary>The platform's error codes.</summary>
    public static PySymbol ErrorCode { get; } =
        PySymbol.Of("omnibase_core.enums.enum_core_error_code", "EnumCoreErrorCode");

    /// <summary>A class of <c>omnibase_core.nodes</c>, such as <c>NodeEffect</c>.</summary>
    public static PySymbol Nodes(string name) => PySymbol.Of("omnibase_core.nodes", name);
}

using System.Text.Json.Serialization;

namespace PerfEval.Fiscal;

/// <summary>The contracts of the profile, made when the library is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FiscalProfile))]
internal sealed partial class FiscalJson : JsonSerializerContext;

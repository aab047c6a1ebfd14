using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Core.Json.Hosting;

/// <summary>
/// The library's types that have no JSON form of their own. The framework would write their properties one by one, and lose what they do
/// not show; so they are refused, with the way to go. Enumerations are left to the host.
/// </summary>
internal sealed class OwnTypes : JsonConverterFactory
{
    public static bool Refuses(Type type) =>
        type.Assembly == typeof(OwnTypes).Assembly && !type.IsEnum && Array.TrueForAll([.. HostTypes.All], host => host.Type != type);

    public static NotSupportedException Refusal(Type type) => new(
        $"{type.Name} has no JSON form of its own (该类型没有自己的 JSON 形式). Write a report with WriteReport, a standard with "
        + "WriteStandard and a scored evaluation, as an EvaluationRecord, with WriteEvaluation; show findings and remarks by their text; "
        + "list values in arrays.");

    public override bool CanConvert(Type typeToConvert) => Refuses(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert);
}

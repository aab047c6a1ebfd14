using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PerfEval.Core.Json.Hosting;

/// <summary>
/// Gives contracts for the library's types alone; types of the library without a JSON form are refused, and for every other type the next
/// resolver is asked.
/// </summary>
internal sealed class DomainTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        foreach (var host in HostTypes.All)
        {
            if (host.Type == type)
            {
                return host.Contract(options);
            }

            if (host.NullableType == type)
            {
                return host.NullableContract?.Invoke(options);
            }
        }

        return OwnTypes.Refuses(type) ? throw OwnTypes.Refusal(type) : null;
    }
}

using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Hosting;

/// <summary>A type hosts can put into their own contracts, with its converter and how its contract is made without reflection.</summary>
/// <param name="Type">The type.</param>
/// <param name="Converter">Its converter.</param>
/// <param name="Contract">Makes its contract.</param>
/// <param name="NullableType">The type's nullable form, for structs.</param>
/// <param name="NullableContract">Makes the contract of that.</param>
internal sealed record HostType(
    Type Type,
    JsonConverter Converter,
    Func<JsonSerializerOptions, JsonTypeInfo> Contract,
    Type? NullableType = null,
    Func<JsonSerializerOptions, JsonTypeInfo>? NullableContract = null)
{
    public static HostType OfDocument<T>(JsonConverter<T> converter)
        where T : class => new(typeof(T), converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    public static HostType OfValue<T>(Format<T> format)
        where T : struct => OfConverter(new ValueConverter<T>(format));

    /// <summary>A value type that stands in no document alone: its own converter is the whole of its form.</summary>
    public static HostType OfConverter<T>(JsonConverter<T> converter)
        where T : struct => new(
            typeof(T),
            converter,
            options => JsonMetadataServices.CreateValueInfo<T>(options, converter),
            typeof(T?),
            options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));
}

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerfEval.Core.Json.Hosting;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// 类型信息: contracts, made without reflection, for reports, standards, evaluation records, points, amounts, ratios, measures, printed
    /// rates, filed dates, fiscal years and region codes, and for NodaTime's <c>LocalDate</c>, <c>YearMonth</c> and <c>AnnualDate</c>, for
    /// hosts that generate their own contracts or are compiled ahead of time. Combine it with the host's:
    /// <c>JsonTypeInfoResolver.Combine(PerfEvalJson.TypeInfoResolver, HostContext.Default)</c>. A type of the library that has no JSON form
    /// is refused with a <see cref="NotSupportedException"/> that names the way to go.
    /// </summary>
    /// <example>
    /// <code>
    /// var options = new System.Text.Json.JsonSerializerOptions
    /// {
    ///     TypeInfoResolver = PerfEvalJson.TypeInfoResolver,   // combined with a context of the host's own by JsonTypeInfoResolver.Combine
    /// };
    /// Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Points.From(99.19m), options));   // 99.19
    /// </code>
    /// </example>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new DomainTypeInfoResolver();

    /// <summary>
    /// 接入宿主的序列化选项: adds converters for the same types, so that they can stand in a host's own contracts (web interfaces, columns of
    /// JSON). Points are numbers; amounts (<c>566.49万元</c>), ratios (<c>90%</c>, <c>2/37</c>) and measures (<c>400次</c>) are texts,
    /// and so are dates (ISO). The converters are as strict as the strict reader whatever the options; a converter the host has added
    /// before comes first. Every other type of the library is refused with a <see cref="NotSupportedException"/> rather than written
    /// with a part of what it holds; enumerations are the host's to decide.
    /// </summary>
    /// <param name="options">The host's options, not yet in use.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <example>
    /// <code>
    /// var options = new System.Text.Json.JsonSerializerOptions();
    /// PerfEvalJson.AddTo(options);
    /// Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Points.From(99.19m), options));   // 99.19
    /// </code>
    /// </example>
    public static void AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var host in HostTypes.All)
        {
            options.Converters.Add(host.Converter);
        }

        options.Converters.Add(new OwnTypes());
    }
}

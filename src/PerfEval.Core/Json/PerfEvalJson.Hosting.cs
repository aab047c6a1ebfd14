using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerfEval.Core.Json.Hosting;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// 类型信息: contracts, made without reflection, for reports, standards, points, amounts, ratios, measures, printed rates, filed dates, fiscal years and region codes,
    /// for hosts that generate their own contracts or are compiled ahead of time. Combine it with the host's:
    /// <c>JsonTypeInfoResolver.Combine(PerfEvalJson.TypeInfoResolver, HostContext.Default)</c>.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new DomainTypeInfoResolver();

    /// <summary>
    /// 接入宿主的序列化选项: adds converters for the same types, so that they can stand in a host's own contracts (web interfaces, columns of JSON). Points are numbers; amounts
    /// (<c>566.49万元</c>), ratios (<c>90%</c>, <c>2/37</c>) and measures (<c>400次</c>) are texts. The converters are as strict as the strict door whatever the options say.
    /// </summary>
    /// <param name="options">The host's options, not yet in use.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static void AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var host in HostTypes.All)
        {
            options.Converters.Add(host.Converter);
        }
    }
}

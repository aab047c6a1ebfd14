using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>A host's contracts, generated from source, with types of the library and of NodaTime in them.</summary>
public sealed partial class OwnContractTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(PerfEvalJson.TypeInfoResolver, HostContext.Default),
    };

    [Fact]
    public void It_comes_back_as_it_was()
    {
        var filing = new Filing(
            PerfEval.Core.Json.Samples.ReceptionCentre2020, Points.From(99.19m), Money.FromWanYuan(566.49m), new LocalDate(2021, 3, 1));
        var text = JsonSerializer.Serialize(filing, Options);

        Assert.Contains("\"Total\":99.19,\"Executed\":\"566.49\\u4E07\\u5143\",\"FiledOn\":\"2021-03-01\"", text, System.StringComparison.Ordinal);
        Assert.Equal(filing, JsonSerializer.Deserialize<Filing>(text, Options));
    }

    [Fact]
    public void A_type_that_has_no_form_is_refused_and_not_written_in_part() => Assert.ThrowsAny<System.NotSupportedException>(() =>
        JsonSerializer.Serialize(PerfEval.Core.Assessing.Assessor.Assess(PerfEval.Core.Json.Samples.ReceptionCentre2020, BuiltInStandards.Catalog), Options));

    internal sealed record Filing(SelfEvaluation Report, Points Total, Money Executed, LocalDate FiledOn);

    [JsonSerializable(typeof(Filing))]
    internal sealed partial class HostContext : JsonSerializerContext;
}

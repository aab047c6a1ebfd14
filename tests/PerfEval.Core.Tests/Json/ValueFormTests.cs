using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Hosting;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Single values in a host's JSON without any options, in its generated contracts, and beside what AddTo gives.</summary>
public sealed class ValueFormTests
{
    private const string Written =
        """{"Points":29.25,"NoPoints":null,"Money":"566.49万元","Ratio":"90%","Measure":"400次","Unit":"%","Total":"""
        + """{"min":79,"max":90},"Open":{"min":70,"max":null},"Year":2020,"Region":"430200","Code":"PE2101","ByYear":{"2019":98,"2020":100}}""";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Values with a form, some of them at the ends of what they can be.</summary>
    public static TheoryData<object> Samples =>
    [
        Points.Zero, Points.Parse("-1000000"), Points.Parse("0.0001"), Money.Parse("-577.32万元"), Money.FromFen(Money.MaxFen),
        Ratio.Of(2, 37), Ratio.Percent(90), Ratio.One, Ratio.Of(long.MaxValue, 3), Measure.Parse("95.25%"), Measure.Parse("-0.000001"), MeasureUnit.None, MeasureUnit.Of("元/人*月"),
        PointsRange.Exactly(Points.From(99.25m)), new PointsRange(Points.Zero, Points.Hundred), new PointsRange(Points.From(-3), null),
        new FiscalYear(1), new FiscalYear(9998), RegionCode.National, RegionCode.Parse("430200"), FindingCode.Parse("PE0007"),
    ];

    [Fact]
    public void Points_need_no_options() => Assert.Equal("0", JsonSerializer.Serialize(Points.Zero));

    [Fact]
    public void A_hosts_own_contract_is_written_and_read_without_the_library() => Check(JsonSerializer.Serialize(HostContract.Sample, Plain), json =>
        JsonSerializer.Deserialize<HostContract>(json)!);

    [Fact]
    public void So_is_one_that_the_frameworks_generator_compiled()
    {
        var context = new HostContext(new JsonSerializerOptions(Plain));
        Check(JsonSerializer.Serialize(HostContract.Sample, context.HostContract), json => JsonSerializer.Deserialize(json, context.HostContract)!);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_value_has_the_form_that_documents_and_AddTo_give_it(object value)
    {
        var added = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), Encoder = Plain.Encoder };
        PerfEvalJson.AddTo(added);
        var json = JsonSerializer.Serialize(value, value.GetType(), Plain);

        Assert.Equal(JsonSerializer.Serialize(value, value.GetType(), added), json);
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), Plain));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), added));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_value_has_a_text_for_settings_and_grids(object value)
    {
        var converter = TypeDescriptor.GetConverter(value.GetType());
        var text = Assert.IsType<string>(converter.ConvertTo(value, typeof(string)));

        Assert.Equal(value.ToString(), text);
        Assert.Equal(value, converter.ConvertFrom(text));
    }

    [Theory]
    [InlineData(typeof(Points), "\"10\"")]
    [InlineData(typeof(Points), "1e1")]
    [InlineData(typeof(Points), "10.00001")]
    [InlineData(typeof(Points), "null")]
    [InlineData(typeof(FiscalYear), "\"2020\"")]
    [InlineData(typeof(FiscalYear), "0")]
    [InlineData(typeof(Money), "566.49")]
    [InlineData(typeof(Money), "\"much\"")]
    [InlineData(typeof(RegionCode), "430200")]
    [InlineData(typeof(FindingCode), "\"2101\"")]
    [InlineData(typeof(MeasureUnit), "\"5次\"")]
    [InlineData(typeof(MeasureUnit), "\"\\ud800\"")]
    [InlineData(typeof(PointsRange), "\"[79, 90]\"")]
    [InlineData(typeof(PointsRange), "{\"min\":79}")]
    [InlineData(typeof(PointsRange), "{\"max\":79}")]
    [InlineData(typeof(PointsRange), "{\"min\":90,\"max\":79}")]
    [InlineData(typeof(PointsRange), "{\"min\":79,\"max\":90,\"max\":91}")]
    [InlineData(typeof(PointsRange), "{\"min\":79,\"min\":79,\"max\":90}")]
    [InlineData(typeof(PointsRange), "{\"min\":79,\"max\":90,\"mean\":85}")]
    public void Anything_else_is_an_error_and_never_another_value(Type type, string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Plain));

    [Fact]
    public void An_error_says_what_to_write() => Assert.Contains(
        "write PE and four digits", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FindingCode>("\"2101\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_public_type_has_a_form_under_AddTo_or_is_refused_with_the_way()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        PerfEvalJson.AddTo(options);
        var formed = HostTypes.All.Select(host => host.Type).ToHashSet();
        List<string> offenders = [];
        foreach (var type in CoreAssembly.PublicTypes.Select(Closed).Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed)))
        {
            var refusal = Record.Exception(() => options.GetTypeInfo(type));
            var isRight = formed.Contains(type)
                ? refusal is null
                : refusal is NotSupportedException { Message: var message } && message.Contains("WriteEvaluation", StringComparison.Ordinal);
            if (!isRight)
            {
                offenders.Add($"{type}: {refusal?.Message ?? "a form of the framework's"}");
            }
        }

        Offenders.None(offenders);
    }

    [Fact]
    public void Every_value_type_that_names_a_converter_has_the_same_form_under_AddTo() => Offenders.None(CoreAssembly.PublicTypes
        .Where(type => type.IsDefined(typeof(JsonConverterAttribute), false))
        .Except(HostTypes.All.Select(host => host.Type)));

    private static Type Closed(Type type)
    {
        if (!type.IsGenericTypeDefinition)
        {
            return type;
        }

        var asks = type.GetGenericArguments()[0].GenericParameterAttributes;
        var isClass = asks.HasFlag(System.Reflection.GenericParameterAttributes.ReferenceTypeConstraint);
        return type.MakeGenericType(isClass ? typeof(PerfEval.Core.Reports.SelfEvaluation) : typeof(Points));
    }

    private static void Check(string json, Func<string, HostContract> read)
    {
        Assert.Equal(Written, json);
        var again = read(json);
        Assert.Equal(HostContract.Sample with { ByYear = again.ByYear }, again);
        Assert.Equal(HostContract.Sample.ByYear.OrderBy(year => year.Key), again.ByYear.OrderBy(year => year.Key));
    }
}

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class HostingTests
{
    private sealed record Envelope(string Sender, SelfEvaluation Report, Points? Bonus, Money Spent, Ratio Share, Measure Done);

    [Theory]
    [MemberData(nameof(HostOptions))]
    public void A_report_stands_in_a_hosts_contract_whatever_the_hosts_options(string name, JsonSerializerOptions options)
    {
        Assert.NotEmpty(name);
        var envelope = new Envelope(
            "市财政局", PerfEvalJson.ParseReport(CorpusFiles.Seed()), Points.From(29.25m), Money.FromWanYuan(566.49m), Ratio.Of(2, 37), Measure.Of(400, "次"));

        var json = JsonSerializer.Serialize(envelope, options);

        Assert.Contains("566.49", json, StringComparison.Ordinal);
        Assert.Contains("2/37", json, StringComparison.Ordinal);
        Assert.Equal(envelope, JsonSerializer.Deserialize<Envelope>(json, options));
    }

    [Theory]
    [MemberData(nameof(HostOptions))]
    public void A_host_cannot_loosen_the_strict_door(string name, JsonSerializerOptions options)
    {
        Assert.NotEmpty(name);
        foreach (var bad in (string[])["unknown-member", "duplicate-member", "part-of-a-fen", "points-of-five-decimals", "wrong-type", "missing-discriminator"])
        {
            // a host that refuses duplicates itself does so with the framework's own exception
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<SelfEvaluation>(CorpusFiles.Bad(bad + ".json"), options));
        }
    }

    [Fact]
    public void The_error_of_a_converter_names_the_member()
    {
        var exception = Assert.Throws<PerfEvalJsonException>(
            () => JsonSerializer.Deserialize<SelfEvaluation>(CorpusFiles.Bad("unknown-member.json"), Options(_ => { })));

        Assert.Equal("/funding/total/executedd", Assert.Single(exception.Errors).Pointer);
    }

    [Theory]
    [InlineData("\"10\"")]
    [InlineData("10.00001")]
    [InlineData("1e1")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{}")]
    public void Points_are_plain_numbers_even_where_a_host_reads_numbers_from_strings(string json) =>
        Assert.Throws<PerfEvalJsonException>(() => JsonSerializer.Deserialize<Points>(
            json, Options(options => options.NumberHandling = JsonNumberHandling.AllowReadingFromString)));

    [Fact]
    public void The_resolver_serves_hosts_without_reflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = PerfEvalJson.TypeInfoResolver };
        var report = PerfEvalJson.ParseReport(CorpusFiles.Seed());
        var standard = BuiltInStandards.Catalog.AsFiled;

        Assert.Equal(report, JsonSerializer.Deserialize<SelfEvaluation>(JsonSerializer.Serialize(report, options), options));
        Assert.Equal(standard, JsonSerializer.Deserialize<EvaluationStandard>(JsonSerializer.Serialize(standard, options), options));
        Assert.Equal(Points.From(1.5m), JsonSerializer.Deserialize<Points?>("1.5", options));
        Assert.Null(JsonSerializer.Deserialize<Points?>("null", options));

        // the negative control: it speaks for no type but the library's
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<string, int>(), options));
    }

    public static TheoryData<Type> WithoutForm => [typeof(ScoredEvaluation), typeof(Finding), typeof(Reported<Points>), typeof(EquatableList<Points>), typeof(Subject), typeof(BudgetUnit)];

    private static readonly JsonSerializerOptions OurContract = new() { TypeInfoResolver = PerfEvalJson.TypeInfoResolver };

    [Theory]
    [MemberData(nameof(WithoutForm))]
    public void A_type_without_a_form_of_its_own_is_refused_and_never_written_in_part(Type type)
    {
        var direct = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize((object?)null, type, Options(_ => { })));
        var resolved = Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Serialize((object?)null, type, OurContract));

        Assert.Contains("WriteEvaluation", direct.Message, StringComparison.Ordinal);
        Assert.Equal(direct.Message, resolved.Message);
    }

    [Fact]
    public void Dates_of_the_librarys_types_are_iso_texts_and_a_hosts_own_converter_comes_first()
    {
        var day = new LocalDate(2020, 2, 29);

        Assert.Equal("\"2020-02-29\"", JsonSerializer.Serialize(day, Options(_ => { })));
        Assert.Equal(day, JsonSerializer.Deserialize<LocalDate>("\"2020-02-29\"", Options(_ => { })));
        Assert.Equal("\"2020-02\"", JsonSerializer.Serialize(new YearMonth(2020, 2), Options(_ => { })));
        Assert.Equal("\"06-30\"", JsonSerializer.Serialize(new AnnualDate(6, 30), Options(_ => { })));
        Assert.Throws<PerfEvalJsonException>(() => JsonSerializer.Deserialize<LocalDate>("\"2021-02-29\"", Options(_ => { })));
        var hosts = new JsonSerializerOptions { Converters = { new Ordinals() }, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        PerfEvalJson.AddTo(hosts);
        Assert.Equal("60", JsonSerializer.Serialize(day, hosts));
    }

    private sealed class Ordinals : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteNumberValue(value.DayOfYear);
    }

    [Fact]
    public void A_hosts_writer_gives_the_canonical_form_when_it_writes_no_blanks()
    {
        var report = PerfEvalJson.ParseReport(CorpusFiles.Seed());

        var json = JsonSerializer.SerializeToUtf8Bytes(report, Options(options => options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

        Assert.Equal(PerfEvalJson.Hash(report), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json)));
        Assert.DoesNotContain("\\u", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
    }

    public static TheoryData<string, JsonSerializerOptions> HostOptions() => new()
    {
        { "plain", Options(_ => { }) },
        { "web", Options(_ => { }, JsonSerializerDefaults.Web) },
        { "strict", Options(_ => { }, JsonSerializerDefaults.Strict) },
        { "out of order", Options(options => options.AllowOutOfOrderMetadataProperties = true) },
        { "lax", Options(options =>
            {
                options.NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString;
                options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
                options.PropertyNameCaseInsensitive = true;
                options.ReadCommentHandling = JsonCommentHandling.Skip;
                options.AllowTrailingCommas = true;
            })
        },
        { "snakes", Options(options => (options.PropertyNamingPolicy, options.WriteIndented) = (JsonNamingPolicy.SnakeCaseUpper, true)) },
        { "no nulls", Options(options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault) },
        { "references", Options(options => options.ReferenceHandler = ReferenceHandler.Preserve) },
    };

    private static JsonSerializerOptions Options(Action<JsonSerializerOptions> change, JsonSerializerDefaults defaults = JsonSerializerDefaults.General)
    {
        var options = new JsonSerializerOptions(defaults) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        PerfEvalJson.AddTo(options);
        change(options);
        return options;
    }
}

using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Json.Schema;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Integration.Tests.Schemas;

/// <summary>A validator that knows nothing of this library agrees with it: what the strict reader takes is valid under the schema.</summary>
public sealed class CorpusSchemaTests
{
    private static readonly JsonSchema Report = Of("report");
    private static readonly JsonSchema Standard = Of("standard");

    [Fact]
    public void Every_report_that_can_be_read_is_valid()
    {
        Assert.NotEmpty(Corpus.Reports);
        Assert.Empty(Corpus.Reports.Where(file => !IsValid(Report, file.Bytes)).Select(file => file.Name));
        Assert.Empty(Corpus.Reports.Where(file => !IsValid(Report, PerfEvalJson.WriteReport(file.Report))).Select(file => file.Name));
    }

    [Fact]
    public void Every_standard_that_can_be_read_is_valid()
    {
        var written = BuiltInStandards.Catalog.InOrder.Select(standard => (Name: standard.Id, Bytes: PerfEvalJson.WriteStandard(standard)));
        var files = Corpus.Files("standards").Where(file => PerfEvalJson.ReadStandard(file.Bytes).IsSuccess);

        Assert.Empty(written.Concat(files).Where(file => !IsValid(Standard, file.Bytes)).Select(file => file.Name));
    }

    [Fact]
    public void What_is_invalid_is_refused_by_the_reader_too()
    {
        var invalid = Corpus.Files("bad").Where(file => IsJson(file.Bytes) && !file.Name.StartsWith("standard", StringComparison.Ordinal)
            && !IsValid(Report, file.Bytes)).ToList();

        Assert.True(invalid.Count > 10, $"{invalid.Count}");
        Assert.Empty(invalid.Where(file => PerfEvalJson.ReadReport(file.Bytes).IsSuccess).Select(file => file.Name));
    }

    [Fact]
    public void Every_assessment_of_them_is_valid_with_its_texts()
    {
        var schema = Of("assessment");
        var written = Corpus.Reports.Select(file =>
            (file.Name, Bytes: PerfEvalJson.WriteEvaluation(Assessor.Assess(file.Report, BuiltInStandards.Catalog), Language.English)));

        Assert.Empty(written.Where(file => !IsValid(schema, file.Bytes)).Select(file => file.Name));
    }

    private static JsonSchema Of(string kind) => JsonSchema.FromText(Encoding.UTF8.GetString(PerfEvalJson.Schema(kind)));

    private static bool IsValid(JsonSchema schema, byte[] document) => schema.Evaluate(JsonDocument.Parse(document).RootElement).IsValid;

    private static bool IsJson(byte[] document)
    {
        try
        {
            // a member twice is no error of the syntax, and no node can hold it
            return Utf8.IsValid(document) && JsonNode.Parse(document)?.ToJsonString() is not null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}

using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Json.Schema;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Integration.Tests.Web;

/// <summary>One report in, one assessment out; errors as problem details; the schemas.</summary>
public sealed class EndpointTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Every_report_of_the_corpus_is_answered_with_its_assessment()
    {
        foreach (var (name, bytes, report) in Corpus.Reports)
        {
            using var answer = await host.Client.PostAsync("/assessments", new ByteArrayContent(bytes));

            Assert.True(answer.StatusCode == HttpStatusCode.OK, name);
            Assert.Equal(
                PerfEvalJson.WriteEvaluation(Assessor.Assess(report, BuiltInStandards.Catalog), Language.Chinese),
                await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task What_is_wrong_is_a_problem_keyed_by_pointer()
    {
        foreach (var (name, bytes) in Corpus.Files("bad").Where(file => !file.Name.StartsWith("standard", StringComparison.Ordinal)))
        {
            using var answer = await host.Client.PostAsync("/assessments", new ByteArrayContent(bytes));
            var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, name);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal(
                PerfEvalJson.ReadReport(bytes).Errors.Select(error => error.Pointer).Distinct().Order(StringComparer.Ordinal),
                problem["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_page_of_the_interface_holds_the_schema_that_the_reports_are_valid_under()
    {
        var page = JsonNode.Parse(await host.Client.GetStringAsync("/openapi.json"))!;
        var body = page["paths"]!["/assessments"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        var schema = JsonSchema.FromText(new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$ref"] = body["$ref"]!.DeepClone(),
            ["components"] = page["components"]!.DeepClone(),
        }.ToJsonString());

        Assert.True(schema.Evaluate(JsonDocument.Parse(Corpus.Reports[0].Bytes).RootElement).IsValid);
        Assert.False(schema.Evaluate(JsonDocument.Parse("""{"schema":"perfeval/1","kind":"report"}""").RootElement).IsValid);
    }

    [Fact]
    public async Task The_schemas_are_served_as_the_library_writes_them()
    {
        Assert.Equal(PerfEvalJson.Schema("standard"), await host.Client.GetByteArrayAsync("/schemas/standard"));
        using var missing = await host.Client.GetAsync("/schemas/nonsense");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_and_the_host_goes_on()
    {
        // asks before it sends, as a client with so much does
        using var huge = new HttpRequestMessage(HttpMethod.Post, "/assessments") { Content = new ByteArrayContent(new byte[40 * 1024 * 1024]) };
        huge.Headers.ExpectContinue = true;
        using var answer = await host.Client.SendAsync(huge);
        using var after = await host.Client.PostAsync("/assessments", new StringContent("{}", Encoding.UTF8));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, after.StatusCode);
    }
}

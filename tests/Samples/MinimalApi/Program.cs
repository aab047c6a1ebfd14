// Reports in, assessments out: one as a document, very many as JSON Lines; errors keyed by JSON pointer; the schemas, and an OpenAPI page with them.
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

var app = WebApplication.Create(args);

app.MapPost("/assessments", async (HttpRequest request, CancellationToken stop) =>
{
    var read = await PerfEvalJson.ReadReportAsync(request.Body, cancellationToken: stop);
    return read.TryGetValue(out var report)
        ? Results.Bytes(PerfEvalJson.WriteEvaluation(Assessor.Assess(report, BuiltInStandards.Catalog), Language.Chinese), "application/json")
        : Results.ValidationProblem(read.Errors.GroupBy(error => error.Pointer).ToDictionary(
            errors => errors.Key, errors => errors.Select(error => error.Message(Language.Chinese)).ToArray()));
});

// a line of answer for each line of the body, written before the next is read: a caller that reads slowly is read from slowly
app.MapPost("/batches", async (HttpContext context, CancellationToken stop) =>
{
    context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
    context.Response.ContentType = "application/jsonl";
    await foreach (var read in PerfEvalJson.ReadReportsAsync(context.Request.Body, cancellationToken: stop))
    {
        using (var answer = new Utf8JsonWriter(context.Response.BodyWriter))
        {
            answer.WriteStartObject();
            if (read.TryGetValue(out var report))
            {
                var evaluation = Assessor.Assess(report, BuiltInStandards.Catalog).Evaluation;
                answer.WriteString("name", report.Subject.Name);
                answer.WriteString("total", evaluation.Total.ToString());
                answer.WriteString("grade", evaluation.Grade?.Code);
            }
            else
            {
                answer.WriteString("error", read.Errors[0].Message(Language.English));
            }

            answer.WriteEndObject();
        }

        context.Response.BodyWriter.Write("\n"u8);
        await context.Response.BodyWriter.FlushAsync(stop);
    }
});

app.MapGet("/schemas/{kind}", (string kind) => kind is "report" or "standard" or "form"
    ? Results.Bytes(PerfEvalJson.Schema(kind), "application/schema+json")
    : Results.NotFound());

// OpenAPI 3.1 takes JSON schemas as they are; their definitions move where OpenAPI keeps them
app.MapGet("/openapi.json", () =>
{
    var schemas = JsonNode.Parse(System.Text.Encoding.UTF8.GetString(PerfEvalJson.Schema("report")).Replace("#/$defs/", "#/components/schemas/"))!["$defs"]!;
    return new JsonObject
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "绩效自评复核", ["version"] = "1" },
        ["paths"] = new JsonObject
        {
            ["/assessments"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["requestBody"] = Body(new JsonObject { ["$ref"] = "#/components/schemas/report" }),
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = "评分档案" },
                        ["400"] = new JsonObject { ["description"] = "the errors of the document, by JSON pointer" },
                    },
                },
            },
        },
        ["components"] = new JsonObject { ["schemas"] = schemas.DeepClone() },
    };

    static JsonObject Body(JsonObject schema) =>
        new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };
});

app.Run();

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Tests.Json.Differential;
using Xunit;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>Whatever programs and people do to a document, it is read whole or refused, and strict, lenient and schema agree.</summary>
public sealed class SpoiltDocumentLaws
{
    private static readonly SchemaValidator Report = new(JsonNode.Parse(PerfEvalJson.Schema("report"))!);
    private static readonly SchemaValidator Standard = new(JsonNode.Parse(PerfEvalJson.Schema("standard"))!);

    [Property(MaxTest = 400)]
    public void A_spoilt_report_is_read_whole_or_refused(int seed)
    {
        var document = new DocumentMutations(seed).Apply(CorpusFiles.Seed());

        Holds(document, mode => PerfEvalJson.ReadReport(document, mode), value => PerfEvalJson.WriteReport(value), Report);
    }

    [Property(MaxTest = 200)]
    public void A_spoilt_standard_is_read_whole_or_refused(int seed)
    {
        var document = new DocumentMutations(seed).Apply(CorpusFiles.Standard("worked-example.json"));

        Holds(document, mode => PerfEvalJson.ReadStandard(document, mode), value => PerfEvalJson.WriteStandard(value), Standard);
    }

    // the negative control: many are spoilt, and many are not
    [Fact]
    public void Some_changed_documents_are_read_and_some_are_refused()
    {
        var read = Enumerable.Range(0, 100).Count(seed => PerfEvalJson.ReadReport(new DocumentMutations(seed).Apply(CorpusFiles.Seed())).IsSuccess);

        Assert.InRange(read, 5, 80);
    }

    private static void Holds<T>(byte[] document, Func<ReadingMode, JsonReadResult<T>> read, Func<T, byte[]> write, SchemaValidator schema)
        where T : class
    {
        var (strict, lenient) = (read(ReadingMode.Strict), read(ReadingMode.Lenient));
        AreInOrder(strict.Errors);
        AreInOrder(lenient.Errors);
        if (!strict.TryGetValue(out var value))
        {
            return;
        }

        Assert.Equal(value, lenient.Value);
        Assert.Equal(strict.Findings, lenient.Findings);
        Assert.True(schema.IsValid(JsonNode.Parse(document.AsSpan().StartsWith("\uFEFF"u8) ? document[3..] : document)));
        Assert.True(schema.IsValid(JsonNode.Parse(write(value))));
    }

    private static void AreInOrder(IEnumerable<JsonError> errors)
    {
        (int, int)[] places = [.. errors.Where(error => error.Line is not null).Select(error => (error.Line!.Value, error.Column!.Value))];

        Assert.Equal(places.Order(), places);
    }
}

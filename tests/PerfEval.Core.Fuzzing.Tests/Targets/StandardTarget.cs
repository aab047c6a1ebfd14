using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Standards as JSON documents: read, reviewed, said in words, and used on a real report.</summary>
internal sealed class StandardTarget : Target
{
    private readonly Core.Reports.SelfEvaluation _report = PerfEvalJson.ParseReport(Corpus.Files("good").First());

    public override string Name => "standard";

    public override int Share => 5;

    public override IEnumerable<byte[]> Seeds() => [.. Corpus.Grown(Name), .. Corpus.Files("standards"), .. BuiltInStandards.Catalog.Standards.Select(PerfEvalJson.WriteStandard)];

    public override byte[] Change(byte[] input, Random random) => JsonChange.Of(input, random);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var (strict, lenient) = (PerfEvalJson.ReadStandard(input), PerfEvalJson.ReadStandard(input, ReadingMode.Lenient));
        var standard = DocumentPromises.Strict(input, strict, lenient, PerfEvalJson.WriteStandard, bytes => PerfEvalJson.ReadStandard(bytes), traits);
        if (standard is null || !thorough)
        {
            return;
        }

        var review = PerfEvalJson.ReviewStandard(input);
        foreach (var problem in review.Problems)
        {
            traits.Add(30, problem.Code);
        }

        foreach (var value in StandardValue.Of(standard))
        {
            Promise.Holds(value.ToString() is not null, "a value is said in words", "null");
        }

        ReportPromises.Hold(_report, new StandardSelection(standard, SelectionReason.NamedByCaller), traits);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Records of evaluations as JSON documents.</summary>
internal sealed class EvaluationTarget : Target
{
    public override string Name => "evaluation";

    public override int Share => 6;

    public override IEnumerable<byte[]> Seeds()
    {
        var report = PerfEvalJson.ParseReport(Corpus.Files("good").First());
        yield return PerfEvalJson.WriteEvaluation(EvaluationRecord.Of(Assessor.Assess(report, Scorer.Select(report, BuiltInStandards.Catalog))));
        foreach (var bytes in new ReportTarget().Seeds().Where(seed => seed.Length < 1_200))
        {
            if (PerfEvalJson.ReadReport(bytes, ReadingMode.Lenient).TryGetValue(out var small))
            {
                yield return PerfEvalJson.WriteEvaluation(EvaluationRecord.Of(Assessor.Assess(small, Scorer.Select(small, BuiltInStandards.Catalog))));
            }
        }

        foreach (var grown in Corpus.Grown(Name))
        {
            yield return grown;
        }
    }

    public override byte[] Change(byte[] input, Random random) => JsonChange.Of(input, random);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var (strict, lenient) = (PerfEvalJson.ReadEvaluation(input), PerfEvalJson.ReadEvaluation(input, ReadingMode.Lenient));
        var record = DocumentPromises.Strict(input, strict, lenient, kept => PerfEvalJson.WriteEvaluation(kept), bytes => PerfEvalJson.ReadEvaluation(bytes), traits);
        if (record is null || !thorough)
        {
            return;
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            _ = record.Evaluation.Explanation.Render(language);
            foreach (var finding in record.Findings)
            {
                _ = finding.Message(language);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Reports as JSON documents.</summary>
internal sealed class ReportTarget : Target
{
    public override string Name => "report";

    public override int Share => 14;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        """{"schema":"perfeval/1","kind":"report","completeness":"complete","subject":{"kind":"department","unit":{"name":"甲"}},"goals":[],"claims":{}}"""u8.ToArray(),
        """
        {"schema":"perfeval/1","kind":"report","year":2021,"completeness":"complete","subject":{"kind":"project","name":"某项目","unit":{"name":"乙","region":"430200"}},
         "funding":{"amountUnit":"万元","total":{"label":"合计","openingBudget":100,"fullYearBudget":100,"executed":{"value":90.5,"raw":"90.50"},"points":10,"rate":"90.5%","score":9.05},"sources":[]},
         "goals":[{"indicators":[{"name":"产出指标","points":90,"secondLevels":[{"name":"数量指标","indicators":[
          {"name":"会议","target":{"kind":"quantity","comparator":"≥","value":5,"unit":"次"},"points":45,"actual":{"kind":"quantity","value":4,"unit":"次"},"score":36,"reason":"疫情"},
          {"name":"验收","target":{"kind":"deadline","by":"2021-12"},"points":45,"actual":{"kind":"date","on":"2021-12-30"},"score":45}]}]}]}],
         "claims":{"total":90.05,"grade":"优"}}
        """u8.ToArray(),
        .. Corpus.Files("good"),
    ];

    public override byte[] Change(byte[] input, Random random) => JsonChange.Of(input, random);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var (strict, lenient) = (PerfEvalJson.ReadReport(input), PerfEvalJson.ReadReport(input, ReadingMode.Lenient));
        var report = DocumentPromises.Strict(input, strict, lenient, PerfEvalJson.WriteReport, bytes => PerfEvalJson.ReadReport(bytes), traits);
        if (report is not null && thorough)
        {
            ReportPromises.Hold(report, traits);
        }
    }
}

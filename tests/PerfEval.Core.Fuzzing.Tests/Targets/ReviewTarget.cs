using System;
using System.Collections.Generic;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Reviews of a second rater as JSON documents.</summary>
internal sealed class ReviewTarget : Target
{
    public override string Name => "review";

    public override int Share => 2;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        """{"schema":"perfeval/1","kind":"review","subject":"甲","by":"finance"}"""u8.ToArray(),
        """
        {"schema":"perfeval/1","kind":"review","subject":"某项目","fiscalYear":2021,"by":"thirdParty","reviewer":"某事务所","on":"2022-05-06",
         "execution":{"actual":{"kind":"quantity","value":90.5,"unit":"%"},"score":9.05},
         "rows":[{"indicator":"1.1.1","actual":{"kind":"quantity","value":4,"unit":"次"},"score":{"value":36,"raw":"36.0"},"remark":"扣20%"},
          {"goal":2,"indicator":"1.1.2","score":{"raw":"见附件"},"remark":"无佐证"}],
         "total":45.05,"deviation":"-50.0%","grade":"差","notes":["抽查"]}
        """u8.ToArray(),
    ];

    public override byte[] Change(byte[] input, Random random) => JsonChange.Of(input, random);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var (strict, lenient) = (PerfEvalJson.ReadReview(input), PerfEvalJson.ReadReview(input, ReadingMode.Lenient));
        DocumentPromises.Strict(input, strict, lenient, PerfEvalJson.WriteReview, bytes => PerfEvalJson.ReadReview(bytes), traits);
    }
}

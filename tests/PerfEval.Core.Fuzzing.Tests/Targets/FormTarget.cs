using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Filled-in forms as JSON, cell by cell.</summary>
internal sealed class FormTarget : Target
{
    public override string Name => "form";

    public override int Share => 14;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        """
        {"title":"项目支出绩效自评表","year":"2022","unit":"某县水利局","region":"安徽","amount_unit":"万元",
         "funds":{"rows":[{"label":"年度资金总额","initial_budget":"100","full_year_budget":"100","executed":"90","weight":10,"rate_text":"90%","score":9}]},
         "indicators":[{"l1":"产出指标","l1_weight":50,"l2":"数量指标","l3":"维修水库","target_text":"≥5座","actual_text":"5","weight":90,"score":90,"deviation_reason":null}],
         "total_weight":100,"total_score":99,"grade":"优"}
        """u8.ToArray(),
        .. Corpus.Files("cases"),
    ];

    public override byte[] Change(byte[] input, Random random) => JsonChange.Of(input, random);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var result = PerfEvalJson.ReadForm(input);
        var leaves = JsonLeaves.Of(input, out var twice, out _);
        foreach (var error in result.Errors)
        {
            traits.Add(1, error.Kind.ToString());
            Promise.Holds(error.Message(Language.Chinese).Length > 0 && error.Message(Language.English).Length > 0, "an error says what is wrong", error.Kind);
        }

        if (!result.TryGetValue(out var form))
        {
            return;
        }

        Promise.Holds(leaves is not null, "accepts only JSON", "the framework refuses it");
        var isAllKnown = result.Findings.All(finding => finding.Code != FindingCodes.MemberUnknown);
        Promise.Holds(twice is null, "accepts no name twice", twice ?? "");
        foreach (var finding in result.Findings)
        {
            traits.Add(3, finding.Code.ToString());
        }

        FormPromises.Hold(form, traits, thorough);
        if (isAllKnown)
        {
            FormPromises.EachTextIsKept(form, leaves.Where(leaf => leaf.Value.StartsWith('"') && !IsAboutTheDocument(leaf.Key)).Select(leaf => (leaf.Key, leaf.Value[1..^1])));
        }
    }

    // members that speak of the document are no cells
    private static bool IsAboutTheDocument(string pointer)
    {
        var steps = pointer.Split('/');
        return steps.Any(step => step is "source_url" or "source_hint" or "text_quality" or "kind" or "complete" or "notes" or "note");
    }
}

using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Batch.BatchWords>]

namespace PerfEval.Core.Batch;

/// <summary>The words of this room: what cannot hold in a plan.</summary>
internal sealed class BatchWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["plan.notFull"] = (
            "执行率 {execution} 分加指标 {indicators} 分为 {sum} 分，不等于满分 {full}",
            "execution has {execution} points and the indicators {indicators}: {sum}, and not the full {full}"),
        ["plan.noPoints"] = ("指标“{name}”没有可用的分值，标准也未给出", "the indicator “{name}” has no usable points and the standard gives none"),
        ["plan.groupOfFew"] = (
            "“{group}”择优计 {count} 项，指标体系中只有 {members} 项，没有可择的",
            "of “{group}” the best {count} count, and the tree has {members} of its members: there is nothing to choose"),
        ["plan.capWithoutLine"] = (
            "“{cap}”所说的“{line}”不在指标体系中，不会触发", "the cap “{cap}” is about “{line}”, which the tree does not have: it never holds"),
    };
}

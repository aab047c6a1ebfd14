using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Published;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Texts of published reports.</summary>
internal sealed class PublishedTarget : Target
{
    private static readonly string[] Tokens =
    [
        "一、", "(二)", "1.", "①", "目录\n", "基本情况\n", "绩效情况\n", "问题和措施\n", "附件1-1", "备注:", "其中", "(", ")", "、", "，", "。", "；", "：", "\n", "\n\n", "\t", "|", " ", "\u3000", "\0", "\uFEFF", "编制", "实有人数", "在职人员", "离退休",
        "17人", "2020年12月31日", "2020年末", "566.49万元", "14.21%", "同比下降", "调整减少", "自评得分", "等级为“优”", "内设4科室", "〔略〕", "等", "1,00", "2020 12",
    ];

    public override string Name => "published";

    public override int Share => 3;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        """
        某市档案局2020年度部门整体支出绩效自评报告
        一、基本情况
        (一)机构和人员。内设4个科室,包括办公室、业务科、保管科、法规科。截至2020年12月31日,编制20人,实有人数25人,其中:在职人员18人(其中处级2人,科级16人),离退休人员7人。
        二、收支情况
        2020年收入566.49万元,其中年初预算600万元,调整减少33.51万元。2020年支出566.49万元,其中基本支出500万元,项目支出66.49万元,结余结转0万元。
        三、绩效情况
        1. 完成接待。完成接待任务411批次,其中国内103批次,境外8批次;“三公”经费同比下降14.21%,投入25万元用于培训。
        四、存在的问题及改进措施
        一是指标不完善；二是量化不足。下一步完善指标。自评得分98分,等级为“优”。
        年度资金总额	年初预算数	全年预算数	全年执行数	分值	执行率	得分
        合计	600	566.49	566.49	10	100%	10
        """u8.ToArray(),
    ];

    public override byte[] Change(byte[] input, Random random) => random.Next(3) == 0
        ? Encoding.UTF8.GetBytes(TextChange.Of(Encoding.UTF8.GetString(input), random))
        : Bytes.Change(input, random, Tokens);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var reading = PublishedReader.ReadBytes(input);
        traits.Add(1, reading.Facts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        traits.Add(2, reading.NotStated.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var again = PerfEvalJson.ReadReport(PerfEvalJson.WriteReport(reading.Report));
        Promise.Holds(again.IsSuccess, "what was read is a document the strict door takes", string.Join(' ', again.Errors.Select(error => error.Pointer)));
        Promise.Holds(reading.Unread.All(passage => passage.Spot.Quote.Length > 0), "a passage that was not read is shown", reading.Unread.Count);
        Promise.Holds(reading.Facts.All(fact => fact.Spot.Line is > 0), "each fact has its line", reading.Facts.Count);
    }
}

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>Sheets as text.</summary>
internal sealed class SheetTarget : Target
{
    private static readonly string[] Tokens =
    [
        ",", ",,", "\t", ";", "|", "，", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\u3000", "\uFEFF", "\0", "一级指标", "二级指标", "三级指标", "分值", "得分", "年度指标值", "实际完成值", "偏差原因", "合计", "总分", "小计", "等级",
        "资金", "年初预算数", "全年预算数", "执行率", "(万元)", "单位：元", "项目名称", "年度", "附件1", "填报人", "100", "≥95%", "自评得分：98分，等级：优", "未知列", "−5", "指标1", "……",
    ];

    // a text with any of these is split otherwise than at its commas and line feeds, or is cleaned
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("\"\t;|，\r\0\uFFFD\uFEFF");

    public override string Name => "sheet";

    public override int Share => 7;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        """
        项目支出绩效自评表,,,,,,,
        （2022年度）,,,,,,,
        项目名称,水库维修,,,实施单位,某县水利局,,
        项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
        ,年度资金总额,100,100,90,10,90%,9
        一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因
        产出指标,数量指标,维修水库,≥5座,5座,50,50,
        效益指标,社会效益,受益人数,≥3万人,3.2万人,30,30,
        满意度指标,服务对象满意度,群众满意度,≥90%,95%,10,10,
        总分,,,,,100,99,
        """u8.ToArray(),
    ];

    public override byte[] Change(byte[] input, Random random) => random.Next(3) == 0
        ? Encoding.UTF8.GetBytes(TextChange.Of(Encoding.UTF8.GetString(input), random))
        : Bytes.Change(input, random, Tokens);

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        if (!FormSheet.ReadBytes(input).TryGetForm(out var form, out var problem))
        {
            traits.Add(1, problem.Kind.ToString());
            Promise.Holds(problem.Message(Language.Chinese).Length > 0 && problem.Message(Language.English).Length > 0, "a problem says what is wrong", problem.Kind);
            return;
        }

        var reading = FormPromises.Hold(form, traits, thorough);
        var text = Encoding.UTF8.GetString(input);
        if (text.AsSpan().IndexOfAny(NotPlain) < 0)
        {
            EachNumberIsKept(text, reading);
        }
    }

    // what a naive eye takes for a number in a cell stands in some cell of the form, or a finding tells of it
    private static void EachNumberIsKept(string text, FormReading reading)
    {
        var kept = string.Concat(reading.Cells.Select(cell => cell.Text).Concat(reading.Findings.Select(finding => finding.Message(Language.Chinese))));
        foreach (var cell in text.Split('\n').SelectMany(line => line.Split(',')).Where(cell => cell.Length > 0 && char.IsAsciiDigit(cell[0])))
        {
            Promise.Holds(kept.Contains(cell.Trim(), StringComparison.Ordinal), "each number of a sheet is kept in a cell", cell);
        }
    }
}

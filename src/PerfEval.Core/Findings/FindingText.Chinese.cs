using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class FindingText
{
    private static Dictionary<FindingCode, FindingTemplate> ChineseTemplates() => new()
    {
        [FindingCodes.CellUnreadable] = new("单元格无法识别", "单元格内容“{raw}”无法识别为{expected}。", "原文照留，不作猜测，因此不参与计算。", "请核对原件后填写。"),
    };
}

using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class FindingText
{
    private static Dictionary<FindingCode, FindingTemplate> ChineseTemplates() => new()
    {
        [FindingCodes.CellUnreadable] = new("单元格无法识别", "单元格内容“{raw}”无法识别为{expected}。", "原文照留，不作猜测，因此不参与计算。", "请核对原件后填写。"),
        [FindingCodes.MemberUnknown] = new("多余的内容", "文件中的“{member}”不是本版所知的内容，未读取。", "未读取的内容不参与计算和检查。", "请检查拼写；确属多余的，可以删去。"),
    };
}

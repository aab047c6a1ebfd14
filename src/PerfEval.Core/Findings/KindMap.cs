using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查项对照: the items of the collection of checks (A1 to H9), and why some are answered by no check. Which check answers an item is said
/// by its kind (<see cref="FindingKind.Origin"/>).
/// </summary>
internal static class KindMap
{
    private static readonly (char Group, int Count)[] Groups =
        [('A', 17), ('B', 26), ('C', 15), ('D', 14), ('E', 12), ('F', 14), ('G', 8), ('H', 9)];

    /// <summary>Why no check answers an item.</summary>
    public static FrozenDictionary<string, (string Chinese, string English)> Unanswered { get; } = new Dictionary<string, (string, string)>
    {
        ["A8"] = ("表上印哪些栏由读表得知，写在页首", "which columns a form prints is known from reading it and said in its head"),
        ["A9"] = ("暂缓：计量单位无处可见的，多由名称中的量词表明", "held back: where no unit is printed, a counting word of the name nearly always tells it"),
        ["A12"] = ("目标的文字有没有对应的指标，要看懂文意", "whether a goal's text has an indicator is a matter of meaning"),
        ["A13"] = ("暂缓：总分未填等级的表是常例", "held back: a total without a grade is the rule and not the exception"),
        ["A16"] = ("报告的章节不在模型里", "the sections of a report are not modelled"),
        ["B22"] = ("暂缓：问题条数与措施条数本不必相等", "held back: problems and measures need not be as many"),
        ["B23"] = ("正文的句子不作解析", "the sentences of the text are not parsed"),
        ["C2"] = ("调整是否合理，要看用途", "whether an adjustment was sensible is a judgement of its purpose"),
        ["C13"] = ("支出用途是否合规，表内看不出", "whether money was spent as it may be is not in the form"),
        ["C14"] = ("支出用途是否合规，表内看不出", "whether money was spent as it may be is not in the form"),
        ["D3"] = ("指标与项目是否相关，要看用途", "whether an indicator bears on the project is a judgement of purpose"),
        ["D14"] = (
            "年中交办的工作写进成效是常事，年初的指标表里本来没有",
            "what was asked for in the course of the year is told with reason, and no table set at its beginning has it"),
        ["E7"] = ("表内没有佐证材料", "the form holds no evidence"),
        ["F4"] = ("决算的表不在模型里", "the tables of the final accounts are not modelled"),
        ["F5"] = ("决算的表不在模型里", "the tables of the final accounts are not modelled"),
        ["F6"] = ("决算的表不在模型里", "the tables of the final accounts are not modelled"),
        ["F8"] = ("暂缓：单位名称的写法因页面而异", "held back: how a unit is named differs from page to page"),
        ["F10"] = ("正文的用词和文风不作检查", "words and style of the text are not checked"),
        ["F11"] = ("正文的用词和文风不作检查", "words and style of the text are not checked"),
        ["F12"] = ("PE9001：读表时指出", "PE9001, which the reader tells"),
        ["F13"] = ("要看工作底稿", "it needs the worksheet"),
        ["G6"] = ("没有目标填报的日期", "no date of the target is filed"),
        ["H7"] = (
            "超额能否扣分各地规定不一，复核为何扣分只写在备注里；扣分无备注的是 PE8102",
            "places differ in whether doing more may cost points, and only a remark says why a reviewer took them off; without one it is PE8102"),
        ["H8"] = ("复核表的栏目由复核文件的类型记载", "the columns of a review are those of its document"),
        ["H9"] = ("关于抽样，不在一份表里", "about the sample, which is in no form"),
    }.ToFrozenDictionary();

    /// <summary>All items, in order.</summary>
    public static IEnumerable<string> Items =>
        Groups.SelectMany(group => Enumerable.Range(1, group.Count).Select(number => $"{group.Group}{number}"));
}

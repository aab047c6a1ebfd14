using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText HtmlHelp { get; } = new(
        "另写一页 HTML：原表的版式，每行旁边是复算得分、理由和发现",
        "also write an HTML page: the form in its own layout, beside each row the recomputed score, its reason and what was found");
    public static LocalizedText RecordHelp { get; } = new(
        "输出评分档案：同样的 JSON 数据，不带文字说明，可由程序读回、存档、重算",
        "print the record: the same JSON data without texts, to be read back, kept and reckoned again");
    public static LocalizedText RecordBesideCompare { get; } =
        new("--record 不能与 --compare {0} 同用", "--record does not go with --compare {0}");
    public static LocalizedText RecordOrCompare { get; } = new("请去掉其中一个。", "Leave out one of them.");
}

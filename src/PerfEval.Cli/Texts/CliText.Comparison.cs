using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText CompareHelp { get; } = new(
        "再按此标准评分，并逐项说明两个结果的差异：内置标准的代码，或标准文件（JSON）",
        "score by this standard too, and explain the difference value by value: the id of a built-in one, or a file (JSON)");
    public static LocalizedText CompareStandardsHelp { get; } = new(
        "列出与此标准取值不同之处：内置标准的代码，或标准文件（JSON）", "list the values that differ from this standard's: the id of a built-in one, or a file (JSON)");
    public static LocalizedText ComparisonTitle { get; } = new("两个标准的评分比较", "One report under two standards");
    public static LocalizedText DifferencesTitle { get; } = new("两个标准的取值差异", "The values in which two standards differ");
    public static LocalizedText StandardA { get; } = new("标准甲：", "Standard A: ");
    public static LocalizedText StandardB { get; } = new("标准乙：", "Standard B: ");
    public static LocalizedText SideBySide { get; } = new("得分并列", "Scores side by side");
    public static LocalizedText PointsA { get; } = new("分值甲", "Points A");
    public static LocalizedText PointsB { get; } = new("分值乙", "Points B");
    public static LocalizedText ScoreA { get; } = new("得分甲", "Score A");
    public static LocalizedText ScoreB { get; } = new("得分乙", "Score B");
    public static LocalizedText Change { get; } = new("变动", "Change");
    public static LocalizedText Bridge { get; } =
        new("差异逐项说明（依次把标准甲的取值换成标准乙的）", "The difference, value by value (from standard A to standard B, one after another)");
    public static LocalizedText SaysA { get; } = new("甲的取值及依据", "A says, by");
    public static LocalizedText SaysB { get; } = new("乙的取值及依据", "B says, by");
    public static LocalizedText NotSet { get; } = new("未规定", "not set");
    public static LocalizedText MovedLines { get; } = new("变动的项目", "What moved");
    public static LocalizedText BeyondLines { get; } = new("总分的换算或取舍", "rescaling or rounding of the total");
    public static LocalizedText NothingMoves { get; } = new("本表不受影响", "nothing on this report");
    public static LocalizedText GradeMoves { get; } = new("等级", "grade");
    public static LocalizedText NoDifference { get; } = new("两个标准的取值完全相同。", "The two standards have the same values.");
    public static LocalizedText OrderHint { get; } = new(
        "各步依次替换、逐步评分；几项取值互相影响时，换一个次序各步的数会不同，合计不变。",
        "Each step is scored on top of those before; where values work together, another order would split the difference "
            + "otherwise, with the same sum.");
}

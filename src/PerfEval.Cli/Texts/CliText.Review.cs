using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

// standards --validate
internal static partial class CliText
{
    public static LocalizedText ValidateHelp { get; } = new(
        "审查标准文件：能否读取，分值、区间、适用年度、依据是否成立；有错误时退出码为 1",
        "reviews standard files: whether they read, whether points, bands, years and sources hold; exit code 1 where one has errors");

    public static LocalizedText SameAsId { get; } = new("同代码", "as the id");
    public static LocalizedText ReviewTitle { get; } = new("标准审查：{0}", "Review of the standard {0}");
    public static LocalizedText ReviewSound { get; } = new("可以使用。警告 {1} 处，提示 {2} 处。", "It can be used. {1} warnings, {2} notes.");
    public static LocalizedText ReviewUnsound { get; } = new(
        "不能使用：错误 {0} 处，警告 {1} 处，提示 {2} 处。请改正错误后再审查。",
        "It cannot be used: {0} errors, {1} warnings, {2} notes. Correct the errors and review it again.");
    public static LocalizedText ValidateAlone { get; } =
        new("--validate 不能与标准代码或其他选项同用。", "--validate goes with neither an id nor the other options.");
    public static LocalizedText ValidateFilesOnly { get; } = new("只写 --validate 和标准文件。", "Give --validate and the files alone.");
}

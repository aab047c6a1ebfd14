using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

// standards --new, standards --try
internal static partial class CliText
{
    public static LocalizedText ProposeHelp { get; } = new(
        "由一张填好的表起草一个标准：级次、分值照表，其余按 as-filed，全部标为自定，供逐项核对",
        "proposes a standard from a filled form: its levels and points, the rest as as-filed, all marked as chosen, to be checked");

    public static LocalizedText TryHelp { get; } = new(
        "试用：这个标准用在这些表上，与现在适用的标准相比，总分和等级各是多少",
        "tries a standard on forms: totals and grades under it, beside those under the standard that governs now");

    public static LocalizedText TrialAlone { get; } =
        new("--new、--try 不能同用，也不能与标准代码或其他选项同用。", "--new and --try go neither with each other nor with an id or other options.");

    public static LocalizedText TrialFormsOnly { get; } = new(
        "请写 perfeval standards --new 表，或 perfeval standards --try 标准 表…。",
        "Give perfeval standards --new FORM, or perfeval standards --try STANDARD FORM....");

    public static LocalizedText NothingToTry { get; } = new("没有写用 {0} 试算的表", "no form is named to try {0} on");
    public static LocalizedText NameForms { get; } =
        new("请在标准后面写一张或几张填好的表。", "Name one filled form or more behind the standard.");

    public static LocalizedText TrialTitle { get; } = new("标准试用", "A standard on trial");
    public static LocalizedText TrialFile { get; } = new("表", "Form");
    public static LocalizedText TrialPresent { get; } = new("现在适用", "Governs now");
    public static LocalizedText TrialOther { get; } = new("试用", "On trial");
    public static LocalizedText TrialTotal { get; } = new("总分", "Total");
    public static LocalizedText TrialChange { get; } = new("变动", "Change");
    public static LocalizedText TrialHint { get; } = new(
        "perfeval evaluate 表 --compare 标准：逐行并列，并说明差异来自哪一项取值。",
        "perfeval evaluate FORM --compare STANDARD sets the lines side by side and names the value each difference comes from.");
}

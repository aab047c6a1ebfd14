using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText AnnotateHelp { get; } = new(
        "另写一份批注过的 .xlsx：原表着色、加批注，旁边是复算得分、差额（公式）和复核意见，另有一张“复核发现”；其余不变",
        "also write the .xlsx annotated: cells coloured and noted, beside the table recomputed score, difference (a formula) and opinion, "
            + "and a sheet of findings; all else stays as it is");
    public static LocalizedText CannotAnnotate { get; } = new("不能批注这份工作簿", "the workbook cannot be annotated");
    public static LocalizedText AnnotateOne { get; } = new("--annotate 只能用于一个文件", "--annotate is of one file");
    public static LocalizedText AnnotateOneByOne { get; } = new("请逐个文件复核并批注。", "Re-check and annotate the files one by one.");
    public static LocalizedText AnnotateItself { get; } = new(
        "批注过的工作簿不能写回原文件", "the annotated workbook cannot replace the original");
    public static LocalizedText AnnotateElsewhere { get; } = new("请写另一个文件名。", "Name another file.");
}

using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Findings;

/// <summary>读取发现: the kinds of findings that the readers of forms and documents make, PE9xxx.</summary>
internal static partial class ReadingKinds
{
    private static readonly FrozenDictionary<FindingCode, FindingKind> ByCode =
        OfCells().Concat(OfSheets()).ToFrozenDictionary(kind => kind.Code);

    /// <summary>The kind of a code; null where no reader makes it.</summary>
    public static FindingKind? Find(FindingCode code) => ByCode.GetValueOrDefault(code);

    /// <summary>The kind of one of the <see cref="FindingCodes"/>.</summary>
    public static FindingKind Of(FindingCode code) => ByCode[code];

    /// <summary>All of them.</summary>
    public static IEnumerable<FindingKind> All => ByCode.Values;

    private static IEnumerable<FindingKind> OfCells() =>
    [
        new(
            FindingCodes.CellUnreadable,
            chinese: new(
                "单元格无法识别",
                "单元格内容“{raw}”无法识别为{expected}。",
                "原文照留，不作猜测，因此不参与计算。",
                "请核对原件后填写。"),
            english: new(
                "unreadable cell",
                "The cell says “{raw}”, which cannot be read as {expected}.",
                "The text is kept as it stands and takes part in no calculation.",
                "Check the original and fill it in.")),
        new(
            FindingCodes.MemberUnknown,
            chinese: new(
                "多余的内容",
                "“{name}”不是本版本认识的内容，未读入。",
                "未读入的内容不参与计算和检查。",
                "请核对名称，或使用更新的版本。"),
            english: new(
                "unknown content",
                "“{name}” is nothing this version knows and was not read.",
                "What is not read takes part in no calculation or check.",
                "Check the name, or use a later version.")),
        new(
            FindingCodes.FloatLeftover,
            chinese: new(
                "浮点残留",
                "单元格填“{raw}”，像是程序留下的尾数，原数可能是 {proposal}。",
                "尾数按原样保留，不自行更正，也不参与计算。",
                "请按原始数据更正。"),
            english: new(
                "leftover of binary arithmetic",
                "The cell says “{raw}”, with digits a program left behind; {proposal} may be meant.",
                "It is kept as it stands, not mended, and takes part in no calculation.",
                "Correct it from the original data.")),
        new(
            FindingCodes.LikelyMisread,
            chinese: new(
                "疑似误识",
                "“{raw}”不合常理，可能是“{proposal}”识别有误。",
                "按原样读取，结果可能因此失真。",
                "请核对原件。"),
            english: new(
                "likely misread",
                "“{raw}” can hardly be; it may be “{proposal}” read wrong.",
                "It is read as it stands, and the result may be off.",
                "Check the original.")),
        new(
            FindingCodes.CellReadAs,
            chinese: new(
                "按规则理解",
                "“{raw}”按 {proposal} 读取。",
                "与印出的写法不同，须知晓。",
                "如理解有误，请改写。"),
            english: new(
                "read by a rule",
                "“{raw}” is read as {proposal}.",
                "That is not quite how it is printed.",
                "Write it otherwise if that is not meant.")),
        new(
            FindingCodes.SeveralDates,
            chinese: new(
                "一格多个日期",
                "“{raw}”含有多个日期，按最后一个 {proposal} 读取。",
                "其他日期不参与计算。",
                "请分行填写各项时限。"),
            english: new(
                "several dates in one cell",
                "“{raw}” holds several dates; the last, {proposal}, is read.",
                "The others take part in no calculation.",
                "Give each deadline a row.")),
        new(
            FindingCodes.TargetProposed,
            chinese: new(
                "建议的指标值",
                "指标名称“{name}”含有指标值或单位，建议指标值栏填“{proposal}”。",
                "只是建议，未用于计算。",
                "请核对后填入指标值栏。"),
            english: new(
                "proposed target",
                "The name “{name}” holds a target or unit; “{proposal}” is proposed for the target cell.",
                "It is a proposal only and takes part in no calculation.",
                "Check it and fill it in.")),
        new(
            FindingCodes.FormIncomplete,
            chinese: new(
                "表格不完整，或不知是否完整",
                "{problem}。",
                "需要全表的检查因此跳过，不等于通过。",
                "请提供完整的表格。"),
            english: new(
                "form incomplete, or not known to be whole",
                "{problem}.",
                "Checks that need the whole are skipped, which is not passed.",
                "Hand in the whole form.")),
        new(
            FindingCodes.KeptAside,
            chinese: new(
                "未纳入计算的内容",
                "{column}有 {count} 格，未用于计算：{raw}。",
                "内容原样保留，评分没有用到。",
                "请核对是否影响评分。"),
            english: new(
                "content kept aside",
                "{column}: {count} cells took part in no calculation: {raw}.",
                "They are kept as they stand; no score used them.",
                "Check whether they bear on the scores.")),
        new(
            FindingCodes.PointsRepeated,
            chinese: new(
                "分值重复",
                "“{label}”重复填写了执行率的分值或得分，只按一次计。",
                "重复计入会使合计多出一份。",
                "请只在合计行填写。"),
            english: new(
                "points repeated",
                "“{label}” repeats the points or score of execution; they count once.",
                "Counted twice they would make the total too high.",
                "State them in the total line only.")),
        new(
            FindingCodes.RowWithoutPoints,
            chinese: new(
                "分值得分未填",
                "“{name}”没有分值和得分，而其他指标有。",
                "可能与上一行合并单元格，也可能是漏填。",
                "请核对原表。"),
            english: new(
                "row without points",
                "“{name}” has neither points nor score while other indicators have.",
                "It may be merged with the row above, or forgotten.",
                "Check the original.")),
        new(
            FindingCodes.SignTakenOff,
            chinese: new(
                "数前有破折号或数在括号里",
                "“{raw}”去掉破折号或括号，按 {proposal} 读取。",
                "长破折号和会计的括号可以表示负数，而这里数的是不会为负的东西。",
                "确为负数的，请用减号填写。"),
            english: new(
                "dash before a number, or brackets around it",
                "“{raw}” is read as {proposal}, without the dash or the brackets.",
                "A long dash or an accountant's brackets may make a number negative, and what is counted here never is.",
                "Write a minus sign where the number is negative.")),
        new(
            FindingCodes.MayBeDate,
            chinese: new(
                "数字可能是日期",
                "“{raw}”可能是数，也可能是日期 {proposal}。",
                "电子表格把日期存为序号，去掉格式后只剩数字；两种理解都留着，不作判断。",
                "请按日期或带单位的数重新填写。"),
            english: new(
                "number that may be a date",
                "“{raw}” may be a number or the date {proposal}.",
                "A spreadsheet keeps a date as a serial number, and without its format only the number is left; both readings stay open.",
                "Write it as a date, or as a number with its unit.")),
        new(
            FindingCodes.SubtotalNotSum,
            chinese: new(
                "小计与明细不符",
                "“{name}”的{column}填 {stated}，上面各行合计 {sum}。",
                "小计与明细不能同时成立。",
                "请核对各行，改正小计或明细。"),
            english: new(
                "subtotal is not the sum",
                "“{name}” states {stated} {column}; the rows above it make {sum}.",
                "Subtotal and rows cannot both be right.",
                "Check the rows and mend one or the other.")),
        new(
            FindingCodes.SubjectKindAssumed,
            chinese: new(
                "评价对象类别未写明",
                "按{kind}读取：{why}。",
                "类别决定适用哪个标准。",
                "如理解有误，请写明类别（kind）。"),
            english: new(
                "kind of subject not stated",
                "Read as {kind}: {why}.",
                "The kind decides which standard governs.",
                "State the kind if that is not meant.")),
        new(
            FindingCodes.AmountUnitDoubtful,
            chinese: new(
                "金额单位存疑",
                "{problem}。",
                "单位不同，金额相差成倍。",
                "请核对原表，写明统一的金额单位。"),
            english: new(
                "amount unit in doubt",
                "{problem}.",
                "Another unit makes every amount many times as large or small.",
                "Check the original and state one unit.")),
        new(
            FindingCodes.ColumnBlank,
            chinese: new(
                "整栏未填",
                "{column}一栏各行都没有填。",
                "表上印有这一栏，空白是没有填，不是表上没有。",
                "如有内容请补填。"),
            english: new(
                "column blank throughout",
                "No row fills in the column of the {column}.",
                "The form prints the column: it was left blank, it is not missing.",
                "Fill it in where there is something to say.")),
    ];
}

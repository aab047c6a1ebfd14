using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfUnit =>
    [
        new(5101, "正文的总数与分项", "totals of the text and their parts", Arithmetic),
        new(5102, "在职人数与人员分类", "staff in post and its categories", Arithmetic),
        new(5103, "收入、支出与结转", "revenue, expenditure and what is carried forward", Arithmetic),
        new(5104, "指标与正文的数据", "indicators and figures of the text", Review),
        new(5105, "两处填报的同一数据", "one figure stated in two places", Arithmetic),
        new(5106, "完成值与标准的公式", "actual values and the standard's formula", Standard),
        new(5201, "在职人数与编制数", "staff in post and establishment", Review),
        new(5202, "内设机构、所属单位的个数与名单", "numbers of offices and units, and their names", Arithmetic),
        new(5203, "收入、上年结转、支出与结转", "revenue, brought forward, spent and left", Arithmetic),
        new(5204, "“三公”经费合计与分项", "the three public expenses and their parts", Arithmetic),
        new(5205, "“三公”经费预算数与实际数", "the three public expenses, budget and actual", Review),
        new(5206, "“三公”经费变动率与两年数", "the change of the three public expenses and both years", Arithmetic),
        new(5207, "“三公”经费变动与原因", "the change of the three public expenses and the reason", Review),
        new(5208, "编制数的组成", "what the establishment counts", Review),
        new(5209, "正文的变动与两年数", "changes the text tells and both years", Arithmetic),
        new(5210, "年度目标与完成情况", "annual goals and what was achieved", Review),
    ];
}

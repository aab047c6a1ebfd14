using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfIdentity =>
    [
        new(7101, "指标里的日期与评价年度", "dates of indicators and the fiscal year", Review),
        new(7102, "人员情况的截止日期与评价年度", "the day of the staffing and the fiscal year", Review),
        new(7103, "标题、年度栏与资金的年度", "years of the title, the report and the funds", Arithmetic),
        new(7104, "填报日期与评价年度", "the day of filing and the fiscal year", Review),
        new(7105, "完成日期与填报日期", "days of completion and the day of filing", Arithmetic),
        new(7201, "预算单位编码", "the code of the budget unit", Form),
        new(7202, "项目编码", "the code of the project", Form),
        new(7203, "统一社会信用代码", "the social credit code", Arithmetic),
        new(7204, "行政区划代码与级次", "the division code and the level of government", Form),
        new(8101, "复核得分与备注", "reviewed scores and remarks", Review),
        new(8102, "复核扣分与备注", "what the reviewer took off, and the remarks", Review),
        new(8103, "备注所写比例与复核扣分", "the share a remark names and what was taken off", Arithmetic),
        new(8104, "备注与复核得分", "remarks and reviewed scores", Review),
        new(8105, "复核得分与自评得分", "reviewed and claimed scores", Review),
        new(8106, "同类问题的复核扣分", "what the reviewer took off in like cases", Review),
    ];
}

using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// 填报表: a form typed from paper, cell by cell: texts or numbers, each kept as the digits and characters it was typed in. A member with
/// content that it does not know is left unread and reported once; members that speak of the document (its address, its notes) are not
/// cells. A value that should be a cell, a row or an array and is not is an error. So is a duplicate member, also inside a value that is
/// not read, since it is unknown which of the two was filed.
/// </summary>
internal static class FormDocument
{
    private static readonly string[] OfDocument = ["source_url", "source_hint", "text_quality", "notes", "note"];

    private static readonly FiledCellFormat Cell = new();

    private static readonly ObjectFormat<FiledFundingRow> Funding = Judged<FiledFundingRow>("filedFundingRow", m =>
    {
        m.Unknown = ReportUnknown;
        var label = m.May("label", Cell, r => r.Label, "行名");
        var opening = m.May("initial_budget", Cell, r => r.OpeningBudget, "年初预算数");
        var fullYear = m.May("full_year_budget", Cell, r => r.FullYearBudget, "全年预算数");
        var executed = m.May("executed", Cell, r => r.Executed, "全年执行数");
        var points = m.May("weight", Cell, r => r.Points, "分值");
        var rate = m.May("rate_text", Cell, r => r.Rate, "执行率");
        var score = m.May("score", Cell, r => r.Score, "得分");
        var reason = m.May("reason", Cell, r => r.Reason, "偏差原因");
        var classification = m.May("classification", Cell, r => r.Classification, "划分方式");
        (MemberShape Member, FormColumn Column)[] columns =
        [
            (label, FormColumn.FundingLabel), (opening, FormColumn.OpeningBudget), (fullYear, FormColumn.FullYearBudget),
            (executed, FormColumn.Executed), (points, FormColumn.Points), (rate, FormColumn.Rate), (score, FormColumn.Score),
            (reason, FormColumn.Reason),
        ];
        return (ref json, f) =>
        {
            json.Context.Kept<SeenColumns>().InFunding(f, columns);
            return !f.IsSound ? null : new FiledFundingRow
            {
                Label = label[f],
                OpeningBudget = opening[f],
                FullYearBudget = fullYear[f],
                Executed = executed[f],
                Points = points[f],
                Rate = rate[f],
                Score = score[f],
                Reason = reason[f],
                Classification = classification[f],
            };
        };
    });

    private static readonly ObjectFormat<FiledGoal> Goal = Object<FiledGoal>("filedGoal", m =>
    {
        m.Unknown = ReportUnknown;
        var number = m.May("goal", Cell, g => g.Number, "目标序号");
        var points = m.May("points", Cell, g => g.Points, "目标分值");
        var expected = m.May("expected", Cell, g => g.Expected, "预期目标");
        var actual = m.May("actual", Cell, g => g.Actual, "实际完成情况");
        return f => new FiledGoal { Number = number[f], Points = points[f], Expected = expected[f], Actual = actual[f] };
    });

    private static readonly ObjectFormat<FiledIndicatorRow> Target = Object<FiledIndicatorRow>("filedTarget", m =>
    {
        m.Unknown = ReportUnknown;
        var sign = m.May("op", Cell, r => r.TargetSign, "比较符");
        var number = m.May("value", Cell, r => r.TargetNumber, "数值");
        var unit = m.May("unit", Cell, r => r.TargetUnit, "计量单位");
        return f => new FiledIndicatorRow { TargetSign = sign[f], TargetNumber = number[f], TargetUnit = unit[f] };
    });

    private static readonly ObjectFormat<FiledIndicatorRow> Indicator = Judged<FiledIndicatorRow>("filedIndicatorRow", m =>
    {
        m.Unknown = ReportUnknown;
        var id = m.May("id", Cell, r => r.Id, "行主键");
        var goal = m.May("goal", Cell, r => r.Goal, "目标序号");
        var first = m.May("l1", Cell, r => r.FirstLevel, "一级指标");
        var firstPoints = m.May("l1_weight", Cell, r => r.FirstLevelPoints, "一级指标分值");
        var second = m.May("l2", Cell, r => r.SecondLevel, "二级指标");
        var name = m.May("l3", Cell, r => r.Name, "三级指标");
        var target = m.May("target_text", Cell, r => r.Target, "年度指标值");
        var adjusted = m.May("adjusted_target_text", Cell, r => r.AdjustedTarget, "调整指标值");
        var parts = m.May("target_parts", Target, r => (r.TargetSign ?? r.TargetNumber ?? r.TargetUnit) is null ? null : r, "年度指标值的各部分");
        var unit = m.May("unit", Cell, r => r.Unit, "计量单位");
        var actual = m.May("actual_text", Cell, r => r.Actual, "实际完成值");
        var points = m.May("weight", Cell, r => r.Points, "分值");
        var score = m.May("score", Cell, r => r.Score, "得分");
        var coefficient = m.May("score_coefficient", Cell, r => r.Coefficient, "得分系数");
        var reason = m.May("deviation_reason", Cell, r => r.Reason, "偏差原因");
        var rule = m.May("scoring_rule", Cell, r => r.ScoringRule, "评分标准");
        (MemberShape Member, FormColumn Column)[] columns =
        [
            (goal, FormColumn.Goal), (first, FormColumn.FirstLevel), (firstPoints, FormColumn.FirstLevelPoints),
            (second, FormColumn.SecondLevel), (name, FormColumn.Name), (target, FormColumn.Target), (parts, FormColumn.Target),
            (adjusted, FormColumn.AdjustedTarget), (coefficient, FormColumn.Coefficient),
            (unit, FormColumn.MeasureUnit), (actual, FormColumn.Actual), (points, FormColumn.Points), (score, FormColumn.Score),
            (reason, FormColumn.Reason), (rule, FormColumn.ScoringRule),
        ];
        return (ref json, f) =>
        {
            json.Context.Kept<SeenColumns>().InIndicators(f, columns);
            return !f.IsSound ? null : (parts[f] ?? new FiledIndicatorRow()) with
            {
                Id = id[f],
                Goal = goal[f],
                FirstLevel = first[f],
                FirstLevelPoints = firstPoints[f],
                SecondLevel = second[f],
                Name = name[f],
                Target = target[f],
                AdjustedTarget = adjusted[f],
                Unit = unit[f],
                Actual = actual[f],
                Points = points[f],
                Score = score[f],
                Coefficient = coefficient[f],
                Reason = reason[f],
                ScoringRule = rule[f],
            };
        };
    });

    private static readonly ObjectFormat<FiledForm> Form = Judged<FiledForm>("form", m =>
    {
        m.Unknown = ReportUnknown;
        var kind = m.May("kind", Values.Text, _ => null, "填报对象或完整程度");
        var title = m.May("title", Cell, f => f.Title, "标题");
        var year = m.May("year", Cell, f => f.Year, "年度");
        var project = m.May("project_name", Cell, f => f.ProjectName, "项目名称");
        var projectCode = m.May("project_code", Cell, f => f.ProjectCode, "项目编码");
        var unit = m.May("unit", Cell, f => f.Unit, "预算单位");
        var implementing = m.May("implementing_unit", Cell, _ => null, "实施单位");
        var unitCode = m.May("unit_code", Cell, f => f.UnitCode, "单位编码");
        var department = m.May("department", Cell, f => f.CompetentDepartment, "主管部门");
        var region = m.May("region", Cell, f => f.Region, "行政区划");
        var amountUnit = m.May("amount_unit", Cell, f => f.AmountUnit, "金额单位");
        var funds = m.May("funds", new FundsFormat(Rows(Funding), ReportUnknown), f => f.FundingRows, "资金行");
        var goals = m.May("goals", Rows(Goal), f => f.Goals, "年度总体目标");
        var indicators = m.May("indicators", Rows(Indicator), f => f.IndicatorRows, "指标行");
        var points = m.May("total_weight", Cell, f => f.TotalPoints, "总分值");
        var score = m.May("total_score", Cell, f => f.TotalScore, "自评总分");
        var grade = m.May("grade", Cell, f => f.Grade, "自评等级");
        var complete = m.Maybe("complete", Values.Boolean, _ => null, "是否完整");
        return (ref json, f) =>
        {
            var subject = FormKinds.SubjectOf(ref json, kind[f], f.StartOf(kind, ref json));
            if (unit[f] is { } one && implementing[f] is { } other && one != other)
            {
                // two names of one cell
                json.Error(JsonErrorKind.DuplicateMember, implementing, null, f.StartOf(implementing, ref json));
            }

            return !f.IsSound ? null : new FiledForm
            {
                Kind = subject,
                Title = title[f],
                Year = year[f],
                ProjectName = project[f],
                ProjectCode = projectCode[f],
                Unit = unit[f] ?? implementing[f],
                UnitCode = unitCode[f],
                CompetentDepartment = department[f],
                Region = region[f],
                AmountUnit = amountUnit[f],
                FundingRows = funds[f],
                Goals = goals[f],
                IndicatorRows = indicators[f],
                TotalPoints = points[f],
                TotalScore = score[f],
                Grade = grade[f],
                Category = FormKinds.CategoryOf(kind[f]),
                Completeness = FormKinds.CompletenessOf(kind[f], complete[f]),
                Columns = json.Context.Kept<SeenColumns>().Columns,
            };
        };
    });

    public static DocumentFormat<FiledForm> Format { get; } = new(new FormHead(), Form.Table);

    // null among the rows is a row left blank
    private static ListFormat<T> Rows<T>(Format<T> row)
        where T : class, new() => new(row, blank: static () => new T());

    private static void ReportUnknown(ref JsonInput json, string name)
    {
        if (
            json.Reader.TokenType != JsonTokenType.Null
                && Array.IndexOf(OfDocument, name) < 0
                && json.Context.Kept<UnknownNames>().Add(name))
        {
            json.Context.Note(FindingCodes.MemberUnknown, Argument.Of("name", name));
        }
    }

    // each is reported once
    private sealed class UnknownNames : IKept
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public bool Add(string name) => _names.Add(name);

        public void Clear() => _names.Clear();
    }
}

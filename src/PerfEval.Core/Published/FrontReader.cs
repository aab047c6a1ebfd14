using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Published;

/// <summary>
/// 标题部分的读取: what stands before the first heading: title, unit, year, day of filing, each beside its label or in the title itself.
/// </summary>
internal sealed class FrontReader
{
    private static readonly Place Unit = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit);

    private static readonly string[] UnitLabels =
    [
        "部门(单位)名称", "部门名称", "单位名称", "预算单位名称", "预算部门名称", "填报单位", "评价单位", "自评单位", "部门(单位)", "填报部门", "编报单位", "被评价单位", "被评价单位名称", "预算单位",
        "级预算单位名称",
        "一级预算单位名称", "报告单位",
    ];

    private static readonly string[] YearLabels = ["评价年度", "年度", "预算年度", "自评年度", "财政年度", "所属年度"];

    private static readonly string[] DayLabels = ["填报日期", "报告日期", "填报时间", "报告时间", "填表日期", "填表时间", "编报日期"];

    private static readonly string[] CodeLabels = ["预算编码", "单位编码", "预算单位编码", "部门编码", "预算代码", "单位代码"];

    private static readonly WordList OfYear = new("部门 整体 预算 收入 支出 决算 度部门 度整体 度预算 度收 度支");

    private readonly ReadingDraft _draft;
    private readonly List<TextBlock> _front;
    private readonly FrontTitle? _title;

    public FrontReader(ReadingDraft draft)
    {
        _draft = draft;
        var first = draft.Blocks.FindIndex(block => block.Level is 1 or 3 && block.Title is not null);
        _front = first < 0 ? draft.Blocks : draft.Blocks.GetRange(0, first);
        _title = FrontTitle.Find(draft, _front);
        ReadTitle();
        ReadLabels();
        UnitName ??= NameInTitle();
        Year = Year.IsBlank ? YearOfTitle() : Year;
    }

    /// <summary>标题, as printed.</summary>
    public string? Title => _title?.Text;

    /// <summary>What the title says the report is about; null where it does not say.</summary>
    public SubjectKind? KindOfTitle => _title?.Kind;

    /// <summary>单位名称; null where the text names none.</summary>
    public string? UnitName { get; private set; }

    /// <summary>单位编码: the code of the unit.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>财政年度: the year of the report.</summary>
    public Reported<FiscalYear> Year { get; private set; }

    /// <summary>填报日期: the day it was filed.</summary>
    public Reported<LocalDate> FiledOn { get; private set; }

    /// <summary>行政区划: the region the name of a unit begins with; null where it begins with none.</summary>
    public RegionCode? RegionOf(string name)
    {
        var region = Regions.BuiltIn.StartOf(name);
        if (region is { } code)
        {
            _draft.Infer(Unit, "行政区划", Regions.BuiltIn.NameOf(code) ?? code.ToString(), name, Remark.Of("read.regionFromName"));
        }

        return region;
    }

    private void ReadTitle()
    {
        if (_title is null)
        {
            return;
        }

        _draft.Read(Place.Report, "标题", _title.Text, _title.Start, _title.End);
        if (_title.BodyAbove is { } body)
        {
            SetUnit(body.Start, body.End);
        }
    }

    private void ReadLabels()
    {
        var isOpen = default((string Label, TextBlock Block)?);
        foreach (var block in _front)
        {
            var text = _draft.TextOf(block);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var label = WithoutRemark(colon > 0 ? text[..colon] : text);
            if (colon > 0 && colon < text.Length - 1)
            {
                Take(label, block.Start + colon + 1, block.End);
            }
            else if (isOpen is { } open)
            {
                Take(open.Label, block.Start, block.End);
            }

            isOpen = colon < 0 && Array.IndexOf(UnitLabels, label) >= 0 ? (label, block) : null;
        }
    }

    private static string WithoutRemark(string label)
    {
        var open = label.IndexOf('(', StringComparison.Ordinal);
        var isSeal = open > 0 && label[open..].IndexOfAny(['章', '全', '签']) >= 0;
        return isSeal ? label[..open] : label;
    }

    private void Take(string label, int start, int end)
    {
        if (Array.IndexOf(UnitLabels, label) >= 0)
        {
            SetUnit(start, end);
        }
        else if (Array.IndexOf(CodeLabels, label) >= 0)
        {
            UnitCode = _draft.Folded.Quote(start, end);
            _draft.Read(Unit, label, UnitCode, start, end);
        }
        else if (Array.IndexOf(YearLabels, label) >= 0)
        {
            if (ReportedCell.Year(_draft.Folded.Text[start..end], out _).TryGetValue(out var year))
            {
                Year = year;
                _draft.Read(Place.Report.Then(ReportPart.FiscalYear), label, year.ToString(), start, end);
            }
        }
        else if (Array.IndexOf(DayLabels, label) >= 0)
        {
            SetFiledOn(label, start, end);
        }
    }

    private void SetFiledOn(string label, int start, int end)
    {
        var raw = _draft.Folded.Quote(start, end);
        var date = _draft.FiguresIn(start, end).FirstOrDefault()?.Date;
        var isDay = date is { Day: not null } && date.Start == start && date.End == end && date.AsDay is not null;
        FiledOn = isDay ? date!.Cell(raw) : Reported<LocalDate>.Unreadable(raw);
        if (isDay)
        {
            _draft.Read(Place.Report.Then(ReportPart.FiledOn), label, raw, start, end);
            return;
        }

        foreach (var figure in _draft.FiguresIn(start, end))
        {
            _draft.Leave(figure, Remark.Of("read.noDay", Argument.Of("raw", raw)));
        }
    }

    private void SetUnit(int start, int end)
    {
        UnitName = _draft.Folded.Quote(start, end);
        _draft.Read(Unit, "单位名称", UnitName, start, end);
    }

    private string? NameInTitle()
    {
        if (_title?.Name is not { } at)
        {
            return null;
        }

        var name = _draft.Folded.Quote(at.Start, at.End);
        _draft.Read(Unit, "单位名称", name, at.Start, at.End, Remark.Of("read.unitFromTitle"));
        return name;
    }

    private Reported<FiscalYear> YearOfTitle()
    {
        if (_title?.Date is { } inTitle)
        {
            return Take(inTitle, null);
        }

        // a year that the money or the staff of the text is said to be of
        var years = _draft.Figures
            .Where(figure => figure.Date is { } date && date.Start == figure.Start && IsOfReport(date))
            .Select(figure => figure.Date!)
            .ToList();
        return years.Count > 0 && years.Select(date => date.Year).Distinct().Count() == 1
            ? Take(years[0], Remark.Of("read.yearFromText"))
            : Reported<FiscalYear>.Blank;

        Reported<FiscalYear> Take(DatePhrase date, Remark? readAs)
        {
            var year = new FiscalYear(date.Year);
            _draft.Read(Place.Report.Then(ReportPart.FiscalYear), "财政年度", year.ToString(), date.Start, date.End, readAs);
            return year;
        }
    }

    private bool IsOfReport(DatePhrase date)
    {
        var behind = _draft.Folded.Text.AsSpan(date.End);
        var before = _draft.Folded.Text.AsSpan(0, date.Start);
        return date.IsYearEnd
            || before.EndsWith("截至", StringComparison.Ordinal) || before.EndsWith("截止", StringComparison.Ordinal)
            || (date.Month is null && OfYear.StartOf(behind) > 0);
    }
}

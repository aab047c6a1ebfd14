using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>
/// 标题部分的读取: what stands before the first heading: title, unit, year, day of filing, each beside its label or in the title itself.
/// </summary>
internal sealed class FrontReader
{
    private const int LongestTitle = 60;

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

    private static readonly string[] TitleEnds = ["报告", "自评表", "评价表", "得分表", "评分表"];

    private static readonly string[] TitleWords = ["绩效", "自评", "评价"];

    // where the name of a unit ends in a title: 茂名市发展和改革局|整体支出绩效自评报告
    private static readonly string[] Kinds = ["部门(单位)整体", "部门整体", "单位整体", "整体支出", "部门预算", "部门绩效", "整体绩效", "部门支出", "绩效自评", "绩效评价"];

    private static readonly string[] Bodies =
    [
        "局", "中心", "委员会", "办公室", "办", "院", "馆", "队", "府", "站", "所", "会", "校", "厅", "部", "委", "社", "团", "处", "学", "镇", "乡", "街道",
    ];

    private static readonly string[] OfYear = ["部门", "整体", "预算", "收入", "支出", "决算", "度部门", "度整体", "度预算", "度收", "度支"];

    private readonly ReadingDraft _draft;
    private readonly List<TextBlock> _front;
    private TextBlock? _title;

    public FrontReader(ReadingDraft draft)
    {
        _draft = draft;
        var first = draft.Blocks.FindIndex(block => block.Level is 1 or 3 && block.Title is not null);
        _front = first < 0 ? draft.Blocks : draft.Blocks.GetRange(0, first);
        ReadTitle();
        ReadLabels();
        UnitName ??= FromTitle();
        Year = Year.IsBlank ? YearOfTitle() : Year;
    }

    /// <summary>标题, as printed.</summary>
    public string? Title { get; private set; }

    /// <summary>单位名称; null where the text names none.</summary>
    public string? UnitName { get; private set; }

    /// <summary>单位编码: the code of the unit.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>财政年度: the year of the report.</summary>
    public Reported<FiscalYear> Year { get; private set; }

    /// <summary>填报日期: the day it was filed.</summary>
    public Reported<LocalDate> FiledOn { get; private set; }

    /// <summary>What the title says the report is about; null where it does not say.</summary>
    public SubjectKind? KindOfTitle()
    {
        if (Title is null)
        {
            return null;
        }

        if (IsWhole(Title))
        {
            return SubjectKind.Department;
        }

        return Title.Contains("项目", StringComparison.Ordinal) ? SubjectKind.Project : null;
    }

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
        for (var i = 0; i < _front.Count; i++)
        {
            var length = TitleLength(_front[i]);
            if (length == 0)
            {
                continue;
            }

            // a title in two lines: the first ends in the middle of it
            var end = _front[i].Start + length;
            var from = i > 0 && !IsWhole(_draft.Folded.Text[_front[i].Start..end]) && GoesOn(_draft.TextOf(_front[i - 1])) ? i - 1 : i;
            _title = _front[from] with { End = end };
            Title = _draft.Folded.Prose(_title.Start, end);
            _draft.Read(Place.Report, "标题", Title, _title.Start, end);
            var above = from > 0 ? _draft.TextOf(_front[from - 1]) : "";
            if (above.Length is > 3 and < 40 && Array.Exists(Bodies, body => above.EndsWith(body, StringComparison.Ordinal)))
            {
                SetUnit(_front[from - 1].Start, _front[from - 1].End);
            }

            return;
        }
    }

    // up to the word that ends a title, where its line ends or a blank follows; 0 where a paragraph begins with no title
    private int TitleLength(TextBlock block)
    {
        var text = _draft.TextOf(block);
        var most = text.AsSpan().IndexOfAny(",。;:");
        most = Math.Min(most < 0 ? text.Length : most, LongestTitle);
        for (var length = 4; length <= most; length++)
        {
            var isApart = length == text.Length || text[length] == '〔' || _draft.Folded.HasBlankBefore(block.Start + length);
            var title = text[..length];
            if (isApart
                && Array.Exists(TitleEnds, end => title.EndsWith(end, StringComparison.Ordinal))
                && Array.Exists(TitleWords, word => title.Contains(word, StringComparison.Ordinal)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWhole(string text) =>
        text.Contains("整体", StringComparison.Ordinal) || text.Contains("部门", StringComparison.Ordinal);

    private static bool GoesOn(string above) => above.Length is > 4 and < LongestTitle && above.IndexOfAny([',', '。', ';', ':']) < 0
        && Array.Exists(Kinds, kind => above.Contains(kind, StringComparison.Ordinal))
        && !Array.Exists(TitleEnds, end => above.EndsWith(end, StringComparison.Ordinal));

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
            var text = _draft.Folded.Text[start..end].TrimEnd('年', '度');
            if (text.Length == 4 && FiscalYear.TryParse(text, null, out var year))
            {
                Year = year;
                _draft.Read(Place.Report.Then(ReportPart.FiscalYear), label, text, start, end);
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
        var plain = isDay ? date!.AsDay!.Value.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) : null;
        FiledOn = isDay ? Reported<LocalDate>.Of(date!.AsDay!.Value, plain == raw ? null : raw) : Reported<LocalDate>.Unreadable(raw);
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

    // the words of the title between its year and its kind, or before both
    private string? FromTitle()
    {
        if (_title is null)
        {
            return null;
        }

        var text = _draft.Folded.Text[_title.Start.._title.End].Replace("\n", "", StringComparison.Ordinal);
        var year = _draft.FiguresIn(_title.Start, _title.End).FirstOrDefault()?.Date;
        var start = year?.Start == _title.Start ? year.End : _title.Start;
        start += _draft.Folded.Text.AsSpan(start).StartsWith("度", StringComparison.Ordinal) ? 1 : 0;
        var end = year is not null && year.Start > _title.Start ? year.Start : _title.End;
        foreach (var kind in Kinds)
        {
            var at = _draft.Folded.Text.IndexOf(kind, start, end - start, StringComparison.Ordinal);
            end = at >= 0 ? at : end;
        }

        if (end - start < 2 || text.Length == 0 || end == _title.End)
        {
            return null;
        }

        var name = _draft.Folded.Quote(start, end);
        _draft.Read(Unit, "单位名称", name, start, end, Remark.Of("read.unitFromTitle"));
        return name;
    }

    private Reported<FiscalYear> YearOfTitle()
    {
        var inTitle = _title is null
            ? null
            : _draft.FiguresIn(_title.Start, _title.End).FirstOrDefault(figure => figure.Date is not null)?.Date;
        if (inTitle is not null)
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
            || (date.Month is null && StartsWithOne(behind, OfYear));
    }

    private static bool StartsWithOne(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

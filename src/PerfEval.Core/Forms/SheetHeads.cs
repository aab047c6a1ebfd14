using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表头项: what stands above, between and below the tables of a sheet: title, year, unit, project and the like, each beside its head or in a
/// line of its own.
/// </summary>
internal sealed class SheetHeads(List<string> remarks)
{
    private readonly Dictionary<FormColumn, string> _values = [];
    private readonly List<FiledAmountUnit> _amountUnits = [];

    /// <summary>Whether total and grade may still be given by heads; among indicators they are rows.</summary>
    public bool TakesTotals { get; set; } = true;

    /// <summary>Whether no table has begun: there 项目 heads the project's name; in a table it is a row.</summary>
    public bool IsAboveTables { get; set; } = true;

    /// <summary>The value beside a head; null where there is none.</summary>
    public string? this[FormColumn head] => _values.GetValueOrDefault(head);

    /// <summary>Keeps a value; what is said a second time is kept beside the first.</summary>
    public void Set(FormColumn head, string? value)
    {
        if (value is not null && !_values.TryAdd(head, value) && _values[head] != value)
        {
            remarks.Add(value);
        }
    }

    /// <summary>Keeps an amount unit that a title, a head or the corner of a table prints.</summary>
    public void AddAmountUnit(FiledAmountUnit printed)
    {
        if (!_amountUnits.Contains(printed))
        {
            _amountUnits.Add(printed);
        }
    }

    /// <summary>The form with what the heads say.</summary>
    public FiledForm Fill(FiledForm form) => form with
    {
        Title = this[FormColumn.Title],
        Year = this[FormColumn.Year],
        ProjectName = this[FormColumn.ProjectName],
        ProjectCode = this[FormColumn.ProjectCode],
        Unit = this[FormColumn.Unit],
        UnitCode = this[FormColumn.UnitCode],
        CompetentDepartment = this[FormColumn.CompetentDepartment],
        Region = this[FormColumn.Region],
        AmountUnit = this[FormColumn.AmountUnit],
        FurtherAmountUnits = [.. _amountUnits],
        TotalScore = this[FormColumn.TotalScore],
        Grade = this[FormColumn.Grade],
    };

    /// <summary>A line such as 年度 | 2022 or 实施单位：水利局: takes its heads with their values, and gives back the rest of it.</summary>
    /// <returns>Whether the line has a head; without one all of it is the rest.</returns>
    public bool TakePairs(List<(int Column, string Text)> cells, out List<string> others)
    {
        var known = false;
        // 绩效自评结果 | 优 | 自评得分 | 99: the line is one of heads, also among indicators
        var hasGrade = cells.Exists(cell => HeadOf(CellText.Fold(cell.Text)) == FormColumn.Grade);
        others = [];
        for (var i = 0; i < cells.Count; i++)
        {
            var text = cells[i].Text.Trim();
            var colon = text.IndexOfAny([':', '：']);
            var isPair = colon > 0 && colon < text.Length - 1;
            var head = CellText.Fold(colon > 0 ? text[..colon] : text);
            var hasValue = !isPair && i + 1 < cells.Count && HeadOf(CellText.Fold(cells[i + 1].Text)) is null;
            var beside = hasValue ? cells[i + 1].Text : null;
            if (Take(head, RawCell.Of(isPair ? text[(colon + 1)..] : beside), hasGrade))
            {
                known = true;
                i += hasValue ? 1 : 0;
            }
            else
            {
                others.Add(cells[i].Text);
            }
        }

        return known;
    }

    /// <summary>
    /// What a line above the tables holds besides heads: title, year and amount unit each where a cell is one, the rest a remark. A text
    /// alone in its line may be a title of any words.
    /// </summary>
    public void TakeTexts(List<string> texts)
    {
        List<string> rest = [];
        foreach (var text in texts)
        {
            var isOne = texts.Count == 1 || TitleLine.NamesForm(text) || TitleLine.IsYear(text) || PrintedAmountUnit.In(text) is not null;
            if (!isOne || !TakeText(text))
            {
                rest.Add(text);
            }
        }

        if (rest.Count > 0)
        {
            remarks.Add(string.Join(" ", rest));
        }
    }

    private FormColumn? HeadOf(string folded) =>
        SheetHeader.HeadOf(folded) ?? (IsAboveTables && folded is "项目" ? FormColumn.ProjectName : null);

    private bool TakeText(string line)
    {
        var unit = PrintedAmountUnit.In(line);
        if (unit is not null)
        {
            AddAmountUnit(new FiledAmountUnit(AmountUnitPlace.Title, unit));
        }

        if (TitleLine.IsAttachmentMark(line) || (unit is not null && line.Trim()[0] is '(' or '（'))
        {
            return TitleLine.IsOnlyUnit(line);
        }

        if (TitleLine.IsYear(line) && this[FormColumn.Year] is null)
        {
            Set(FormColumn.Year, line);
            return true;
        }

        var title = this[FormColumn.Title];
        if (title is not null && (TitleLine.NamesForm(title) || !TitleLine.NamesForm(line)))
        {
            return false;
        }

        if (title is not null)
        {
            remarks.Add(title);   // a line above the form's own name: a letterhead
        }

        _values[FormColumn.Title] = line;
        return true;
    }

    private bool Take(string head, string? value, bool isBesideGrade)
    {
        if (HeadOf(head) is not { } column || (!TakesTotals && !isBesideGrade && column == FormColumn.TotalScore))
        {
            return false;
        }

        // 单位 heads the body as often as the unit of the amounts
        var isAmountUnit = column == FormColumn.Unit && value is not null
            && (AmountUnits.TryRead(value, out _) || PrintedAmountUnit.Of(value) is not null);
        Set(isAmountUnit ? FormColumn.AmountUnit : column, value);
        return true;
    }
}

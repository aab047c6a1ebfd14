using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 表头项: what stands above, between and below the tables of a sheet: title, year, unit, project and the like, each beside its head or in a
/// line of its own.
/// </summary>
internal sealed class SheetHeads(SheetRemarks remarks)
{
    private readonly Dictionary<FormColumn, (string Text, CellAddress Address)> _values = [];
    private readonly List<FiledAmountUnit> _amountUnits = [];

    /// <summary>Whether total and grade may still be given by heads; among indicators they are rows.</summary>
    public bool TakesTotals { get; set; } = true;

    /// <summary>Whether no table has begun: there 项目 heads the project's name; in a table it is a row.</summary>
    public bool IsAboveTables { get; set; } = true;

    /// <summary>The value beside a head; null where there is none.</summary>
    public string? this[FormColumn head] => _values.GetValueOrDefault(head).Text;

    /// <summary>Whether a row stands at the beginning of a form: a mark of an attachment, the name of a form, a project's name.</summary>
    public static bool Begins(GridRow row)
    {
        var text = row[0].Text;
        return (row.Count == 1 && (TitleLine.IsAttachmentMark(text) || TitleLine.NamesForm(text)))
            || SheetHeader.HeadOf(CellText.Fold(text)) is FormColumn.ProjectName or FormColumn.Title;
    }

    /// <summary>Keeps a value; what is said a second time is kept beside the first.</summary>
    public void Set(FormColumn head, string? value, CellAddress address)
    {
        if (value is not null && !_values.TryAdd(head, (value, address)) && _values[head].Text != value)
        {
            remarks.Add(value, address);
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
        Addresses = [.. _values.OrderBy(value => value.Key).Select(value => new FiledAddress(value.Key, value.Value.Address))],
    };

    /// <summary>A line such as 年度 | 2022 or 实施单位：水利局: takes its heads with their values, and gives back the rest of it.</summary>
    /// <returns>Whether the line has a head; without one all of it is the rest.</returns>
    public bool TakePairs(GridRow row, out List<GridCell> others)
    {
        var known = false;
        // 绩效自评结果 | 优 | 自评得分 | 99: the line is one of heads, also among indicators
        var hasGrade = false;
        for (var i = 0; i < row.Count; i++)
        {
            hasGrade |= HeadOf(CellText.Fold(row[i].Text)) == FormColumn.Grade;
        }

        others = [];
        for (var i = 0; i < row.Count; i++)
        {
            var text = row[i].Text.Trim();
            var colon = text.IndexOfAny([':', '：']);
            var isPair = colon > 0 && colon < text.Length - 1;
            var head = CellText.Fold(colon > 0 ? text[..colon] : text);
            var hasValue = !isPair && i + 1 < row.Count && HeadOf(CellText.Fold(row[i + 1].Text)) is null
                && !(HeadOf(head) is FormColumn.Unit or FormColumn.CompetentDepartment or FormColumn.ProjectName
                    && TitleLine.IsYear(row[i + 1].Text));
            var beside = hasValue ? row[i + 1] : null;
            if (Take(head, RawCell.Of(isPair ? text[(colon + 1)..] : beside?.Text), hasGrade, row.AddressOf(beside ?? row[i])))
            {
                known = true;
                i += hasValue ? 1 : 0;
            }
            else
            {
                others.Add(row[i]);
            }
        }

        return known;
    }

    /// <summary>
    /// What a line above the tables holds besides heads: title, year and amount unit each where a cell is one, the rest a remark. A text
    /// alone in its line may be a title of any words.
    /// </summary>
    public void TakeTexts(GridRow row, List<GridCell> cells)
    {
        List<GridCell> rest = [];
        foreach (var cell in cells)
        {
            var text = cell.Text;
            if (this[FormColumn.Unit] is null && SheetHeader.UnitBySeal(text) is { } unit)
            {
                Set(FormColumn.Unit, unit, row.AddressOf(cell));
                continue;
            }

            var isOne = cells.Count == 1 || TitleLine.NamesForm(text) || TitleLine.IsYear(text) || PrintedAmountUnit.In(text) is not null;
            if (!isOne || !TakeText(text, row.AddressOf(cell)))
            {
                rest.Add(cell);
            }
        }

        remarks.Add(row, rest);
    }

    private FormColumn? HeadOf(string folded) =>
        SheetHeader.HeadOf(folded) ?? (IsAboveTables && folded is "项目" ? FormColumn.ProjectName : null);

    private bool TakeText(string line, CellAddress address)
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
            Set(FormColumn.Year, line, address);
            return true;
        }

        var title = this[FormColumn.Title];
        if (title is not null && (TitleLine.NamesForm(title) || !TitleLine.NamesForm(line)))
        {
            return false;
        }

        if (title is not null)
        {
            remarks.Add(title, _values[FormColumn.Title].Address);   // a line above the form's own name: a letterhead
        }

        _values[FormColumn.Title] = (line, address);
        return true;
    }

    private bool Take(string head, string? value, bool isBesideGrade, CellAddress address)
    {
        if (HeadOf(head) is not { } column || (!TakesTotals && !isBesideGrade && column == FormColumn.TotalScore))
        {
            return false;
        }

        // 单位 heads the body as often as the unit of the amounts
        var isAmountUnit = column == FormColumn.Unit && value is not null
            && (AmountUnits.TryRead(value, out _) || PrintedAmountUnit.Of(value) is not null);
        Set(isAmountUnit ? FormColumn.AmountUnit : column, value, address);
        return true;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 金额单位的读取: the unit each column of amounts is printed in. A column keeps the unit over it, else that of the table. 万元 is assumed only
/// where nothing is printed; where a unit is not known, or two places speak for one column and differ, its amounts are not read.
/// </summary>
internal sealed class FormAmountUnits
{
    private static readonly Place Table = Place.Report.Then(ReportPart.Funding);

    private readonly Dictionary<FundingColumn, AmountUnit?> _units = [];

    private FormAmountUnits()
    {
    }

    /// <summary>The unit the table is said in.</summary>
    public AmountUnit Said { get; private set; }

    /// <summary>The units of a form.</summary>
    public static FormAmountUnits Read(FiledForm form, FormNotes notes)
    {
        List<string> printed = form.AmountUnit is { } cell ? [cell] : [];
        printed.AddRange(form.FurtherAmountUnits.Select(unit => unit.Text));
        foreach (var text in printed)
        {
            var isKnown = UnitOf(text) is not null;
            notes.Cell(
                FormColumn.AmountUnit, Table, text, isKnown ? CellReading.Value : CellReading.Unreadable,
                isKnown ? null : new CellProblem(FindingCodes.CellUnreadable, "cell.amountUnit"));
        }

        // the corner is nearer to the amounts than a cell or the title; those two speak alike or not at all
        var ofForm = TextsAt(form, AmountUnitPlace.Title).Concat(form.AmountUnit is null ? [] : [form.AmountUnit]).ToList();
        var corner = TextsAt(form, AmountUnitPlace.Corner).ToList();
        var general = corner;
        if (general.Count == 0)
        {
            general = ofForm.Count > 0 ? ofForm : [.. form.FurtherAmountUnits.Select(unit => unit.Text)];
        }

        var units = new FormAmountUnits();
        units._units[FundingColumn.OpeningBudget] = Of(TextsAt(form, AmountUnitPlace.OpeningBudget).ToList(), general);
        units._units[FundingColumn.FullYearBudget] = Of(TextsAt(form, AmountUnitPlace.FullYearBudget).ToList(), general);
        units._units[FundingColumn.Executed] = Of(TextsAt(form, AmountUnitPlace.Executed).ToList(), general);
        units.Said = Of([], general) ?? units._units.Values.FirstOrDefault(unit => unit is not null) ?? AmountUnit.WanYuan;
        units.Note(form, printed, corner.Count + ofForm.Count > 0, notes);
        return units;
    }

    /// <summary>An amount of a column.</summary>
    public Reported<Money> Amount(FundingColumn column, string? text, out CellProblem? problem)
    {
        var amount = ReportedCell.Amount(text, _units[column], out problem);
        return amount.HasValue ? Reported<Money>.Of(amount.Value, amount.Value.Number(Said) == text ? null : text) : amount;
    }

    /// <summary>The full-year budget of a row, else its opening budget; null where neither is an amount.</summary>
    public Money? Budget(FiledFundingRow row)
    {
        var amount = row.FullYearBudget is { } fullYear ? Amount(FundingColumn.FullYearBudget, fullYear, out _)
            : Amount(FundingColumn.OpeningBudget, row.OpeningBudget, out _);
        return amount.HasValue ? amount.Value : null;
    }

    // null where a unit is not known, or two differ
    private static AmountUnit? Of(List<string> own, List<string> general)
    {
        var texts = own.Count > 0 ? own : general;
        var units = texts.Select(UnitOf).Distinct().ToList();
        if (texts.Count == 0)
        {
            return AmountUnit.WanYuan;
        }

        return units.Count == 1 ? units[0] : null;
    }

    private static IEnumerable<string> TextsAt(FiledForm form, AmountUnitPlace place) =>
        form.FurtherAmountUnits.Where(printed => printed.Place == place).Select(printed => printed.Text);

    private void Note(FiledForm form, List<string> printed, bool isGeneral, FormNotes notes)
    {
        var placed = form.FurtherAmountUnits.Select(unit => unit.Place).Distinct().Count();
        if (printed.Count == 0
            && form.FundingRows.Any(row => NeedsUnit(row.OpeningBudget) || NeedsUnit(row.FullYearBudget) || NeedsUnit(row.Executed)))
        {
            Report(Severity.Note, "form.unitAssumed", Argument.Of("unit", Said.Symbol()));
        }
        else if (!isGeneral && placed < _units.Count && printed.Count > 0 && printed.Select(UnitOf).Distinct().Count() == 1)
        {
            Report(Severity.Note, "form.unitOfOthers", Argument.Of("unit", printed[0]));
        }
        else if (printed.Select(UnitOf).Distinct().Count() > 1)
        {
            var isOpen = _units.Values.Any(unit => unit is null);
            var units = Argument.Of("units", printed.Distinct(StringComparer.Ordinal));
            Report(Severity.Warning, isOpen ? "form.unitsContradict" : "form.unitsDiffer", units);
        }

        void Report(Severity severity, string what, Argument argument) =>
            notes.Find(FindingCodes.AmountUnitDoubtful, severity, Table, Argument.Of("problem", Remark.Of(what, argument)));
    }

    // a number without a unit of its own
    private static bool NeedsUnit(string? cell) =>
        ReportedCell.Amount(cell, AmountUnit.WanYuan, out _).HasValue && !ReportedCell.Amount(cell, null, out _).HasValue;

    private static AmountUnit? UnitOf(string text) =>
        AmountUnits.TryRead(text, out var unit) || AmountUnits.TryRead(PrintedAmountUnit.Of(text) ?? "", out unit) ? unit : null;
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表格文本: a form as rows of cells, as a spreadsheet saves it: heads such as 年度 and 实施单位 with their values beside them, the funding table and the indicator table each under
/// its Chinese header row, a total row. It takes strings only; splitting a text into cells is for others.
/// </summary>
public static class FormSheet
{
    /// <summary>The form of a sheet; null where no row is a header row of indicators or funds.</summary>
    /// <param name="rows">The rows, each a list of cells.</param>
    public static FiledForm? Read(EquatableList<EquatableList<string>> rows)
    {
        var sheet = new SheetScan();
        foreach (var row in rows)
        {
            sheet.Add(row);
        }

        return sheet.Form;
    }

    /// <summary>One sheet while its rows come in.</summary>
    private sealed class SheetScan
    {
        private static readonly string[] TotalWords = ["总分", "合计", "总计", "总得分", "合计得分"];

        private readonly List<FiledFundingRow> _funds = [];
        private readonly List<FiledIndicatorRow> _indicators = [];
        private Dictionary<FormColumn, int>? _columns;
        private bool _inIndicators;
        private bool _found;
        private FiledForm _form = new();

        public FiledForm? Form => _found ? _form with { FundingRows = _funds.ToEquatableList(), IndicatorRows = _indicators.ToEquatableList() } : null;

        public void Add(EquatableList<string> row)
        {
            if (IsBlank(row))
            {
                return;
            }

            if (HeaderOf(row) is { } columns)
            {
                _columns = columns;
                _inIndicators = columns.ContainsKey(FormColumn.Name) || columns.ContainsKey(FormColumn.Target);
                _found = true;
            }
            else if (_columns is null || !_found)
            {
                AddHeads(row);
            }
            else if (_inIndicators && IsTotal(row))
            {
                _form = _form with { TotalPoints = Cell(row, FormColumn.Points), TotalScore = Cell(row, FormColumn.Score), Grade = GradeAfterScore(row) };
            }
            else if (_inIndicators && !(Cell(row, FormColumn.Name) is null && AddHeads(row)))
            {
                _indicators.Add(Indicator(row));
            }
            else if (!_inIndicators && !AddHeads(row))
            {
                _funds.Add(Funding(row));
            }
        }

        // a header row names at least three columns, one of them of amounts or of indicators
        private static Dictionary<FormColumn, int>? HeaderOf(EquatableList<string> row)
        {
            var columns = new Dictionary<FormColumn, int>();
            for (var i = 0; i < row.Count; i++)
            {
                if (ColumnHeads.Of(row[i]) is { } column)
                {
                    columns.TryAdd(column, i);
                }
            }

            var isIndicators = columns.ContainsKey(FormColumn.Target) || (columns.ContainsKey(FormColumn.Name) && columns.ContainsKey(FormColumn.Actual));
            var isFunds = columns.ContainsKey(FormColumn.Executed) || columns.ContainsKey(FormColumn.FullYearBudget);
            return columns.Count >= 3 && (isIndicators || isFunds) ? columns : null;
        }

        // 年度 | 2022, 实施单位：水利局, or a title alone in its row
        private bool AddHeads(EquatableList<string> row)
        {
            var known = false;
            for (var i = 0; i < row.Count; i++)
            {
                var text = row[i].Trim();
                var colon = text.IndexOfAny([':', '：']);
                var head = CellText.Fold(colon > 0 ? text[..colon] : text);
                var value = colon > 0 && colon < text.Length - 1 ? text[(colon + 1)..] : i + 1 < row.Count ? row[i + 1] : null;
                known |= AddHead(head, RawCell.Of(value));
            }

            if (!known && _form.Title is null && !_found && Filled(row) == 1)
            {
                _form = _form with { Title = FirstFilled(row) };
                return true;
            }

            return known;
        }

        private bool AddHead(string head, string? value)
        {
            switch (head)
            {
                case "项目名称" or "标题" or "表名":
                    _form = _form with { Title = _form.Title is { } title && value is not null ? $"{title} {value}" : value ?? _form.Title };
                    return true;
                case "年度" or "财政年度" or "年份" or "评价年度":
                    _form = _form with { Year = value };
                    return true;
                case "实施单位" or "项目实施单位" or "部门名称" or "单位名称" or "预算单位" or "填报单位":
                    _form = _form with { Unit = value };
                    return true;
                case "主管部门" or "项目主管部门":
                    _form = _form with { Unit = _form.Unit ?? value };
                    return true;
                case "地区" or "行政区划":
                    _form = _form with { Region = value };
                    return true;
                case "金额单位" or "单位" or "资金单位" when value is null or "元" or "万元" or "亿元":
                    _form = _form with { AmountUnit = value };
                    return true;
                case "自评等级" or "评价等级" or "等级":
                    _form = _form with { Grade = value };
                    return true;
                case "总分" or "自评总分" or "自评得分" when !_inIndicators:
                    _form = _form with { TotalScore = value };
                    return true;
                default:
                    return false;
            }
        }

        private static bool IsTotal(EquatableList<string> row)
        {
            var first = CellText.Fold(FirstFilled(row) ?? "");
            return Array.Exists(TotalWords, word => first == word || (first.StartsWith(word, StringComparison.Ordinal) && first[word.Length..].StartsWith('(')));
        }

        private string? GradeAfterScore(EquatableList<string> row)
        {
            var from = _columns!.TryGetValue(FormColumn.Score, out var score) ? score + 1 : row.Count;
            for (var i = from; i < row.Count; i++)
            {
                if (RawCell.Of(row[i]) is { } word)
                {
                    return word.Trim().Length <= 4 ? word : _form.Grade;
                }
            }

            return _form.Grade;
        }

        private FiledFundingRow Funding(EquatableList<string> row) => new()
        {
            Label = Cell(row, FormColumn.FundingLabel) ?? FirstFilled(row),
            OpeningBudget = Cell(row, FormColumn.OpeningBudget),
            FullYearBudget = Cell(row, FormColumn.FullYearBudget),
            Executed = Cell(row, FormColumn.Executed),
            Points = Cell(row, FormColumn.Points),
            Rate = Cell(row, FormColumn.Rate),
            Score = Cell(row, FormColumn.Score),
            Reason = Cell(row, FormColumn.Reason),
        };

        private FiledIndicatorRow Indicator(EquatableList<string> row)
        {
            var hasSigns = _columns!.ContainsKey(FormColumn.TargetSign);
            return new FiledIndicatorRow
            {
                Goal = Cell(row, FormColumn.Goal),
                FirstLevel = Cell(row, FormColumn.FirstLevel),
                FirstLevelPoints = Cell(row, FormColumn.FirstLevelPoints),
                SecondLevel = Cell(row, FormColumn.SecondLevel),
                Name = Cell(row, FormColumn.Name),
                Target = hasSigns ? null : Cell(row, FormColumn.Target),
                TargetSign = Cell(row, FormColumn.TargetSign),
                TargetNumber = hasSigns ? Cell(row, FormColumn.Target) : null,
                TargetUnit = hasSigns ? Cell(row, FormColumn.MeasureUnit) : null,
                Unit = hasSigns ? null : Cell(row, FormColumn.MeasureUnit),
                Actual = Cell(row, FormColumn.Actual),
                Points = Cell(row, FormColumn.Points),
                Score = Cell(row, FormColumn.Score),
                Reason = Cell(row, FormColumn.Reason),
                ScoringRule = Cell(row, FormColumn.ScoringRule),
            };
        }

        private string? Cell(EquatableList<string> row, FormColumn column) =>
            _columns!.TryGetValue(column, out var at) && at < row.Count ? RawCell.Of(row[at]) : null;

        private static bool IsBlank(EquatableList<string> row) => Filled(row) == 0;

        private static int Filled(EquatableList<string> row)
        {
            var filled = 0;
            foreach (var cell in row)
            {
                filled += RawCell.Of(cell) is null ? 0 : 1;
            }

            return filled;
        }

        private static string? FirstFilled(EquatableList<string> row)
        {
            foreach (var cell in row)
            {
                if (RawCell.Of(cell) is { } text)
                {
                    return text;
                }
            }

            return null;
        }
    }
}

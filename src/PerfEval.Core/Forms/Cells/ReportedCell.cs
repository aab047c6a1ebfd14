using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Cells;

/// <summary>金额、分数、比率、年度单元格的读取: blank, crossed out, a value with its printed text, or unreadable.</summary>
internal static class ReportedCell
{
    /// <summary>金额: a number in the table's unit, or with 元, 万, 万元, 亿 of its own.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="tableUnit">
    /// The unit of the table; null if the unit it prints is unknown, and then only a cell with a unit of its own is read.
    /// </param>
    /// <param name="problem">What there is to say about the cell.</param>
    public static Reported<Money> Amount(string? text, AmountUnit? tableUnit, out CellProblem? problem)
    {
        if (Settled<Money>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }

        var number = folded.AsSpan();
        number = number.StartsWith("人民币", StringComparison.Ordinal) ? number[3..] : number;
        number = number.Length > 0 && number[0] is '￥' or '¥' ? number[1..] : number;
        if (!NumberText.TryReadStart(number, out var digits, out var length) || !IsUnit(number[length..], tableUnit, out var unit))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.amount");
        }
        else if (unit is not { } known)
        {
            problem = null;   // the unit of the table is at fault, and reported once
        }
        else if (Money.TryParseNumber(digits, known, out var money))
        {
            return Reported<Money>.Of(money, money.Number(tableUnit ?? AmountUnit.WanYuan) == text ? null : text);
        }
        else
        {
            problem = MeasureCell.Unreadable(digits, "cell.amount");
        }

        return Reported<Money>.Unreadable(text!);
    }

    // the cell's own unit, or the table's
    private static bool IsUnit(ReadOnlySpan<char> text, AmountUnit? tableUnit, out AmountUnit? unit)
    {
        unit = tableUnit;
        if (text.IsEmpty)
        {
            return true;
        }

        var isKnown = AmountUnits.TryFromAmount(text, out var own);
        unit = own;
        return isKnown;
    }

    /// <summary>分值, 得分: a number, with 分 or not; a weight in % is so many points of a hundred, and that is said.</summary>
    public static Reported<Points> Score(string? text, out CellProblem? problem)
    {
        if (Settled<Points>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }

        var isShare = folded.EndsWith('%');
        var number = isShare || folded.EndsWith('分') ? folded[..^1] : folded;
        if (!NumberText.TryReadAll(number, out var digits))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.points");
        }
        else if (Points.TryParse(digits, null, out var points))
        {
            problem = isShare ? new CellProblem(FindingCodes.CellReadAs, null, points.ToString()) : null;
            return Reported<Points>.Of(points, points.ToString() == text ? null : text);
        }
        else
        {
            problem = MeasureCell.Unreadable(digits, "cell.points");
        }

        return Reported<Points>.Unreadable(text!);
    }

    /// <summary>执行率: a number with or without %, in figures or as 百分比.</summary>
    public static Reported<PrintedRate> Rate(string? text, out CellProblem? problem)
    {
        if (Settled<PrintedRate>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }


        var number = folded switch
        {
            [.. var share, '%'] => share,
            [.. var share, '百', '分', '比'] => share,
            _ => folded,
        };
        if (!NumberText.TryReadAll(number, out var digits))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.rate");
        }
        else if (PrintedRate.TryParse(digits + (number.Length < folded.Length ? "%" : ""), null, out var rate))
        {
            return Reported<PrintedRate>.Of(rate, rate.ToString() == text ? null : text);
        }
        else
        {
            problem = MeasureCell.Unreadable(digits, "cell.rate");
        }

        return Reported<PrintedRate>.Unreadable(text!);
    }

    /// <summary>年度: four digits, with 年 or 年度 or not, in brackets or not, or in Chinese figures: 二〇二二年度.</summary>
    public static Reported<FiscalYear> Year(string? text, out CellProblem? problem)
    {
        if (Settled<FiscalYear>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }

        var bare = ChineseDate.InFigures(folded).Trim('(', ')');
        var number = bare switch
        {
            [.. var figures, '年', '度'] => figures,
            [.. var figures, '年'] => figures,
            _ => bare,
        };
        if (number.Length == 4
            && NumberText.TryReadAll(number, out var digits)
            && FiscalYear.TryParse(digits, null, out var read))
        {
            return Reported<FiscalYear>.Of(read, read.ToString() == text ? null : text);   // 0022 is the year 22, printed otherwise
        }

        problem = new CellProblem(FindingCodes.CellUnreadable, "cell.year");
        return Reported<FiscalYear>.Unreadable(text!);
    }

    private static Reported<T>? Settled<T>(string? text, out CellProblem? problem, out string folded)
        where T : notnull
    {
        problem = null;
        folded = text is null ? "" : CellText.Fold(text);
        if (text is null)
        {
            return Reported<T>.Blank;
        }

        return CellText.IsNotApplicable(folded) ? Reported<T>.NotApplicable(text) : null;
    }
}

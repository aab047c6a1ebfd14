using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Cells;

/// <summary>金额、分数、比率、年度单元格的读取: blank, crossed out, a value with its printed text, or unreadable.</summary>
internal static class ReportedCell
{
    private static readonly (string Word, AmountUnit Unit)[] Units =
    [
        ("亿元", AmountUnit.YiYuan), ("万元", AmountUnit.WanYuan), ("亿", AmountUnit.YiYuan), ("万", AmountUnit.WanYuan), ("元", AmountUnit.Yuan),
    ];

    /// <summary>金额: a number in the table's unit, or with 元, 万, 万元, 亿 of its own.</summary>
    public static Reported<Money> Amount(string? text, AmountUnit tableUnit, out CellProblem? problem)
    {
        if (Settled<Money>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }

        var unit = tableUnit;
        ReadOnlySpan<char> number = folded.AsSpan().TrimStart("人民币").TrimStart("￥¥");
        foreach (var (word, own) in Units)
        {
            if (number.EndsWith(word, StringComparison.Ordinal))
            {
                number = number[..^word.Length];
                unit = own;
                break;
            }
        }

        if (!NumberText.TryReadAll(number, out var digits))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.amount");
        }
        else if (Money.TryParse(digits + unit.Symbol(), null, out var money))
        {
            return Reported<Money>.Of(money, money.Number(tableUnit) == text ? null : text);
        }
        else
        {
            problem = MeasureCell.Unreadable(digits, "cell.amount");
        }

        return Reported<Money>.Unreadable(text!);
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

        var hasSign = folded.EndsWith('%') || folded.EndsWith("百分比", StringComparison.Ordinal);
        var number = folded.EndsWith('%') ? folded[..^1] : hasSign ? folded[..^3] : folded;
        if (!NumberText.TryReadAll(number, out var digits))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.rate");
        }
        else if (PrintedRate.TryParse(digits + (hasSign ? "%" : ""), null, out var rate))
        {
            return Reported<PrintedRate>.Of(rate, rate.ToString() == text ? null : text);
        }
        else
        {
            problem = MeasureCell.Unreadable(digits, "cell.rate");
        }

        return Reported<PrintedRate>.Unreadable(text!);
    }

    /// <summary>年度: four digits, with 年 or 年度 or not.</summary>
    public static Reported<FiscalYear> Year(string? text, out CellProblem? problem)
    {
        if (Settled<FiscalYear>(text, out problem, out var folded) is { } settled)
        {
            return settled;
        }

        var number = folded.EndsWith("年度", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith('年') ? folded[..^1] : folded;
        if (number.Length == 4 && NumberText.TryReadAll(number, out var digits)
            && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            return Reported<FiscalYear>.Of(new FiscalYear(year), digits == text ? null : text);
        }

        problem = new CellProblem(FindingCodes.CellUnreadable, "cell.year");
        return Reported<FiscalYear>.Unreadable(text!);
    }

    private static Reported<T>? Settled<T>(string? text, out CellProblem? problem, out string folded)
        where T : notnull
    {
        problem = null;
        folded = text is null ? "" : CellText.Fold(text);
        return text is null ? Reported<T>.Blank
            : CellText.IsNotApplicable(folded) ? Reported<T>.NotApplicable(text)
            : null;
    }
}

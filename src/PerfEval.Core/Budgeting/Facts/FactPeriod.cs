using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>数据所属期间: the year a fact stands for, or the day it is as of. A closed family.</summary>
public abstract record FactPeriod
{
    private FactPeriod()
    {
    }

    /// <summary>The fiscal year, or the one the day lies in; null for a day in the year 9999, which is not a fiscal year.</summary>
    public FiscalYear? FiscalYear => this switch
    {
        Year year => year.Value,
        Day { Value.Year: >= 1 and <= 9998 } day => new FiscalYear(day.Value.Year),
        _ => null,
    };

    internal abstract ArgumentValue AsArgument();

    /// <summary>年度: a whole fiscal year, or its end for what is counted on a day (编制数, 结转结余).</summary>
    /// <param name="Value">财政年度.</param>
    public sealed record Year(FiscalYear Value) : FactPeriod
    {
        /// <summary>The year as digits.</summary>
        public override string ToString() => Value.ToString();

        internal override ArgumentValue AsArgument() => new ArgumentValue.Count(Value.Year);
    }

    /// <summary>截至某日: as of a day, from 1 January of its year.</summary>
    /// <param name="Value">截止日期.</param>
    public sealed record Day(LocalDate Value) : FactPeriod
    {
        /// <summary>The ISO date.</summary>
        public override string ToString() => LocalDatePattern.Iso.Format(Value);

        internal override ArgumentValue AsArgument() => new ArgumentValue.Date(Value);
    }
}

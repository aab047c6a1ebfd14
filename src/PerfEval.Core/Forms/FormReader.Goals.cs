using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

public static partial class FormReader
{
    extension(AnnualGoal)
    {
        /// <summary>年度目标 (annual goal) of rows a program has: levels, ids and results are put together here.</summary>
        /// <param name="rows">
        /// 指标行, in order. Texts are read as the cells of a form are: a row of 小计 or 合计 is no indicator, and a row of 其中 without
        /// points is a
        /// memo item of the row above.
        /// </param>
        /// <param name="year">财政年度 of dates that name no year; null where it is not known, and such a date stays a text.</param>
        /// <exception cref="ArgumentNullException">The rows, or one of them, are null.</exception>
        /// <exception cref="ArgumentException">
        /// Two rows have one id, a value stands beside a text, a number has more than 4 decimals, or a text leaves a doubt that only a
        /// finding
        /// can tell: use the other overload, which gives the findings.
        /// </exception>
        /// <exception cref="OverflowException">Points are beyond ±1,000,000.</exception>
        /// <example>
        /// <code>
        /// var goal = AnnualGoal.FromRows([
        /// new() { FirstLevel = "产出指标", SecondLevel = "数量指标", Name = "接待批次", Target = "≥400次", Actual = "411次", Points = 30
        /// },
        ///     new() { SecondLevel = "质量指标", Name = "任务完成率", Target = "100%", Actual = "100%", Points = 20, Claimed = 20 },
        /// ]);
        /// Console.WriteLine(goal.Results[0].Actual.Text);   // 411次
        /// </code>
        /// </example>
        public static AnnualGoal FromRows(IEnumerable<IndicatorRow> rows, FiscalYear? year = null)
        {
            var goal = FromRows(rows, year, out var findings);
            foreach (var finding in findings)
            {
                // a program that gives a row no points says so
                if (finding.Code != FindingCodes.RowWithoutPoints)
                {
                    throw new ArgumentException(
                        $"{finding.Message(Language.English)} Take the overload that gives the findings where texts come from filers.",
                        nameof(rows));
                }
            }

            return goal;
        }

        /// <summary>
        /// 年度目标 (annual goal) of rows whose texts come from filers: every text is kept, and what is doubtful is a finding.
        /// </summary>
        /// <param name="rows">指标行, in order.</param>
        /// <param name="year">财政年度 of dates that name no year; null where it is not known.</param>
        /// <param name="findings">读表发现: what the readers of the texts have to say, as for a form.</param>
        /// <exception cref="ArgumentNullException">The rows, or one of them, are null.</exception>
        /// <exception cref="ArgumentException">
        /// Two rows have one id, a value stands beside a text, or a number has more than 4 decimals.
        /// </exception>
        /// <exception cref="OverflowException">Points are beyond ±1,000,000.</exception>
        public static AnnualGoal FromRows(IEnumerable<IndicatorRow> rows, FiscalYear? year, out EquatableList<Finding> findings)
        {
            ArgumentNullException.ThrowIfNull(rows);
            return GoalRows.Read(rows, year, out findings);
        }
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using static System.FormattableString;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>
    /// 单位属性列: what a summary groups units by, one entry a unit; an empty column is not
    /// grouped by. Memory of a host is referred to and must not change while in use.
    /// </summary>
    public sealed record UnitAttributes
    {
        /// <summary>主管部门: the position in <see cref="DepartmentNames"/>; −1 for a unit without one.</summary>
        public ReadOnlyMemory<int> Departments { get; init; }

        /// <summary>主管部门名称: the names that <see cref="Departments"/> refers to.</summary>
        public EquatableList<string> DepartmentNames { get; init; }

        /// <summary>行政区划: the region of every unit.</summary>
        public ReadOnlyMemory<RegionCode> Regions { get; init; }

        /// <summary>预算单位层级: the tier of every unit.</summary>
        public ReadOnlyMemory<BudgetTier> Tiers { get; init; }

        /// <summary>资金规模: the money a unit's size is read from.</summary>
        public ReadOnlyMemory<Money> Funding { get; init; }

        /// <summary>资金规模分档: rising lower bounds of the sizes above the smallest, such as 100 万元 and 1000 万元.</summary>
        public EquatableList<Money> FundingBounds { get; init; }

        /// <summary>自定口径: the position in <see cref="KeyNames"/> of each unit's group; −1 for a unit without one.</summary>
        public ReadOnlyMemory<int> Keys { get; init; }

        /// <summary>自定口径的组名: the names that <see cref="Keys"/> refers to.</summary>
        public EquatableList<string> KeyNames { get; init; }

        /// <summary>评价对象名称: the name of every unit, which the units at both ends are called by; empty where none are wanted.</summary>
        public ReadOnlyMemory<string> Names { get; init; }

        /// <summary>
        /// How many units with the highest and with the lowest totals the summary names, where there are <see cref="Names"/>; 10 by
        /// default.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">Negative, or beyond what a list of a document holds.</exception>
        public int Ends { get; init => field = UnitRanking.Held(value); } = UnitRanking.Usual;

        /// <summary>
        /// The attributes of reports: their names, 主管部门 (the unit itself where it names none), 行政区划, 层级, and the full-year budget as size.
        /// </summary>
        /// <param name="reports">绩效自评报告, in the order of the units.</param>
        /// <param name="standard">评价标准, whose tolerance says when a stated total stands.</param>
        /// <param name="fundingBounds">资金规模分档.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public static UnitAttributes Of(
            IEnumerable<SelfEvaluation> reports, EvaluationStandard standard, EquatableList<Money> fundingBounds)
        {
            ArgumentNullException.ThrowIfNull(reports);
            ArgumentNullException.ThrowIfNull(standard);
            List<int> departments = [];
            List<RegionCode> regions = [];
            List<BudgetTier> tiers = [];
            List<Money> funding = [];
            List<string> units = [];
            List<string> names = [];
            Dictionary<string, int> indexes = [];
            foreach (var report in reports)
            {
                var unit = report.Subject.Unit;
                var name = unit.CompetentDepartment ?? unit.Name;
                if (!indexes.TryGetValue(name, out var index))
                {
                    indexes.Add(name, index = names.Count);
                    names.Add(name);
                }

                units.Add(report.Subject.Name);
                departments.Add(index);
                regions.Add(unit.Region ?? RegionCode.National);
                tiers.Add(unit.Tier);
                funding.Add(report.Funding?.Amount(FundingColumn.FullYearBudget, standard.Tolerances.Value.Amount).Value ?? Money.Zero);
            }

            return new UnitAttributes
            {
                Departments = departments.ToArray(),
                DepartmentNames = names.ToEquatableList(),
                Regions = regions.ToArray(),
                Tiers = tiers.ToArray(),
                Funding = funding.ToArray(),
                FundingBounds = fundingBounds,
                Names = units.ToArray(),
            };
        }

        internal void Check(int units)
        {
            foreach (var length in (ReadOnlySpan<int>)
                [Departments.Length, Regions.Length, Tiers.Length, Funding.Length, Keys.Length, Names.Length])
            {
                if (length != 0 && length != units)
                {
                    throw new ArgumentException(
                        Invariant($"A column of attributes has {length} entries for {units} units."));
                }
            }

            foreach (var department in Departments.Span)
            {
                if (department < -1 || department >= DepartmentNames.Count)
                {
                    throw new ArgumentException(
                        Invariant($"A unit has department {department}, and there are {DepartmentNames.Count} names."));
                }
            }

            foreach (var key in Keys.Span)
            {
                if (key < -1 || key >= KeyNames.Count)
                {
                    throw new ArgumentException(Invariant($"A unit has key {key}, and there are {KeyNames.Count} names."));
                }
            }

            _ = SizeLabel.Rising(FundingBounds);
        }

        /// <summary>The size class of an amount: how many bounds it has reached.</summary>
        internal int SizeOf(Money amount)
        {
            var size = 0;
            foreach (var bound in FundingBounds)
            {
                size += amount >= bound ? 1 : 0;
            }

            return size;
        }
    }
}

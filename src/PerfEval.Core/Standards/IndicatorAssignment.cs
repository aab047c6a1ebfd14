using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>逐项规定: what a standard says of one indicator by name: its points, its rule, or both.</summary>
/// <param name="Name">三级指标名称 it applies to.</param>
/// <param name="Points">分值; null where the standard leaves it open.</param>
/// <param name="Rule">评分规则; null for the default of the indicator's kind.</param>
public sealed partial record IndicatorAssignment(string Name, Points? Points, ScoringRule? Rule)
{
    /// <summary>三级指标名称 it applies to.</summary>
    public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

    /// <summary>Other names forms use.</summary>
    public EquatableList<string> Aliases { get; init; }

    /// <summary>
    /// 所属指标: the first or second level the indicator stands under, where one name stands in several places (管理制度健全性); null for anywhere.
    /// </summary>
    public string? Under { get; init; }

    /// <summary>
    /// 权重: the share of the points of the level it stands under (<see cref="Under"/>), above 0 and at most 1; null where its points are not
    /// given so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
    public Ratio? Share { get; init => field = WeightedPoints.Weight(value); }

    /// <summary>
    /// 公式: the definition by which the indicator's actual value follows from
    /// the unit's facts (在职人员数 ÷ 编制数); null where it is what was filed.
    /// </summary>
    public RatioFormula? Formula { get; init; }

    /// <summary>
    /// 截至日期: the day of the year the formula is for, where it is of payments to a day (6月30日); null for one of a whole year.
    /// </summary>
    public AnnualDate? FormulaOn { get; init; }

    /// <summary>超额完成的处理 of this indicator; null for that of its sort, or of the standard.</summary>
    public OverTargetPolicy? OverTarget { get; init; }

    /// <summary>失分: what the line loses besides its rule, such as for a reason that is not given; none for those of its sort.</summary>
    public EquatableList<Loss> Losses { get; init; }

    /// <summary>加减分项: what the line adds to the total and takes off it at most; null for an ordinary line with points of its own.</summary>
    public Adjustment? Adjusts { get; init; }

    /// <summary>
    /// What the names it is given under come to, for looking it up; where it
    /// is for one place alone, with the name of the level it stands under.
    /// </summary>
    internal IEnumerable<(string Name, string? Under)> Keys
    {
        get
        {
            var under = Under is null ? null : LevelNames.Core(Under);
            foreach (var name in LevelNames.CoresOf(Name, Aliases))
            {
                yield return (name, under);
            }
        }
    }
}

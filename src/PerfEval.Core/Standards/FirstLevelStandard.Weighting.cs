using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record FirstLevelStandard
{
    /// <summary>
    /// 权重: how weights come to points. The children of a level divide 100 between them; the points of an indicator are those of its first
    /// level times the weights down to it.
    /// </summary>
    public sealed record Weighting
    {
        /// <summary>权重的折算: what a form prints beside an indicator, and how what follows from it is rounded.</summary>
        /// <param name="printed">表上印的是什么.</param>
        /// <param name="decimals">分值的小数位数, 0 to 4, half away from zero.</param>
        /// <param name="scoreDecimals">
        /// 单项得分的小数位数, 0 to 4: an indicator is scored out of 100 first, rounded half away from zero, and then times its weight; null
        /// where it is scored out of its points at once.
        /// </param>
        /// <exception cref="ArgumentOutOfRangeException">Not 0 to 4 decimals, or no kind of weight.</exception>
        public Weighting(PrintedWeight printed, int decimals, int? scoreDecimals = null) =>
            (Printed, Decimals, ScoreDecimals) =
            (Given.Defined(printed), new Rounding(decimals).Decimals, scoreDecimals is { } places ? new Rounding(places).Decimals : null);

        /// <summary>表上“分值”（权重）一栏印的是什么: points, or weights of a level.</summary>
        public PrintedWeight Printed { get; }

        /// <summary>分值的小数位数: the decimals the points of an indicator are rounded to.</summary>
        public int Decimals { get; }

        /// <summary>单项得分的小数位数: those of its score out of 100; null where it is scored out of its points at once.</summary>
        public int? ScoreDecimals { get; }

        /// <summary>表上印的是分值还是权重: what a form prints in its column of points.</summary>
        public enum PrintedWeight
        {
            /// <summary>分值: points, or weights in 100 of the whole, which come to the same.</summary>
            Points = 0,

            /// <summary>占一级指标的权重: of every 100 of its first level.</summary>
            OfFirstLevel = 1,

            /// <summary>占二级指标的权重: of every 100 of its second level.</summary>
            OfSecondLevel = 2,
        }
    }
}

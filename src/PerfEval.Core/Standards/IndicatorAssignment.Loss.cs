using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record IndicatorAssignment
{
    /// <summary>
    /// 失分: what a line loses besides its rule: where a reason is due and none is given, where its target was adjusted in the year and no
    /// reason is given, or where an element filed beside the line (佐证材料可核实) is not met. A reason is due where the line lost points, or
    /// where the standard asks for one above the target.
    /// </summary>
    public sealed record Loss
    {
        private Loss(Trigger when, string? element, Award deduct, MeasureInterval? beyond = null)
        {
            if (deduct == Award.None || deduct == Award.Of(Amounts.Points.Zero))
            {
                throw new ArgumentException("A loss takes something off; give its points or its share.", nameof(deduct));
            }

            (When, Element, Deduct, Beyond) = (when, element, deduct, beyond);
        }

        /// <summary>失分情形: what the points are lost for.</summary>
        public Trigger When { get; }

        /// <summary>要素: the element that has to be met; null where it is the reason that has to be given.</summary>
        public string? Element { get; }

        /// <summary>完成率: the completion ratios the points are lost for, such as ≥130%; null where it is for something else.</summary>
        public MeasureInterval? Beyond { get; }

        /// <summary>扣分: what is lost, in points or as a share of the line's points.</summary>
        public Award Deduct { get; }

        /// <summary>应说明原因而未说明的: the loss of a line whose reason is due and not given.</summary>
        /// <param name="deduct">扣分, above 0.</param>
        /// <exception cref="ArgumentException">The deduction is 0.</exception>
        public static Loss WithoutReason(Award deduct) => new(Trigger.NoReason, null, deduct);

        /// <summary>要素不满足的: the loss of a line whose element is not met.</summary>
        /// <param name="element">要素名称.</param>
        /// <param name="deduct">扣分, above 0.</param>
        /// <exception cref="ArgumentException">The deduction is 0.</exception>
        /// <exception cref="ArgumentNullException">The element is null.</exception>
        public static Loss WithoutElement(string element, Award deduct) =>
            new(Trigger.ElementNotMet, Given.Of(element), deduct);

        /// <summary>调整了指标值而未说明原因的: the loss of a line whose target was adjusted in the year, where no reason is given.</summary>
        /// <param name="deduct">扣分, above 0.</param>
        /// <exception cref="ArgumentException">The deduction is 0.</exception>
        public static Loss WithoutReasonOfAdjustment(Award deduct) => new(Trigger.AdjustedWithoutReason, null, deduct);

        /// <summary>超额完成的: the loss of a line whose completion ratio lies at or beyond an edge, whatever reason is given.</summary>
        /// <param name="beyond">完成率, from an edge of 100 % or more on: ≥130%.</param>
        /// <param name="deduct">扣分, above 0.</param>
        /// <exception cref="ArgumentException">The deduction is 0, or the ratios have an end or begin below 100 %.</exception>
        /// <exception cref="ArgumentNullException">The ratios are null.</exception>
        public static Loss OverTarget(MeasureInterval beyond, Award deduct) => OverTargetPolicy.IsBeyond(Given.Of(beyond))
            ? new(Trigger.OverTarget, null, deduct, beyond)
            : throw new ArgumentException("Points are lost from an edge of 100 % or more on.", nameof(beyond));

        /// <summary>失分情形: what points are lost for.</summary>
        public enum Trigger
        {
            /// <summary>应说明原因而未说明: a reason is due and none is given.</summary>
            NoReason = 0,

            /// <summary>要素不满足: an element is not met.</summary>
            ElementNotMet = 1,

            /// <summary>年中调整了指标值而未说明原因: the target was adjusted and no reason is given.</summary>
            AdjustedWithoutReason = 2,

            /// <summary>超额完成达到一定完成率: the completion ratio lies beyond an edge.</summary>
            OverTarget = 3,
        }
    }
}

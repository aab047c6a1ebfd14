using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record DirectionPolicy
{
    /// <summary>
    /// 时长用语: which durations without a sign are time taken, where less is better (工期 30天, 响应时间 2小时), and which are time that lasts, where
    /// more is (使用年限 6年).
    /// </summary>
    /// <param name="Terms">耗时用语: a duration whose name or second level holds one of these is time taken.</param>
    /// <param name="Levels">时效类用语: under a second level whose name holds one of these every duration is.</param>
    /// <param name="Units">时间单位: a number in one of these, or in one of these per something (分钟/人), is a duration.</param>
    /// <param name="Exceptions">例外用语: a name that holds one of these is not such a duration, whatever else it holds.</param>
    public sealed record DurationTerms(
        EquatableList<string> Terms, EquatableList<string> Levels, EquatableList<string> Units, EquatableList<string> Exceptions)
    {
        /// <summary>通用用语: what a standard that says nothing of durations has.</summary>
        public static DurationTerms Usual { get; } = new(
            ["工期", "时限", "时间", "周期", "等待", "响应", "办结"],
            ["时效"],
            [
                "年", "季度", "个季度", "月", "个月", "周", "星期", "个星期", "天", "日",
                "个自然日", "自然日", "日历天", "个工作日", "工作日", "小时", "个小时", "时", "分钟", "秒", "h",
                "min",
            ],
            ["使用年限", "使用寿命", "服务年限", "质保期", "保修期", "有效期", "服务期", "服务时间", "开放时间", "培训时间", "运行",
                "寿命", "续航", "公示", "播出时间", "供水时间", "供电时间", "供暖时间", "供气时间", "值班时间", "值守", "学习时间", "宣传时间", "开馆时间", "营业时间", "缩短", "压缩", "提前"]);

        /// <summary>The word by which a duration is time taken; null if it is not.</summary>
        internal string? WordFor(string name, string? second)
        {
            if (Find(Exceptions, name) is not null)
            {
                return null;
            }

            return Find(Terms, name) ?? Find(Terms, second ?? "") ?? Find(Levels, second ?? "");
        }

        /// <summary>Whether a number in a unit is a duration.</summary>
        internal bool AreMeasuredIn(ReadOnlySpan<char> unit)
        {
            var per = unit.IndexOf('/');
            var time = (per < 0 ? unit : unit[..per]).Trim();
            foreach (var one in Units)
            {
                if (time.SequenceEqual(one))
                {
                    return true;
                }
            }

            return false;
        }

        private static string? Find(EquatableList<string> words, string text)
        {
            foreach (var word in words)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }

            return null;
        }
    }
}

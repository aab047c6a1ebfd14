using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>检查用语: the words by which checks know what a row is about and what an answer is worth. They change no score.</summary>
/// <param name="Money">资金用语: words for the money itself (资金, 预算, 经费).</param>
/// <param name="Spending">支用用语: words for spending it (支付, 执行, 拨付, 使用).</param>
/// <param name="Costs">成本用语: words that make a percentage a cost (成本, 控制, 节约).</param>
/// <param name="TotalCosts">总成本用语: names of the cost of everything (总成本, 总投资).</param>
/// <param name="Satisfaction">满意度用语: words that tell satisfaction.</param>
/// <param name="Ratios">比率用语: endings and words by which a percentage says of what it is one (率, 比例, 增长).</param>
/// <param name="Templates">表样用语: what the name of a row of the empty template consists of (指标, …, ××); digits may follow.</param>
/// <param name="NoReasons">不成其为原因的填写: answers in a reason cell that give none (无, 暂无, 0); blanks and punctuation do not count.</param>
public sealed record NoteTerms(
    EquatableList<string> Money,
    EquatableList<string> Spending,
    EquatableList<string> Costs,
    EquatableList<string> TotalCosts,
    EquatableList<string> Satisfaction,
    EquatableList<string> Ratios,
    EquatableList<string> Templates,
    EquatableList<string> NoReasons)
{
    /// <summary>通用用语: what a standard that says nothing of them has.</summary>
    public static NoteTerms Usual { get; } = new(
        ["资金", "预算", "经费"],
        ["支付", "执行", "拨付", "使用"],
        ["成本", "控制", "节约", "超支", "超概"],
        ["总成本", "总投资", "项目成本", "成本控制数"],
        ["满意", "认可", "评价", "投诉", "测评"],
        ["率", "度", "比例", "比重", "占比", "增长", "较", "比上年"],
        ["指标", "…", "×", "XX", "xx", "**", "某"],
        ["0", "无", "没有", "暂无"]);

    /// <summary>Whether a text gives a reason: neither blank nor an answer known for none, such as 无, 0, / or —.</summary>
    internal bool GivesReason(string? text)
    {
        var said = FoldedText.Of(text);
        return said.Length > 0 && NoReasons.AsSpan().IndexOf(said) < 0;
    }

    /// <summary>Whether a text holds one of some words.</summary>
    internal static bool AnyIn(EquatableList<string> words, string? text)
    {
        if (text is not null)
        {
            foreach (var word in words)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

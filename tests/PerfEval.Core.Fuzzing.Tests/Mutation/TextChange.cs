using System;
using System.Text;

namespace PerfEval.Core.Fuzzing.Tests.Mutation;

/// <summary>Changes of a text as clerks and spreadsheets make them: characters added, lost, doubled, folded wide, words put before, behind or between.</summary>
internal static class TextChange
{
    private static readonly string[] Words =
    [
        "≥", "≤", ">", "<", "=", "±", "不少于", "不低于", "不超过", "不", "小于", "大于", "%", "％", "‰", "百分之", "个百分点", "万", "亿", "千", "百", "元", "万元", "亿元", "千元", "人民币", "萬", "次", "人", "平方米", "m²", "人次",
        "约", "左右", "已", "全部", "完成", "未完成", "达成", "达成预期指标", "部分达成", "无", "/", "-", "—", "–", "一", "二", "十", "百", "两", "零", "半", "0", "1", "9", "00", "000", ".", ",", "，", "、", "；", ":", "：", "(", ")",
        "（", "）", " ", "\u3000", "\u00a0", "\t", "\n", "\u200b", "\u202e", "~", "～", "至", "到", "年", "月", "日", "前", "底", "底前", "之前", "后", "起", "12月", "2022", "2022年12月31日", "2022-12-31", "2022/2/30", "T00:00:00",
        "季度", "上半年", "e", "E", "E+05", "1e5", "½", "²", "①", "Ⅳ", "٣", "９", "#DIV/0!", "####", "#N/A", "\ufffd", "\ud800", "得分", "分", "总分", "等级", "优", "良", "合计", "每年", "个工作日", "天", "小时", "\"", "''",
    ];

    public static string Of(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(7) switch
        {
            0 when text.Length > 0 => text.Remove(Math.Min(at, text.Length - 1), 1),
            1 when text.Length > 0 => text.Insert(at, text[random.Next(text.Length)].ToString()),
            2 when text.Length > 0 => Wide(text, Math.Min(at, text.Length - 1)),
            3 => Word(random) + text,
            4 => text + Word(random),
            5 when text.Length > 1 => Swap(text, random.Next(text.Length - 1)),
            _ => text.Insert(at, Word(random)),
        };
    }

    public static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Wide(string text, int at) =>
        text[at] is > ' ' and < '\x7f' ? new StringBuilder(text) { [at] = (char)(text[at] + 0xFEE0) }.ToString() : text;

    private static string Swap(string text, int at) => new StringBuilder(text) { [at] = text[at + 1], [at + 1] = text[at] }.ToString();
}

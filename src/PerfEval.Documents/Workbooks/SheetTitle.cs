using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 表的名目: what a sheet or a table says it is, by its name and its first lines: a self-evaluation (自评表), another paper of the same project
/// (申报表, 执行监控), or nothing.
/// </summary>
internal static class SheetTitle
{
    /// <summary>How many rows of a sheet are looked at for its title.</summary>
    public const int Rows = 8;

    /// <summary>The rank of a form by its title.</summary>
    public const int Form = 2;

    /// <summary>The rank of a table that says nothing of itself.</summary>
    public const int Unnamed = 1;

    /// <summary>The rank of another paper.</summary>
    public const int Other = 0;

    // a title stands alone and is short; a sentence that speaks of 自评 is not one
    private const int LongestTitle = 60;
    private const int ShortestTitle = 4;
    private const int Lines = 3;

    // 附件1, 附表1-1 and 附件： alone say nothing; 附件2：项目支出绩效自评表 is a title
    private static readonly string[] AnnexWords = ["附件", "附表"];
    private static readonly SearchValues<char> AnnexSigns = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十-－—.．:：()（） \u3000");

    private static readonly string[] Own = ["自评", "自我评价"];

    // 自评表填表说明 explains the form and is not it
    private static readonly string[] OtherPapers =
    [
        "申报", "监控", "批复", "说明", "字典", "目录", "封面", "要求", "汇总", "一览", "佐证", "打分标准", "评分标准", "指标库",
    ];

    // 绩效目标表 is another paper, 绩效目标自评表 is the form
    private static readonly string[] OtherPapersUnlessOwn = ["目标表", "目标"];

    /// <summary>What a sheet is: <see cref="Form"/>, <see cref="Unnamed"/> or <see cref="Other"/>.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="lines">Its first texts.</param>
    public static int Rank(string name, IEnumerable<string> lines)
    {
        List<string> titles =
        [
            name,
            .. lines.Select(line => line.Trim())
                .Where(line => line.Length is >= ShortestTitle and <= LongestTitle && !IsAnnex(line))
                .Take(Lines),
        ];
        var heads = titles.Take(2).ToList();
        if (heads.Exists(title => Says(title, OtherPapers)))
        {
            return Other;
        }

        if (titles.Exists(title => Says(title, Own)))
        {
            return Form;
        }

        return heads.Exists(title => Says(title, OtherPapersUnlessOwn)) ? Other : Unnamed;
    }

    private static bool IsAnnex(string line) => Array.Exists(
        AnnexWords, word => line.StartsWith(word, StringComparison.Ordinal) && line.AsSpan(word.Length).IndexOfAnyExcept(AnnexSigns) < 0);

    private static bool Says(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}

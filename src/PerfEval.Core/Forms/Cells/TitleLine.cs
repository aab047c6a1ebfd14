using System;
using System.Text;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 标题行: what a line alone above the tables is: the mark of an attachment, a year, a title, and what a title says the form is about.
/// </summary>
internal static class TitleLine
{
    private const string Numbers = "0123456789一二三四五六七八九十-.";

    private static readonly string[] AttachmentWords = ["附件", "附表", "附录", "附", "表"];

    private static readonly string[] FormEndings = ["表", "报告", "书"];

    // what may follow 整体 in the name of a form about a whole department; any other word is that of a project
    private static readonly string[] DepartmentWords =
    [
        "支出", "预算", "资金", "绩效", "目标", "管理", "完成", "情况", "自我", "自评", "评价", "评分", "评估",
        "打分", "指标", "体系", "结果", "得分", "申报", "监控", "报告", "汇总", "表", "书",
    ];

    /// <summary>附件1, 附件1-1, 附表二: a mark that says which attachment follows.</summary>
    public static bool IsAttachmentMark(string line)
    {
        var folded = CellText.Fold(line).AsSpan();
        foreach (var word in AttachmentWords)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                return folded[word.Length..].IndexOfAnyExcept(Numbers + ":() ") < 0;
            }
        }

        return false;
    }

    /// <summary>（单位：万元）: a line that is the unit of the amounts and nothing else.</summary>
    public static bool IsOnlyUnit(string line) => PrintedAmountUnit.Of(CellText.Fold(line).Trim('(', ')')) is not null;

    /// <summary>（2022年度）, 2021年: a line that is a year and nothing else.</summary>
    public static bool IsYear(string line) => ReportedCell.Year(line, out _).HasValue;

    /// <summary>Whether a line names a form: …表, …报告.</summary>
    public static bool NamesForm(string line) => Array.Exists(WordsOf(line), IsForm);

    /// <summary>
    /// 部门整体支出绩效自评表: whether a title is, as a whole, the name of a form about a whole department. A project's name that holds 部门整体支出 is not,
    /// nor is a form of projects beside such a name.
    /// </summary>
    public static bool NamesDepartmentForm(string title)
    {
        var words = WordsOf(title);
        return Array.Exists(words, IsDepartment) && !Array.Exists(words, IsProjectForm);
    }

    /// <summary>项目支出绩效自评表: whether a title names a form about a project.</summary>
    public static bool NamesProjectForm(string title) => Array.Exists(WordsOf(title), IsProjectForm);

    private static bool IsProjectForm(string word) => IsForm(word) && !IsDepartment(word) && word.Contains("项目", StringComparison.Ordinal);

    private static bool IsForm(string word) =>
        Array.Exists(FormEndings, ending => word.AsSpan().TrimEnd(Numbers).EndsWith(ending, StringComparison.Ordinal));

    private static bool IsDepartment(string word)
    {
        var at = word.LastIndexOf("整体", StringComparison.Ordinal);
        return at >= 0 && IsOfWords(word.AsSpan(at + 2).TrimEnd(Numbers));
    }

    private static bool IsOfWords(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var taken = 0;
            foreach (var word in DepartmentWords)
            {
                taken = rest.StartsWith(word, StringComparison.Ordinal) ? Math.Max(taken, word.Length) : taken;
            }

            if (taken == 0)
            {
                return false;
            }

            rest = rest[taken..];
        }

        return true;
    }

    // the words of a title, without remarks on it such as (2022年度), （修改）, （单位：元）
    private static string[] WordsOf(string title)
    {
        var bare = new StringBuilder(title.Length);
        var depth = 0;
        foreach (var c in title)
        {
            depth += c is '(' or '（' ? 1 : 0;
            bare.Append(depth == 0 ? c : ' ');
            depth -= depth > 0 && c is ')' or '）' ? 1 : 0;
        }

        return Array.ConvertAll(bare.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), CellText.Fold);
    }
}

using System;

namespace PerfEval.Core.Published;

/// <summary>数据陈述的词: which words of a sentence are the name of its figure, and which are not.</summary>
internal static class ClaimWords
{
    /// <summary>Longer is no name of a figure but a sentence.</summary>
    public const int LongestName = 40;

    private static readonly string[] Leads = ["其中", "在", "全年", "今年", "本年", "共", "累计", "并", "还", "对", "已"];

    private static readonly string[] Verbs =
    [
        "完成了", "完成", "实现了", "实现", "开展了", "开展", "促成", "组织了", "举办了", "举办", "新增", "办理了", "办理", "建成", "发放了", "发放", "投入了", "投入", "下达",
        "争取到", "争取", "安排了", "安排",
    ];

    private static readonly string[] VerbEnds = ["出", "了", "到", "入", "放", "付", "取", "排", "集", "供", "下达", "成"];

    private static readonly string[] Tails = ["为", "是", "达到", "达", "共计", "合计", "共", "计", "有", "约"];

    private static readonly string[] Inexact = ["近", "约", "超", "超过", "逾", "大约", "将近", "不足", "至少", "不少于", "以上"];

    private static readonly string[] People =
    [
        "干部", "人员", "党员", "职工", "学生", "群众", "专家", "教师", "医生", "代表", "委员", "贫困户", "残疾人", "老人", "儿童", "志愿者", "队员",
    ];

    private static readonly string[] Events = ["批次", "批", "起", "次", "场", "场次", "件", "宗", "例", "项", "个", "家", "期"];

    private static readonly string[] NoCounts = ["", "%", "‰", "%o", "个百分点", "倍", "年", "月", "日", "天", "分", "小时", "分钟", "个月"];

    /// <summary>Whether a unit counts something.</summary>
    public static bool IsCount(string unit) => !UnitScan.IsMoney(unit) && Array.IndexOf(NoCounts, unit) < 0;

    /// <summary>Whether a whole in one unit can have parts in another: events of any word, people of any word, else the same.</summary>
    public static bool AreAlike(string whole, string part) => whole == part
        || (Array.IndexOf(Events, whole) >= 0 && Array.IndexOf(Events, part) >= 0)
        || (UnitScan.IsPeople(whole) && UnitScan.IsPeople(part));

    /// <summary>Whether the word before a number says that it is none exactly.</summary>
    public static bool IsInexact(string name) => Array.Exists(Inexact, word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>A clause without the words it may begin with that are no part of a name.</summary>
    public static string WithoutLead(string clause)
    {
        var lead = Array.Find(Leads, word => clause.Length > word.Length && clause.StartsWith(word, StringComparison.Ordinal));
        return lead is null ? clause : WithoutLead(clause[lead.Length..]);
    }

    /// <summary>What stands behind the last verb of a clause, without 为, 共; empty where the clause ends with its verb.</summary>
    public static string BehindVerb(string clause)
    {
        var start = 0;
        foreach (var verb in Verbs)
        {
            var at = clause.LastIndexOf(verb, StringComparison.Ordinal);
            start = at >= 0 ? Math.Max(start, at + verb.Length) : start;
        }

        var name = clause[start..];
        for (var tail = Tail(name); tail is not null; tail = Tail(name))
        {
            name = name[..^tail.Length];
        }

        return name;

        static string? Tail(string name) => Array.Find(Tails, word => name.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a clause ends with what is done with the amount behind it.</summary>
    public static bool EndsWithVerb(string clause) => Array.Exists(VerbEnds, word => clause.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The word for people a text begins with; empty where it begins with none.</summary>
    public static string PeopleAt(string text) => Array.Find(People, word => text.StartsWith(word, StringComparison.Ordinal)) ?? "";
}

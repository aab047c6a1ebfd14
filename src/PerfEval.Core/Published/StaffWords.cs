using System;

namespace PerfEval.Core.Published;

/// <summary>人员的词: by which words a number of people is known. The longest that a name ends with decides.</summary>
internal static class StaffWords
{
    private static readonly (StaffKind Kind, string[] Words)[] Kinds =
    [
        (StaffKind.Establishment,
        [
            "编制", "编制数", "编制人数", "编制总数", "编制员额", "编制名额", "人员编制", "人员编制数", "核定人数", "核定编制", "核定编制数", "定编", "定编人数", "核编人数", "编制核定人数",
        ]),
        (StaffKind.EstablishmentPart,
        [
            "行政编制", "事业编制", "工勤编制", "参公编制", "参照公务员法管理编制", "参公事业编制", "政法编制", "政法专项编制", "机关编制", "后勤服务编制", "工勤人员编制", "行政人员编制", "事业人员编制",
            "行政编制数", "事业编制数",
            "工勤编制数", "全额事业编制", "差额事业编制", "全额拨款事业编制", "机关工勤编制", "后勤编制", "行政编", "事业编", "工勤编", "公务员编制",
        ]),
        (StaffKind.InPost,
        [
            "在职", "在职人员", "在职人数", "在职人员数", "在职职工", "在职职工数", "在职职工人数", "在职干部职工", "在职干部", "在职在编", "在职在编人员", "在职在编人数", "在编在职", "在编在职人员",
            "在编在职人数", "在职实有",
            "在职实有人数", "实有在职", "实有在职人员", "实有在职人数", "在职总人数", "在岗", "在岗人员", "在岗人数", "在编在岗", "在编在岗人员", "在编人员", "在编人数", "在编实有人数", "在职教职工",
            "职工", "职工人数", "干部职工",
            "在职工作人员", "在职员工",
        ]),
        (StaffKind.OnBoard, ["实有", "实有人数", "实有人员", "实有人员数", "现有人员", "现有人数", "现有干部职工", "人员总数", "总人数", "实际人数", "实有总人数", "年末人数"]),
        (StaffKind.RetiredTogether, ["离退休", "离退休人员", "离退休人数", "离退休人员数", "离退休干部", "离退休职工", "离(退)休人员", "离退休干部职工"]),
        (StaffKind.Retired, ["退休", "退休人员", "退休人数", "退休人员数", "退休干部", "退休职工", "退休干部职工", "退休老干部"]),
        (StaffKind.Veteran, ["离休", "离休人员", "离休人数", "离休干部"]),
    ];

    // a number behind one of these is of a change, a lack or a plan, and not of the people there are
    private static readonly string[] Otherwise =
    [
        "增加", "减少", "新增", "调入", "调出", "核减", "核增", "超编", "缺编", "空编", "空缺", "计划", "拟", "应", "减员", "转隶", "收回", "划转", "招录", "招聘", "新进",
        "离职", "死亡", "去世", "办理", "不足",
        "比", "占用", "借用", "代管", "遗属", "下属", "所属", "非在", "不在", "未",
    ];

    /// <summary>Whose number a name announces; null for any other name.</summary>
    /// <param name="name">The clause before the number, its blanks and its 为 or 共 taken off.</param>
    public static StaffKind? KindOf(string name) => KindOf(name, out _);

    /// <summary>The word of a name that says whose number it is; the name where none does.</summary>
    public static string WordOf(string name) => KindOf(name, out var length) is null ? name : name[^length..];

    private static StaffKind? KindOf(string name, out int longest)
    {
        var kind = default(StaffKind?);
        longest = 0;
        foreach (var (candidate, words) in Kinds)
        {
            foreach (var word in words)
            {
                if (word.Length > longest && name.EndsWith(word, StringComparison.Ordinal))
                {
                    (kind, longest) = (candidate, word.Length);
                }
            }
        }

        var before = name.AsSpan(0, name.Length - longest);
        foreach (var word in Otherwise)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return kind;
    }

    /// <summary>Whether a word of the paper is read as in post although it is not said so: 职工.</summary>
    public static bool IsVague(string name) =>
        name.EndsWith("职工", StringComparison.Ordinal) && !name.Contains("在职", StringComparison.Ordinal);

    /// <summary>Whether numbers of a kind can be parts of a number of another.</summary>
    public static bool CanBePart(StaffKind? part, StaffKind? whole) => whole switch
    {
        StaffKind.Establishment or StaffKind.EstablishmentPart => part is StaffKind.EstablishmentPart,
        StaffKind.InPost => part is null,
        StaffKind.OnBoard => part is not (StaffKind.Establishment or StaffKind.EstablishmentPart or StaffKind.OnBoard),
        StaffKind.RetiredTogether => part is StaffKind.Retired or StaffKind.Veteran,
        StaffKind.Retired or StaffKind.Veteran => part is null,
        _ => true,
    };
}

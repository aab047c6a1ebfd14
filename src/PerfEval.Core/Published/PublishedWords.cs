using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Published.PublishedWords>]

namespace PerfEval.Core.Published;

/// <summary>The words of this room: what was assumed in reading a text, and why something was not read.</summary>
internal sealed class PublishedWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["read.asInPost"] = ("“{raw}”按在职人数读取", "“{raw}” is read as staff in post"),
        ["read.oneKindOfEstablishment"] = ("只写明“{raw}”，按编制数读取", "only “{raw}” is stated; read as the establishment"),
        ["read.retiredTogether"] = ("离休和退休合并写一个数，按退休人数读取", "one number for both kinds of pensioners; read as the retired"),
        ["read.unitFromTitle"] = ("单位名称取自标题", "the name of the unit is taken from the title"),
        ["read.yearFromText"] = ("标题没有年度，取自正文", "the title has no year; it is taken from the text"),
        ["read.regionFromName"] = ("行政区划取自单位名称", "the region is taken from the name of the unit"),
        ["read.departmentAssumed"] = ("标题没有写明类别，按部门整体读取", "the title does not say the kind; read as a whole department"),
        ["read.damagedName"] = ("“{raw}”像是缺了字，按支出读取", "“{raw}” seems to have lost a character; read as expenditure"),
        ["read.corrected"] = ("按更正：{raw}", "corrected: {raw}"),
        ["read.noSuchItem"] = ("没有“{raw}”这一项；可以更正：{names}", "there is no item “{raw}”; what may be corrected: {names}"),
        ["read.noSuchValue"] = ("“{raw}”不是这一项的值", "“{raw}” is no value of this item"),
        ["read.noSource"] = ("没有写出处", "no source is given"),
        ["read.statedTwice"] = ("写了不同的数，不知以哪个为准：{raw}", "stated with different numbers, and which one is meant nobody can tell: {raw}"),
        ["read.damagedPart"] = ("分项的单位不是人数，原文可能有误", "the part is not counted in people; the text may be damaged"),
        ["read.aside"] = ("报告没有这一格的位置，原样保留", "a report has no member for the cell; it is kept as it stands"),
        ["read.unreadable"] = ("这一格读不出值", "no value could be read in the cell"),
        ["read.noDay"] = ("“{raw}”不是一个日期", "“{raw}” is no day"),
    };
}

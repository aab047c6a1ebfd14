using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 未读取的内容: what was filed and is not in the result: unreadable cells, unknown columns and members, text kept aside. It repeats the findings
/// for readers who only check whether something was left out.
/// </summary>
internal sealed record NotRead(FindingCode Code, Place Place, EquatableList<string> What)
{
    private static readonly FindingCode[] Codes =
        [FindingCodes.CellUnreadable, FindingCodes.MemberUnknown, FindingCodes.KeptAside, FindingCodes.ColumnNotRecognised];

    public static ListFormat<NotRead> List { get; } = new(Object<NotRead>("notRead", m =>
    {
        var code = m.Must("code", FindingTables.Code, e => e.Code, "问题代码");
        var place = m.Must("place", PlaceFormat.Of, e => e.Place, "位置");
        var what = m.Must("what", Values.Texts, e => e.What, "内容");
        return f => new NotRead(code[f], place[f], what[f]);
    }));

    public static EquatableList<NotRead> Of(EquatableList<Finding> findings) =>
        findings.Where(finding => Codes.Contains(finding.Code)).Select(Of).ToEquatableList();

    private static NotRead Of(Finding finding)
    {
        List<string> words = [];
        foreach (var argument in finding.Arguments)
        {
            Collect(argument.Value, words);
        }

        return new NotRead(finding.Code, finding.Place, words.ToEquatableList());
    }

    // the words of the paper among what the finding names
    private static void Collect(ArgumentValue value, List<string> words)
    {
        if (value is ArgumentValue.Text text)
        {
            words.Add(text.Value);
        }
        else if (value is ArgumentValue.Several several)
        {
            foreach (var one in several.Values)
            {
                Collect(one, words);
            }
        }
    }
}

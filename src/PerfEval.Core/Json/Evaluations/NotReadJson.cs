using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 未读取的内容: what was filed and is not in the result: cells nobody can read, columns and members nobody knows, text kept aside. Said again from the findings, for whoever asks only whether
/// something was left out.
/// </summary>
internal static class NotReadJson
{
    private static readonly FindingCode[] Codes =
        [FindingCodes.CellUnreadable, FindingCodes.MemberUnknown, FindingCodes.KeptAside, FindingCodes.ColumnNotRecognised];

    public static void Write(RecordOut record, EquatableList<Finding> findings) => record.Objects(
        "notRead", findings.Where(finding => Codes.Contains(finding.Code)).ToEquatableList(), finding =>
        {
            record.Json.WriteString("code", finding.Code.ToString());
            record.Place("place", finding.Place);
            record.Json.WriteStartArray("what");
            foreach (var argument in finding.Arguments)
            {
                WriteTexts(record, argument.Value);
            }

            record.Json.WriteEndArray();
        });

    // the words of the paper among what the finding names
    private static void WriteTexts(RecordOut record, ArgumentValue value)
    {
        if (value is ArgumentValue.Text text)
        {
            record.Json.WriteStringValue(text.Value);
        }
        else if (value is ArgumentValue.Several several)
        {
            foreach (var one in several.Values)
            {
                WriteTexts(record, one);
            }
        }
    }
}

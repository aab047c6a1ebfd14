using System;
using System.Text.Json;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// The member <c>kind</c> of a form: what it is about (project, department), or in collections of published tables how much of it is there
/// (full; leaves, cut short; no scores).
/// </summary>
internal static class FormKinds
{
    private static readonly string[] OfCollections = ["full", "leaves", "cut short", "no scores", "unfilled", "total only"];

    /// <summary>The kind of subject; null where the member says none. A word nobody knows is told, not passed over.</summary>
    public static SubjectKind? SubjectOf(JsonCursor kind)
    {
        switch (kind.Text())
        {
            case "project" or "项目" or "项目支出":
                return SubjectKind.Project;
            case "department" or "部门" or "部门整体" or "部门整体支出":
                return SubjectKind.Department;
            case { Length: > 0 } other when !Array.Exists(OfCollections, word => other.Contains(word, StringComparison.Ordinal)):
                kind.Session.Note(FindingCodes.MemberUnknown, JsonPath.Root, Argument.Of("name", "kind: " + kind.Found()));
                return null;
            default:
                return null;
        }
    }

    /// <summary>How much of the form is there; null where no member says it.</summary>
    public static Completeness? CompletenessOf(JsonCursor kind, bool? isComplete)
    {
        var text = kind.Is(JsonValueKind.String) ? kind.Element.GetString()! : "";
        return text.Contains("unfilled", StringComparison.Ordinal) ? Completeness.Unfilled
            : text.Contains("no scores", StringComparison.Ordinal) ? Completeness.Unscored
            : isComplete switch
            {
                true => Completeness.Complete,
                false => Completeness.CutShort,
                null => null,
            };
    }
}

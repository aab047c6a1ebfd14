using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
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

    /// <summary>The kind of subject; null where the member does not state one. An unknown word is reported, not ignored.</summary>
    public static SubjectKind? SubjectOf(ref JsonInput json, string? kind, int start)
    {
        switch (kind)
        {
            case "project" or "项目" or "项目支出":
                return SubjectKind.Project;
            case not null when CategoryOf(kind) is not null:
                return SubjectKind.Project;
            case "department" or "部门" or "部门整体" or "部门整体支出":
                return SubjectKind.Department;
            case { Length: > 0 } when !Array.Exists(OfCollections, word => kind.Contains(word, StringComparison.Ordinal)):
                json.Context.Note(
                    FindingCodes.MemberUnknown, Argument.Of("name", "kind: " + json.At(start).Found(JsonErrorKind.UnknownWord)));
                return null;
            default:
                return null;
        }
    }

    /// <summary>项目类别: the category the member names; null where it names none that is known.</summary>
    public static string? CategoryOf(string? kind) => ProjectCategories.CodeOf(kind);

    /// <summary>How much of the form is present; null where no member states it.</summary>
    public static Completeness? CompletenessOf(string? kind, bool? isComplete)
    {
        if (kind?.Contains("unfilled", StringComparison.Ordinal) == true)
        {
            return Completeness.Unfilled;
        }

        if (kind?.Contains("no scores", StringComparison.Ordinal) == true)
        {
            return Completeness.Unscored;
        }

        return isComplete switch
        {
            true => Completeness.Complete,
            false => Completeness.CutShort,
            null => null,
        };
    }
}

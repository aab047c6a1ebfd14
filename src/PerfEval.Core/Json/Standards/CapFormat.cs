using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>限分与否决: its condition, an object by <c>kind</c>, and the highest total, the highest grade, or both.</summary>
internal static class CapFormat
{
    private static readonly UnionFormat<CapTrigger> Trigger = new(
        null,
        Case<CapTrigger, CapTrigger.Incident>("incident", m =>
        {
            var name = m.Must("incident", Values.Text, t => t.Name, "事项");
            return f => new CapTrigger.Incident(name[f]);
        }),
        JudgedCase<CapTrigger, CapTrigger.ScoreBelow>("scoreBelow", m =>
        {
            var line = m.Must("line", Values.Text, t => t.Line, "得分行");
            var share = m.Must("share", Values.Ratio, t => t.Share, "得分率");
            return (ref json, f) => f.IsSound ? Below(ref json, line[f], share[f]) : null;
        }));

    public static ObjectFormat<TotalCap> Of { get; } = Judged<TotalCap>("cap", m =>
    {
        var name = m.Must("name", Values.Text, c => c.Name, "名称");
        var when = m.Must("when", Trigger, c => c.When, "条件");
        var total = m.Maybe("total", Values.Points, c => c.Total, "最高总分");
        var grade = m.May("grade", Values.Text, c => c.Grade, "最高等级");
        return (ref json, f) =>
        {
            if (grade[f] is { } code)
            {
                json.Context.Kept<StandardReading>().Grades.Add((f.StartOf(grade, ref json), code));
            }

            return f.IsSound ? Built(ref json, name[f], when[f], total[f], grade[f]) : null;
        };
    });

    /// <summary>Reports every grade a cap names that the scale does not have.</summary>
    public static void JudgeGrades(ref JsonInput json, GradeScale scale)
    {
        foreach (var (start, code) in json.Context.Kept<StandardReading>().Grades)
        {
            if (scale.WithCode(code) is null)
            {
                json.ErrorAt(JsonErrorKind.UnknownWord, Expected.OneOf(scale.Bands.Select(band => band.Code)), start);
            }
        }
    }

    private static CapTrigger.ScoreBelow? Below(ref JsonInput json, string line, Ratio share) =>
        Refusals.Build(ref json, () => new CapTrigger.ScoreBelow(line, share), "得分率须大于 0 且不超过 100%。");

    private static TotalCap? Built(ref JsonInput json, string name, CapTrigger when, Points? total, string? grade) =>
        Refusals.Build(ref json, () => new TotalCap(name, when, total, grade), "须写明最高总分或最高等级，总分不得为负。");
}

using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>The closed vocabularies of an assessment.</summary>
internal static class EvaluationWords
{
    public static WordFormat<SelectionReason> Selection { get; } = ByName<SelectionReason>();

    public static WordFormat<StandardQuery.PassedOver.Obstacle> Obstacle { get; } = ByName<StandardQuery.PassedOver.Obstacle>();

    public static WordFormat<SubjectKind> SubjectKind { get; } = ByName<SubjectKind>();

    public static WordFormat<LineKind> Line { get; } = ByName<LineKind>();

    public static WordFormat<PointsOrigin> Origin { get; } = ByName<PointsOrigin>();

    public static WordFormat<Severity> Severity { get; } = ByName<Severity>();

    public static WordFormat<FindingConcern> Concern { get; } = ByName<FindingConcern>();

    public static WordFormat<Verdict> Conclusion { get; } = ByName<Verdict>();

    public static WordFormat<ScoreVerdict> Verdict { get; } = ByName<ScoreVerdict>();

    public static WordFormat<ScoreCause> Cause { get; } = ByName<ScoreCause>();

    public static WordFormat<StructureProposal.RepairKind> Repair { get; } = ByName<StructureProposal.RepairKind>();

    public static WordFormat<GridAddressing> Addressing { get; } = ByName<GridAddressing>();

    /// <summary>A word is the name of the value, the first letter small.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static WordFormat<T> ByName<T>()
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(value => (WordOf(value), value))]);
}

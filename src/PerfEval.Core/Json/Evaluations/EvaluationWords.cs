using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>The closed vocabularies of an assessment.</summary>
internal static class EvaluationWords
{
    public static WordTable<SelectionReason> Selection { get; } = ByName<SelectionReason>();

    public static WordTable<SubjectKind> SubjectKind { get; } = ByName<SubjectKind>();

    public static WordTable<Completeness> Completeness { get; } = ByName<Completeness>();

    public static WordTable<AmountUnit> AmountUnit { get; } = new([.. Enum.GetValues<AmountUnit>().Select(unit => (unit.Symbol(), unit))]);

    public static WordTable<Evidence> Evidence { get; } = ByName<Evidence>();

    public static WordTable<Direction> Direction { get; } = ByName<Direction>();

    public static WordTable<LineKind> Line { get; } = ByName<LineKind>();

    public static WordTable<PointsOrigin> Origin { get; } = ByName<PointsOrigin>();

    public static WordTable<Severity> Severity { get; } = ByName<Severity>();

    public static WordTable<FindingConcern> Concern { get; } = ByName<FindingConcern>();

    public static WordTable<Verdict> Conclusion { get; } = ByName<Verdict>();

    public static WordTable<ScoreVerdict> Verdict { get; } = ByName<ScoreVerdict>();

    public static WordTable<ScoreCause> Cause { get; } = ByName<ScoreCause>();

    public static WordTable<StructureProposal.RepairKind> Repair { get; } = ByName<StructureProposal.RepairKind>();

    public static WordTable<GridAddressing> Addressing { get; } = ByName<GridAddressing>();

    // a word is the name of the value, the first letter small
    private static WordTable<T> ByName<T>()
        where T : struct, Enum =>
        new([.. Enum.GetValues<T>().Select(value => (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value))]);
}

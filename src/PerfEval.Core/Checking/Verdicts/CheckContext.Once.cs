using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>What several checks look at, each worked out once, when it is first asked for.</summary>
internal sealed partial class CheckContext
{
    private readonly FundingAmount?[] _amounts = new FundingAmount?[Columns.Length];
    private List<PlacedLine>? _fundingLines;
    private List<PlacedLevel>? _firstLevels;
    private int[]? _firstLevelStarts;
    private int[]? _goalStarts;
    private List<ClaimedLine>? _claimedLines;
    private List<PlacedClaim>? _narrativeClaims;
    private List<StatedChange>? _statedChanges;
    private KnownLevels? _levels;
    private ReportFacts? _stated;
    private bool? _pointsAreSquared;

    /// <summary>The lines of the funding table with their places, the total first.</summary>
    public List<PlacedLine> FundingLines => _fundingLines ??= LinesOf(Funding);

    /// <summary>The first levels of all goals with their places and indicators.</summary>
    public List<PlacedLevel> FirstLevels =>
        _firstLevels ?? LevelsWithRows();

    /// <summary>自评得分与复算: every claimed score against the recomputation of its line, execution first.</summary>
    public List<ClaimedLine> ClaimedLines => _claimedLines ??= [.. ClaimVerdicts.Of(this)];

    /// <summary>正文数据: the figures of the narrative with their places.</summary>
    public List<PlacedClaim> NarrativeClaims => _narrativeClaims ??= Verdicts.NarrativeClaims.Of(Report);

    /// <summary>陈述的变动: the changes the narrative states of lines of the budget.</summary>
    public List<StatedChange> StatedChanges => _statedChanges ??= [.. StatedChange.Of(this)];

    /// <summary>数据 stated as facts, and those its parts state, with what contradicts them.</summary>
    public ReportFacts Stated => _stated ??= ReportFacts.Of(Report, AmountOf, Standard.Tolerances.Value.Amount);

    /// <summary>层级名称 of the report and of the standard.</summary>
    public KnownLevels Levels => _levels ??= new KnownLevels(Report, Standard);

    /// <summary>分值重复折算: whether the claims show points that were applied twice.</summary>
    public bool PointsAreSquared => _pointsAreSquared ??= SquaredPoints.AreSeen(this);

    /// <summary>What the funding table says a column comes to; null where there is no table.</summary>
    public FundingAmount? AmountOf(FundingColumn column) =>
        _amounts[(int)column] ??= Funding?.Amount(column, Standard.Tolerances.Value.Amount);

    /// <summary>The total of a funding column, where the table says one without contradiction.</summary>
    public Money? Amount(FundingColumn column) => AmountOf(column)?.Value;

    /// <summary>The indicators of a first level.</summary>
    public ReadOnlySpan<ScoredRow> LeavesOf(int goalIndex, int firstLevel)
    {
        var levels = FirstLevels;
        return levels[_firstLevelStarts![goalIndex] + firstLevel].Rows;
    }

    // where the rows of each goal begin
    private int[] GoalStarts => _goalStarts ??= StartsOf(Report.Goals);

    private static List<PlacedLine> LinesOf(FundingTable? funding)
    {
        List<PlacedLine> lines = new(1 + (funding?.Sources.Count ?? 0));
        if (funding?.Total is { } total)
        {
            lines.Add(new PlacedLine(total, null));
        }

        for (var i = 0; i < funding?.Sources.Count; i++)
        {
            lines.Add(new PlacedLine(funding.Sources[i], i));
        }

        return lines;
    }

    private static int[] StartsOf(EquatableList<AnnualGoal> goals)
    {
        var starts = new int[goals.Count];
        for (var g = 1; g < starts.Length; g++)
        {
            starts[g] = starts[g - 1] + goals[g - 1].Results.Count;
        }

        return starts;
    }

    // rows are filed goal by goal and level by level
    private List<PlacedLevel> LevelsWithRows()
    {
        _firstLevels = [];
        _firstLevelStarts = new int[Report.Goals.Count];
        var at = 0;
        for (var g = 0; g < Report.Goals.Count; g++)
        {
            _firstLevelStarts[g] = _firstLevels.Count;
            var levels = Report.Goals[g].Tree.FirstLevels;
            for (var i = 0; i < levels.Count; i++)
            {
                var from = at;
                while (at < Leaves.Count && Leaves[at].GoalIndex == g && Leaves[at].Leaf.FirstIndex == i)
                {
                    at++;
                }

                _firstLevels.Add(new PlacedLevel(g, i, levels[i], Leaves, from, at));
            }
        }

        return _firstLevels;
    }
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>What several checks look at, each worked out once, when it is first asked for.</summary>
internal sealed partial class CheckContext
{
    private readonly FundingAmount?[] _amounts = new FundingAmount?[Columns.Length];
    private List<(FundingLine Line, Place Place, bool IsTotal)>? _fundingLines;
    private List<(int GoalIndex, int Index, FirstLevelIndicator Level, Place Place, List<ScoredRow> Rows)>? _firstLevels;
    private int[]? _firstLevelStarts;
    private Dictionary<(int Goal, string Id), ScoredRow>? _byId;
    private Dictionary<ScoredRow, int>? _positions;
    private List<ClaimedLine>? _claimedLines;
    private List<(QuantitativeClaim Claim, Place Place)>? _narrativeClaims;
    private List<StatedChange>? _statedChanges;
    private KnownLevels? _levels;
    private ReportFacts? _stated;
    private bool? _pointsAreSquared;

    /// <summary>The lines of the funding table with their places, the total first.</summary>
    public List<(FundingLine Line, Place Place, bool IsTotal)> FundingLines => _fundingLines ??= LinesOf(Funding);

    /// <summary>The first levels of all goals with their places and indicators.</summary>
    public List<(int GoalIndex, int Index, FirstLevelIndicator Level, Place Place, List<ScoredRow> Rows)> FirstLevels =>
        _firstLevels ?? LevelsWithRows();

    /// <summary>自评得分与复算: every claimed score against the recomputation of its line, execution first.</summary>
    public List<ClaimedLine> ClaimedLines => _claimedLines ??= [.. ClaimVerdicts.Of(this)];

    /// <summary>正文数据: the figures of the narrative with their places.</summary>
    public List<(QuantitativeClaim Claim, Place Place)> NarrativeClaims => _narrativeClaims ??= [.. Verdicts.NarrativeClaims.Of(Report)];

    /// <summary>陈述的变动: the changes the narrative states of lines of the budget.</summary>
    public List<StatedChange> StatedChanges => _statedChanges ??= [.. StatedChange.Of(this)];

    /// <summary>数据 stated as facts, and those its parts state, with what contradicts them.</summary>
    public ReportFacts Stated => _stated ??= ReportFacts.Of(Report, Standard.Tolerances.Value.Amount);

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
    public List<ScoredRow> LeavesOf(int goalIndex, int firstLevel)
    {
        var levels = FirstLevels;
        return levels[_firstLevelStarts![goalIndex] + firstLevel].Rows;
    }

    private Dictionary<(int Goal, string Id), ScoredRow> ById => _byId ??= Rows.ToDictionary(row => (row.GoalIndex, row.Indicator.Id));

    private Dictionary<ScoredRow, int> Positions => _positions ??= Leaves.Select((row, at) => (row, at))
        .ToDictionary(pair => pair.row, pair => pair.at, (IEqualityComparer<ScoredRow>)ReferenceEqualityComparer.Instance);

    private static List<(FundingLine Line, Place Place, bool IsTotal)> LinesOf(FundingTable? funding)
    {
        List<(FundingLine, Place, bool)> lines = [];
        if (funding?.Total is { } total)
        {
            lines.Add((total, FundingPlace.Then(ReportPart.FundingTotal), true));
        }

        for (var i = 0; i < funding?.Sources.Count; i++)
        {
            lines.Add((funding.Sources[i], FundingPlace.Then(ReportPart.FundingSource, i, funding.Sources[i].Label), false));
        }

        return lines;
    }

    private List<(int GoalIndex, int Index, FirstLevelIndicator Level, Place Place, List<ScoredRow> Rows)> LevelsWithRows()
    {
        _firstLevels = [];
        _firstLevelStarts = new int[Report.Goals.Count];
        for (var g = 0; g < Report.Goals.Count; g++)
        {
            _firstLevelStarts[g] = _firstLevels.Count;
            var levels = Report.Goals[g].Tree.FirstLevels;
            for (var i = 0; i < levels.Count; i++)
            {
                _firstLevels.Add((g, i, levels[i], GoalPlace(g).Then(ReportPart.FirstLevel, i, levels[i].Name), []));
            }
        }

        foreach (var leaf in Leaves)
        {
            _firstLevels[_firstLevelStarts[leaf.GoalIndex] + leaf.Leaf.FirstIndex].Rows.Add(leaf);
        }

        return _firstLevels;
    }
}

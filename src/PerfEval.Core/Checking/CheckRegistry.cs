using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>检查项目录: every check there is, in the order of codes. A new check is one line here.</summary>
internal static class CheckRegistry
{
    public static EquatableList<Check> All { get; } =
    [
        new TotalCellBlank(),
        new SourceLineIncomplete(),
        new TotalNotSum(),
        new SourceLineBlank(),
        new ClassificationNotTotal(),
        new SourceOverspent(),
        new OpeningBudgetBlank(),
        new AmountImplausible(),
        new LargeAdjustment(),
        new BudgetEqualsExecution(),
        new RateMiscalculated(),
        new RateAboveOne(),
        new ExecutedWithoutBudget(),
        new LowExecution(),
        new RateOfNothing(),
        new PaymentIndicatorDiffers(),
        new TotalCostDiffers(),
        new DeclaredPointsNotSum(),
        new MisplacedSecondLevel(),
        new MissingFirstLevel(),
        new PointsNotFull(),
        new MissingSecondLevels(),
        new DeclaredPointsNotFull(),
        new PointsDifferFromStandard(),
        new PointsConcentrated(),
        new ClassMissing(),
        new UnitsDoNotConvert(),
        new DirectionAssumed(),
        new ClaimDiffersFromIndicator(),
        new TypesDiffer(),
        new TargetInName(),
        new ActualNotReported(),
        new TargetNotStated(),
        new SignDoubtful(),
        new ActualIsBound(),
        new EveryActualCopied(),
        new TargetRepeatsName(),
        new IndicatorTwice(),
        new SatisfactionWithoutFigure(),
        new TimelinessWithoutTime(),
        new QuantityWithoutNumber(),
        new BenefitBarePercentage(),
        new NameBlank(),
        new TemplateResidue(),
        new PointsWithoutTarget(),
        new ThirdLevelMisplaced(),
        new FundingRowRepeated(),
        new ScoreDiffers(),
        new OverAttainment(),
        new ScoreOutsideTier(),
        new ScoreOutOfRange(),
        new TotalNotSumOfScores(),
        new ScoreRounded(),
        new TwoExecutionScores(),
        new ScoreNotFiled(),
        new ExecutionScoredTwice(),
        new PointsAppliedTwice(),
        new ScoresWithoutPoints(),
        new LevelAboveDeclared(),
        new DeductedWithoutReason(),
        new TargetRepeatedYetDeducted(),
        new MissedWithoutReason(),
        new ReasonIsNone(),
        new ClaimsContradict(),
        new AdjustedWithoutReason(),
        new GradeNotOfClaimedTotal(),
        new GradeNotOfComputedTotal(),
        new TotalOutOfReach(),
        new TotalBeyondUnseenRows(),
        new NumberStoredAsText(),
        new PartsNotTotal(),
        new StaffNotSum(),
        new BudgetIdentityBroken(),
        new IndicatorWithoutClaim(),
        new FactsDiffer(),
        new ValueNotOfFormula(),
        new MoreStaffThanPosts(),
        new OfficesNotCounted(),
        new StatementDoesNotClose(),
        new ThreePublicNotSum(),
        new ThreePublicOverBudget(),
        new ThreePublicChangeMisstated(),
        new ThreePublicRose(),
        new PostsCountPensioners(),
        new ChangeMisstated(),
        new GoalAnsweredByItself(),
        new AllFull(),
        new AttainmentAheadOfExecution(),
        new HardlySpentAllFull(),
        new UnitCostTimesQuantity(),
        new DateOfAnotherYear(),
        new StaffOfAnotherYear(),
        new YearsDisagree(),
        new FiledOnDoubtful(),
        new DoneAfterFiling(),
        new UnitCodeMalformed(),
        new ProjectCodeMalformed(),
        new CreditCodeMalformed(),
        new RegionDoubtful(),
    ];

    /// <summary>The same checks, found by their code.</summary>
    public static CheckList List { get; } = new(All);

    /// <summary>What the checks look for, in the same order.</summary>
    public static EquatableList<FindingKind> Kinds { get; } = All.Select(check => check.Kind).ToEquatableList();

    /// <summary>The kind of a code; null where no check looks for it.</summary>
    public static FindingKind? Find(FindingCode code) => List.PositionOf(code) is { } position ? All[position].Kind : null;
}

using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of whole reports, every part in every state.</summary>
public static class FiledReports
{
    private static readonly Gen<BudgetUnit> Unit =
        from name in Values.Text
        from code in Values.OptionalText
        from rank in Values.OptionalText
        from functions in Values.OptionalText
        from region in Gen.Elements("", "000000", "430200")
        from level in Values.Named<GovernmentLevel>()
        from tier in Values.Named<BudgetTier>()
        from unitCount in Values.Cell(Values.Count)
        from offices in Values.Optional(
            from stated in Values.Cell(Values.Count) from names in Values.List(Values.Text) select new BudgetUnit.InternalOffices(stated, names))
        from staffing in Values.Optional(Staff())
        select new BudgetUnit
        {
            Name = name,
            Code = code,
            UnifiedSocialCreditCode = rank,
            CompetentDepartment = functions,
            Rank = rank,
            Functions = functions,
            Region = region.Length == 0 ? null : RegionCode.Parse(region, null),
            GovernmentLevel = level,
            Tier = tier,
            UnitCount = unitCount,
            Offices = offices,
            Staffing = staffing,
        };

    private static readonly Gen<Subject> SubjectGen = Gen.OneOf(
        Unit.Select(unit => (Subject)new Subject.Department(unit)),
        from unit in Unit
        from name in Values.Text
        from code in Values.OptionalText
        from department in Values.OptionalText
        select (Subject)new Subject.ProjectExpenditure(
            new Project { Name = name, Code = code, CompetentDepartment = department, ImplementingUnit = unit }));

    private static readonly Gen<FundingLine> Line =
        from label in Values.Text
        from source in Values.Named<FundingSource>()
        from opening in Values.Cell(Values.Amount)
        from full in Values.Cell(Values.Amount)
        from executed in Values.Cell(Values.Amount)
        from points in Values.Cell(Values.Score)
        from rate in Values.Cell(Values.Rate)
        from score in Values.Cell(Values.Score)
        from reason in Values.OptionalText
        select new FundingLine
        {
            Label = label,
            Source = source,
            OpeningBudget = opening,
            FullYearBudget = full,
            Executed = executed,
            Points = points,
            ClaimedRate = rate,
            ClaimedScore = score,
            Reason = reason,
        };

    private static readonly Gen<FundingTable> Funding =
        from unit in Values.Named<AmountUnit>()
        from total in Values.Optional(Line)
        from sources in Values.List(Line)
        select new FundingTable { AmountUnit = unit, Total = total, Sources = sources };

    private static readonly Gen<BudgetStatement> Budget =
        from unit in Values.Named<AmountUnit>()
        from total in Values.Cell(Values.Amount)
        from opening in Values.Cell(Values.Amount)
        from adjustment in Values.Cell(Values.Amount)
        from other in Values.Cell(Values.Amount)
        from forward in Values.Cell(Values.Amount)
        from reason in Values.OptionalText
        select new BudgetStatement
        {
            AmountUnit = unit,
            Revenue = new Revenue
            {
                Total = total,
                Opening = opening,
                Adjustment = adjustment,
                OtherSources = other,
                BroughtForward = forward,
                AdjustmentReason = reason,
            },
            Expenditure = new Expenditure { Total = adjustment, Basic = forward, Project = total },
            CarriedForward = opening,
        };

    private static readonly Gen<Judgement> Judgement =
        from points in Values.Score
        from person in Values.Text
        from reason in Values.Text
        select new Judgement(points, person, reason);

    /// <summary>A whole report.</summary>
    public static Gen<SelfEvaluation> Report { get; } =
        from title in Values.OptionalText
        from form in Values.OptionalText
        from year in Values.Cell(Values.Year)
        from filedOn in Values.Cell(Values.Date)
        from completeness in Values.Named<Completeness>()
        from subject in SubjectGen
        from budget in Values.Optional(Budget)
        from narrative in Values.Optional(FiledNarratives.Narrative)
        from funding in Values.Optional(Funding)
        from facts in FiledFacts.Sheet
        from goals in Values.List(FiledGoals.Goal)
        from totalPoints in Values.Cell(Values.Score)
        from total in Values.Cell(Values.Score)
        from grade in Values.Cell(Values.Text)
        from incidents in Values.List(from name in Values.Text from reason in Values.Text select new Incident(name, reason))
        from notes in Values.List(Values.Text)
        from notPrinted in Gen.Choose(0, 511)
        from judgements in Values.List(Judgement)
        from pick in Gen.Choose(0, int.MaxValue)
        select new SelfEvaluation
        {
            Title = title,
            Form = form,
            FiscalYear = year,
            FiledOn = filedOn,
            Completeness = completeness,
            Subject = subject,
            Budget = budget,
            Narrative = narrative is null ? null : References.Redirect(narrative, goals, pick),
            Facts = facts,
            Funding = funding,
            Goals = goals,
            Claims = new Claims { TotalPoints = totalPoints, TotalScore = total, Grade = grade },
            Incidents = incidents,
            Notes = notes,
            NotPrinted = (SelfEvaluation.Columns)notPrinted,
            Judgements = References.Judge(goals, judgements, pick),
        };

    /// <summary>For properties: <c>[Property(Arbitrary = [typeof(FiledReports)])]</c>.</summary>
    public static Arbitrary<SelfEvaluation> Arbitrary() => Arb.ToArbitrary(Report, ReportShrinker.Smaller);

    private static Gen<Staffing> Staff() =>
        from asOf in Values.Cell(Values.Date)
        from establishment in Values.Cell(Values.Count)
        from inPost in Values.Cell(Values.Count)
        from retired in Values.Cell(Values.Count)
        from categories in Values.List(from name in Values.Text from count in Values.Cell(Values.Count) select new Staffing.Category(name, count))
        select new Staffing { AsOf = asOf, Establishment = establishment, InPost = inPost, Retired = retired, Categories = categories };
}

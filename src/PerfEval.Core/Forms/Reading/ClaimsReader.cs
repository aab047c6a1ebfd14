using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>自评结果的读取: points, score and grade of the total, each in a cell of its own or said together in one: 自评得分：98分，等级：优.</summary>
internal static class ClaimsReader
{
    private static readonly Place Claimed = Place.Report.Then(ReportPart.Claims);

    /// <summary>The claims, from the form's own cells or else from its row of totals.</summary>
    /// <param name="form">填报表.</param>
    /// <param name="row">The row that states the total, where the form's own cells do not; its cells are noted where rows are.</param>
    /// <param name="notes">What there is to say.</param>
    /// <param name="isPlain">Whether each cell says one thing alone.</param>
    public static Claims Read(FiledForm form, FiledIndicatorRow? row, FormNotes notes, out bool isPlain)
    {
        var (pointsText, scoreText) = row is null ? (form.TotalPoints, form.TotalScore) : (row.Points, row.Score);
        var points = PointsCell.Read(pointsText, out var pointsProblem);
        var score = ReportedCell.Score(scoreText, out var scoreProblem);
        var inPoints = Words(pointsText, points);
        var inScore = Words(scoreText, score);
        var inGrade = form.Grade is { } word ? TotalCell.Read(WithoutRange(word)) : null;
        var saidPoints = inPoints?.Points ?? inPoints?.Number ?? inPoints?.Score;
        var saidScore = inScore?.Score ?? inScore?.Number;
        if (pointsText is null)
        {
            saidPoints = inScore?.Points ?? inGrade?.Points;
        }

        if (scoreText is null)
        {
            saidScore = inGrade?.Score ?? inGrade?.Number;
        }

        (points, pointsProblem) = Said(points, pointsProblem, pointsText, saidPoints);
        (score, scoreProblem) = Said(score, scoreProblem, scoreText, saidScore);
        var grade = GradeOf(form.Grade, inGrade?.Grade ?? (form.Grade is null ? inScore?.Grade ?? inPoints?.Grade : null));
        if (row is null)
        {
            var (pointsReading, scoreReading) = (CellReadings.Of(points), CellReadings.Of(score));
            notes.Cell(FormColumn.TotalPoints, Claimed.Then(ReportPart.TotalPoints), form.TotalPoints, pointsReading, pointsProblem);
            notes.Cell(FormColumn.TotalScore, Claimed.Then(ReportPart.TotalScore), form.TotalScore, scoreReading, scoreProblem);
        }

        notes.Cell(
            FormColumn.Grade, Claimed.Then(ReportPart.Grade), form.Grade, ReadingOf(grade),
            grade.Kind == ReportedKind.Unreadable ? new CellProblem(FindingCodes.CellUnreadable, "cell.text") : null);
        isPlain = inPoints is null && inScore is null && inGrade is null or { Number: null, Score: null, Points: null };
        return new Claims { TotalPoints = points, TotalScore = score, Grade = grade };
    }

    // 优（≥90分）: which points the grade stands for
    private static string WithoutRange(string grade)
    {
        var folded = CellText.Fold(grade);
        var bare = CellText.WithoutRemark(folded);
        return bare.Length < folded.Length && QuantityText.TryRead(folded[(bare.Length + 1)..^1], out var range)
            && (range.Sign is not null || range.Upper is not null) && range.Unit.Symbol is "" or "分"
            ? bare.ToString()
            : grade;
    }

    // what a cell says that is not a plain number
    private static TotalCell? Words(string? text, Reported<Points> read) =>
        text is not null && read.Kind == ReportedKind.Unreadable ? TotalCell.Read(text) : null;

    private static (Reported<Points> Cell, CellProblem? Problem) Said(
        Reported<Points> plain, CellProblem? problem, string? text, string? number) =>
        number is not null && ReportedCell.Score(number, out var other) is { HasValue: true } said
            ? (Reported<Points>.Of(said.Value, text), other)
            : (plain, problem);

    private static CellReading ReadingOf(Reported<string> grade) => grade.HasValue ? CellReading.Text : CellReadings.Of(grade);

    private static Reported<string> GradeOf(string? text, string? said)
    {
        if (text is not null && ErrorValue.Is(CellText.Fold(text)))
        {
            return Reported<string>.Unreadable(text);
        }

        if (text is not null && CellText.IsNotApplicable(CellText.Fold(text)))
        {
            return Reported<string>.NotApplicable(text);
        }

        if (said is not null)
        {
            return Reported<string>.Of(said, text == said ? null : text);
        }

        return text is null ? Reported<string>.Blank : Reported<string>.Of(text);
    }
}

using System;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 评定: scores a report, checks it and holds every claim against the recomputation, in one go. A pure function: the same input gives the
/// same assessment everywhere.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class Assessor
{
    /// <summary>Assesses a report by the standard a catalogue has for it.</summary>
    /// <param name="report">自评报告 as filed.</param>
    /// <param name="catalog">标准目录, such as the one the library comes with.</param>
    /// <param name="regions">地区 the host knows, its own among them; null for <see cref="Regions.BuiltIn"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// Console.WriteLine($"{assessment.Evaluation.Total}, {assessment.Findings.Count} findings");   // 100, 13 findings
    /// </code>
    /// </example>
    public static Assessment Assess(SelfEvaluation report, StandardCatalog catalog, Regions? regions = null) =>
        Assess(report, Scorer.Select(report, catalog), default, regions);

    /// <summary>
    /// 标准草案: proposes a standard from a filled form: the levels, the points of execution and, for a whole department, the points of its
    /// indicators as printed; everything else as another standard says it. All of it is marked as chosen, for a person to check.
    /// </summary>
    /// <param name="report">自评报告, from a document, or from a form as <c>FormReading.Report</c>.</param>
    /// <param name="id">标准代码 of the proposal.</param>
    /// <param name="basis">What the rest is taken over from, such as <see cref="StandardCatalog.AsFiled"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var draft = Assessor.ProposeStandard(Samples.ReceptionCentre2020, "our-draft", BuiltInStandards.Catalog.AsFiled);
    /// Console.WriteLine(draft.FirstLevels.Count);
    /// </code>
    /// </example>
    public static EvaluationStandard ProposeStandard(SelfEvaluation report, string id, EvaluationStandard basis)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(basis);
        return StandardProposal.Of(report, id, basis);
    }

    /// <summary>
    /// 检查项目录: all kinds of findings there are, in the order of codes: those of the checks, then those of the readers (PE9xxx).
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (var kind in Assessor.Kinds.Take(3))
    /// {
    ///     Console.WriteLine($"{kind.Code}: {kind.Title(Language.English)}");
    /// }
    /// </code>
    /// </example>
    public static EquatableList<FindingKind> Kinds { get; } =
        CheckRegistry.Kinds.Concat(AcrossCheck.Kinds).Concat(ReadingKinds.All).OrderBy(kind => kind.Code).ToEquatableList();

    /// <summary>Assesses a report by a standard.</summary>
    /// <param name="report">自评报告, from a document, or from a form as <c>FormReading.Report</c>.</param>
    /// <param name="selection">评价标准 and why it was taken; <see cref="StandardCatalog.Select"/> finds it.</param>
    /// <param name="readingNotes">
    /// 读表发现: what the reader of the report found. The checks heed it: a target that the reader proposes itself (PE9007) is not missed
    /// in the name (PE2205), a target or actual value it could not read or took for misread (PE9001, PE9004) is compared with nothing, and
    /// no column is called blank that may stand under a head it did not recognise (PE9015).
    /// </param>
    /// <param name="regions">
    /// 地区 by which the code and the name of the unit are held against one another (PE7204), the host's own among them; null for
    /// <see cref="Regions.BuiltIn"/>.
    /// </param>
    /// <exception cref="ArgumentNullException">The report or the selection is null.</exception>
    public static Assessment Assess(
        SelfEvaluation report, StandardSelection selection, EquatableList<Finding> readingNotes = default, Regions? regions = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(selection);
        var evaluation = Scorer.Score(report, selection);
        var context = new CheckContext(report, selection.Standard, evaluation, CheckRegistry.List, readingNotes)
        {
            Regions = regions ?? Regions.BuiltIn,
        };
        var checks = ReportChecker.Check(context);
        var rows = RowAssessment.Of(context);
        return new Assessment
        {
            Report = report,
            Selection = selection,
            Evaluation = evaluation,
            Checks = checks,
            Findings = ReadingNotes.With(readingNotes, checks.Findings, selection.Standard),
            Rows = rows,
            Groups = TotalAssessment.GroupsOf(context),
            Total = TotalAssessment.Of(context, rows),
            Proposals = StructureProposals.Of(context),
        };
    }
}

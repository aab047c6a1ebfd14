using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Reports;
using static PerfEval.Core.Tests.Checking.CheckVector;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of codes: PE7201 to PE7204.</summary>
internal static class CodeVectors
{
    private const string Unit = "/subject/unit";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE7201", "five digits", Report.InUnit(unit => unit with { Code = "21901" }), $"warning {Unit}"),
        Find("PE7201", "under another department", Report.InUnit(unit => unit with { CompetentDepartment = "[220]某局" }), $"warning {Unit}"),
        Pass("PE7201", "of full width", Report.InUnit(unit => unit with { Code = "２１９ ００１" })),
        Pass("PE7201", "the department itself", Report.InUnit(unit => unit with { Code = "219" })),
        Pass("PE7201", "a department without a code", Report.InUnit(unit => unit with { CompetentDepartment = "某局" })),
        Skip("PE7201", "none", Report.InUnit(unit => unit with { Code = " " }), "noUnitCode"),

        Pass("PE7202", "as it should be", Project("43020020T000000012345")),
        Pass("PE7202", "of the province, entered the year before", Project("43000019T000000012345")),
        Find("PE7202", "one digit short", Project("43020020T00000001234"), "warning /subject"),
        Find("PE7202", "of another city", Project("43030020T000000012345"), "note /subject"),
        Find("PE7202", "of a later year", Project("43020024T000000012345"), "note /subject"),
        Skip("PE7202", "none", Project(null), "noProjectCode"),
        Skip("PE7202", "no project", Report, "noProjectCode"),

        Find("PE7203", "another check character", Report.InUnit(unit => unit with { UnifiedSocialCreditCode = "12430200445678901M" }), $"warning {Unit}"),
        Find("PE7203", "a character short", Report.InUnit(unit => unit with { UnifiedSocialCreditCode = "12430200445678901" }), $"warning {Unit}"),
        Pass("PE7203", "in small letters", Report.InUnit(unit => unit with { UnifiedSocialCreditCode = "12430200445678901l" })),
        Skip("PE7203", "none", Report.InUnit(unit => unit with { UnifiedSocialCreditCode = null }), "noCreditCode"),

        Find("PE7204", "a city as a county", Region("430200", GovernmentLevel.County), $"note {Unit}"),
        Pass("PE7204", "a township of a county", Region("430223", GovernmentLevel.Township)),
        Pass("PE7204", "a county that answers to its province, as a city", Region("429004", GovernmentLevel.City)),
        Find("PE7204", "no such county", Region("439977", GovernmentLevel.County) with { FiscalYear = new FiscalYear(2023) }, $"note {Unit}"),
        Pass("PE7204", "a county that may have been there", Region("350427", GovernmentLevel.County)),
        Find("PE7204", "named after another city", Report.InUnit(unit => unit with { Name = "长沙市档案馆" }), $"note {Unit}"),
        Pass("PE7204", "named after the province", Report.InUnit(unit => unit with { Name = "湖南省档案馆" })),
        Skip("PE7204", "none", Report.InUnit(unit => unit with { Region = null }), "noRegion"),
    ];

    private static SelfEvaluation Project(string? code) => Report with
    {
        Subject = new Subject.ProjectExpenditure(new Project { Name = "修缮", Code = code, ImplementingUnit = Report.Subject.Unit }),
    };

    private static SelfEvaluation Region(string code, GovernmentLevel level) =>
        Report.InUnit(unit => unit with { Region = RegionCode.Parse(code), GovernmentLevel = level });
}

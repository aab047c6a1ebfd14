using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using SecondReview = PerfEval.Core.Reports.Review;

namespace PerfEval.Core.Json.Hosting;

/// <summary>All types hosts can put into their own contracts: documents, values, and the dates that stand in the library's types.</summary>
internal static class HostTypes
{
    public static EquatableList<HostType> All { get; } =
    [
        HostType.OfDocument(
            new DocumentConverter<SelfEvaluation>(
                static utf8 => ReportDocument.Format.Read(utf8.Span, ReadingMode.Strict), ReportDocument.Format.Canonical)),
        HostType.OfDocument(
            new DocumentConverter<EvaluationStandard>(
                static utf8 => StandardBases.BuiltIn.Read(utf8.Span, ReadingMode.Strict), StandardDocument.Format.Canonical)),
        HostType.OfDocument(
            new DocumentConverter<SecondReview>(
                static utf8 => ReviewDocument.Format.Read(utf8.Span, ReadingMode.Strict), ReviewDocument.Format.Canonical)),
        HostType.OfDocument(
            new DocumentConverter<EvaluationRecord>(
                static utf8 => EvaluationDocument.Format.Read(utf8.Span, ReadingMode.Strict), EvaluationDocument.Format.Canonical)),
        HostType.OfValue(Values.Points),
        HostType.OfValue(Values.Rate),
        HostType.OfValue(Values.Year),
        HostType.OfValue(Values.AmountText),
        HostType.OfValue(Values.Ratio),
        HostType.OfValue(Values.MeasureText),
        HostType.OfValue(Values.FiledDate),
        HostType.OfValue(Values.Region),
        HostType.OfValue(Values.Date),
        HostType.OfValue(Values.Month),
        HostType.OfValue(Values.DayOfYear),
        HostType.OfConverter(new PointsRange.JsonForm()),
        HostType.OfConverter(new ValueJsonConverter<MeasureUnit>()),
        HostType.OfConverter(new ValueJsonConverter<FindingCode>()),
        HostType.OfConverter(new ValueJsonConverter<BudgetUnitCode>()),
        HostType.OfConverter(new ValueJsonConverter<ProjectCode>()),
        HostType.OfConverter(new ValueJsonConverter<UnifiedSocialCreditCode>()),
    ];
}

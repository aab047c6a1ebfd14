using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Hosting;

/// <summary>All types hosts can put into their own contracts: documents, values, and the dates that stand in the library's types.</summary>
internal static class HostTypes
{
    public static EquatableList<HostType> All { get; } =
    [
        HostType.OfDocument(new DocumentConverter<SelfEvaluation>(static utf8 => PerfEvalJson.ReadReport(utf8), ReportFormat.Document.Canonical)),
        HostType.OfDocument(new DocumentConverter<EvaluationStandard>(static utf8 => PerfEvalJson.ReadStandard(utf8), PerfEvalJson.WriteStandard)),
        HostType.OfDocument(new DocumentConverter<EvaluationRecord>(static utf8 => PerfEvalJson.ReadEvaluation(utf8), static record => PerfEvalJson.WriteEvaluation(record))),
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
    ];
}

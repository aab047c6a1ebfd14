using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Hosting;

/// <summary>All types hosts can put into their own contracts.</summary>
internal static class HostTypes
{
    public static EquatableList<HostType> All { get; } =
    [
        HostType.OfDocument(new DocumentConverter<SelfEvaluation>(static utf8 => PerfEvalJson.ReadReport(utf8), ReportJson.Write)),
        HostType.OfDocument(new DocumentConverter<EvaluationStandard>(static utf8 => PerfEvalJson.ReadStandard(utf8), StandardJson.Write)),
        HostType.OfValue(ScalarConverter<Points>.Of(CellFormats.Points)),
        HostType.OfValue(ScalarConverter<PrintedRate>.Of(CellFormats.Rate)),
        HostType.OfValue(ScalarConverter<FiscalYear>.Of(CellFormats.Year)),
        HostType.OfValue(new ScalarConverter<Money>(Scalars.AmountText, static (w, v) => w.WriteStringValue(v.ToString()), Expected.Amount)),
        HostType.OfValue(new ScalarConverter<Ratio>(Scalars.Ratio, static (w, v) => w.WriteStringValue(RatioText.Of(v)), Expected.Ratio)),
        HostType.OfValue(new ScalarConverter<Measure>(Scalars.MeasureText, static (w, v) => w.WriteStringValue(v.ToString()), Expected.Measure)),
        HostType.OfValue(new ScalarConverter<FiledDate>(Scalars.FiledDate, static (w, v) => w.WriteStringValue(v.ToString()), Expected.FiledDate)),
        HostType.OfValue(new ScalarConverter<RegionCode>(Scalars.Region, static (w, v) => w.WriteStringValue(v.ToString()), Expected.Region)),
    ];
}

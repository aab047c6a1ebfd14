using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Integration.Tests.Databases;

internal sealed class ReportDocument() : ValueConverter<SelfEvaluation, string>(
    report => Encoding.UTF8.GetString(PerfEvalJson.WriteReport(report)), text => PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes(text)));

internal sealed class PointsNumber() : ValueConverter<Points, decimal>(points => points.Value, number => Points.From(number));

internal sealed class MoneyFen() : ValueConverter<Money, long>(money => money.Fen, fen => Money.FromFen(fen));

internal sealed class IsoDay() : ValueConverter<LocalDate, string>(
    day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

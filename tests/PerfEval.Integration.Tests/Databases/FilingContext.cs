using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>A report in a table: its document, and what is asked for most.</summary>
internal sealed class Filing
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required string Hash { get; set; }

    public required SelfEvaluation Report { get; set; }

    public Points? Total { get; set; }

    public Money? Executed { get; set; }

    public LocalDate FiledOn { get; set; }
}

/// <summary>The tables, on any database: documents as text, or as <c>jsonb</c> where there is such a type.</summary>
internal sealed class FilingContext(DbContextOptions<FilingContext> options) : DbContext(options)
{
    public DbSet<Filing> Filings => Set<Filing>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var filing = model.Entity<Filing>();
        var report = filing.Property(one => one.Report).HasConversion(
            value => Encoding.UTF8.GetString(PerfEvalJson.WriteReport(value)), text => PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes(text)));
        var total = filing.Property(one => one.Total).HasConversion<decimal?>(points => points!.Value.Value, number => Points.From(number!.Value));
        filing.Property(one => one.Executed).HasConversion<long?>(money => money!.Value.Fen, fen => Money.FromFen(fen!.Value));
        if (Database.IsNpgsql())
        {
            report.HasColumnType("jsonb");
            total.HasColumnType("numeric(11,4)");
        }
        else
        {
            // SQLite has no day of its own: ISO text
            filing.Property(one => one.FiledOn).HasConversion(
                day => NodaTime.Text.LocalDatePattern.Iso.Format(day), text => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value);
        }
    }
}

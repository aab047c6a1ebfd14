using Microsoft.EntityFrameworkCore;
using NodaTime;
using PerfEval.Core.Amounts;
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

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        var reports = configuration.Properties<SelfEvaluation>().HaveConversion<ReportDocument>();
        var points = configuration.Properties<Points>().HaveConversion<PointsNumber>();
        configuration.Properties<Money>().HaveConversion<MoneyFen>();
        if (Database.IsNpgsql())
        {
            reports.HaveColumnType("jsonb");
            points.HaveColumnType("numeric(11,4)");
        }
        else
        {
            // SQLite has no day of its own: ISO text
            configuration.Properties<LocalDate>().HaveConversion<IsoDay>();
        }
    }
}

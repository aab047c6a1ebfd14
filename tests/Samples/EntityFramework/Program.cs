// Reports kept as documents in a database, with what is asked for most in columns of its own.
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

await using var database = new Filings();
await database.Database.OpenConnectionAsync();
await database.Database.EnsureCreatedAsync();

var report = Samples.ReceptionCentre2020;
database.Add(new Filing { Report = report, Hash = PerfEvalJson.Hash(report), Total = Assessor.Assess(report, BuiltInStandards.Catalog).Evaluation.Total.Exact });
await database.SaveChangesAsync();
database.ChangeTracker.Clear();

var least = Points.From(90);
var kept = await database.All.SingleAsync(filing => filing.Total >= least);
Console.WriteLine($"{kept.Report.Subject.Name}: {kept.Total}, {(PerfEvalJson.Hash(kept.Report) == kept.Hash ? "unchanged" : "changed")}");

internal sealed class Filing
{
    public int Id { get; set; }

    public required SelfEvaluation Report { get; set; }

    public required string Hash { get; set; }

    public Points? Total { get; set; }
}

internal sealed class Filings : DbContext
{
    public DbSet<Filing> All => Set<Filing>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<SelfEvaluation>().HaveConversion<ReportDocument>();
        configuration.Properties<Points>().HaveConversion<PointsUnits>();
    }
}

internal sealed class ReportDocument() : ValueConverter<SelfEvaluation, string>(
    report => Encoding.UTF8.GetString(PerfEvalJson.WriteReport(report)), text => PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes(text)));

internal sealed class PointsUnits() : ValueConverter<Points, long>(points => points.TenThousandths, units => Points.FromTenThousandths(units));

using System.Threading.Tasks;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>A real SQLite in this process.</summary>
public sealed class SqliteTests
{
    [Fact]
    public async Task The_corpus_goes_through_entities_unchanged()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await FilingLaws.HoldOnAsync(new DbContextOptionsBuilder<FilingContext>().UseSqlite(connection).Options);
    }

    [Fact]
    public async Task A_report_and_its_points_go_through_Dapper_unchanged()
    {
        DapperHandlers.Register();
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await connection.ExecuteAsync("create table filing (report text not null, total integer)");
        var report = PerfEval.Core.Json.Samples.ReceptionCentre2020;
        await connection.ExecuteAsync("insert into filing values (@report, @total)", new { report, total = Points.From(99.19m) });
        var (kept, total) = await connection.QuerySingleAsync<Row>("select report, total from filing");

        Assert.Equal((report, Points.From(99.19m)), (kept, total));
    }

    internal sealed class Row
    {
        public SelfEvaluation Report { get; set; } = PerfEval.Core.Json.Samples.ReceptionCentre2020;

        public Points Total { get; set; }

        public void Deconstruct(out SelfEvaluation report, out Points total) => (report, total) = (Report, Total);
    }
}

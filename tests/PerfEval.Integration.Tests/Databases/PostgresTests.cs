using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>A real PostgreSQL on this machine.</summary>
public sealed class PostgresTests
{
    [FactOnPostgres]
    public async Task The_corpus_goes_through_entities_and_jsonb_unchanged()
    {
        await using var database = await FreshDatabase.CreateAsync();
        await FilingLaws.HoldOnAsync(
            new DbContextOptionsBuilder<FilingContext>().UseNpgsql(database.ConnectionString, postgres => postgres.UseNodaTime()).Options);
    }

    [FactOnPostgres]
    public async Task The_corpus_goes_through_the_driver_as_typed_jsonb_beside_days_of_NodaTime()
    {
        await using var database = await FreshDatabase.CreateAsync();
        var options = new JsonSerializerOptions();
        PerfEvalJson.AddTo(options);
        var builder = new NpgsqlDataSourceBuilder(database.ConnectionString);
        builder.UseNodaTime();
        builder.EnableDynamicJson([typeof(SelfEvaluation)]).ConfigureJsonOptions(options);
        await using var source = builder.Build();
        await using (var create = source.CreateCommand("create table filing (name text primary key, report jsonb not null, filed_on date not null)"))
        {
            await create.ExecuteNonQueryAsync();
        }

        var day = new LocalDate(2021, 3, 31);
        foreach (var (name, _, report) in Corpus.Reports)
        {
            await using var insert = source.CreateCommand("insert into filing values ($1, $2, $3)");
            insert.Parameters.AddWithValue(name);
            insert.Parameters.AddWithValue(NpgsqlDbType.Jsonb, report);
            insert.Parameters.AddWithValue(day);
            await insert.ExecuteNonQueryAsync();
        }

        foreach (var (name, _, report) in Corpus.Reports)
        {
            await using var select = source.CreateCommand("select report, filed_on, report->'subject'->>'kind' from filing where name = $1");
            select.Parameters.AddWithValue(name);
            await using var row = await select.ExecuteReaderAsync();
            Assert.True(await row.ReadAsync());
            Assert.Equal((report, day), (row.GetFieldValue<SelfEvaluation>(0), row.GetFieldValue<LocalDate>(1)));
            Assert.Equal(report.Subject.Kind.ToString(), row.GetString(2), ignoreCase: true);
        }
    }

    [FactOnPostgres]
    public async Task A_document_that_is_none_is_refused_with_its_pointer_on_the_way_out()
    {
        await using var database = await FreshDatabase.CreateAsync();
        var options = new DbContextOptionsBuilder<FilingContext>().UseNpgsql(database.ConnectionString, postgres => postgres.UseNodaTime()).Options;
        await using var context = new FilingContext(options);
        await context.Database.EnsureCreatedAsync();
        await context.Database.ExecuteSqlRawAsync(
            """insert into "Filings" ("Name", "Hash", "Report", "FiledOn") values ('x', 'x', '{{"schema": "perfeval/1", "kind": "report"}}', '2021-03-31')""");
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => context.Filings.ToListAsync());

        Assert.Contains("/subject", refused.ToString(), StringComparison.Ordinal);
    }
}

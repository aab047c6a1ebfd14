using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using PerfEval.Integration.Tests.Databases;
using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>Workers on a table of leases: one is killed holding a part, another ends its work, and the whole is what one run writes.</summary>
public sealed class PartsOnDatabaseTests : IDisposable
{
    private const string Sample = "PartsOnDatabase";
    private const int Parts = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-");

    [FactOnPostgres]
    public async Task A_worker_killed_holding_a_part_leaves_the_merged_bytes_as_those_of_a_single_run()
    {
        var input = File("in.jsonl");
        await System.IO.File.WriteAllBytesAsync(input, BatchInput.Documents(2_000));
        await using var database = await FreshDatabase.CreateAsync();
        Assert.Equal((0, ""), SampleProgram.Run(Sample, "plan", database.ConnectionString, input, $"{Parts}"));

        // it lives long enough to take a part, and not long enough to do it
        using var killed = SampleProgram.Start(Sample, "work", database.ConnectionString, input, "2");
        await UntilHeldAsync(database);
        killed.Kill();
        await killed.WaitForExitAsync();
        Assert.Equal(1, await CountAsync(database, "owner is not null and result is null"));
        Assert.Equal(1, SampleProgram.Run(Sample, "merge", database.ConnectionString, File("out"), File("sum")).ExitCode);

        Process[] workers = [.. Enumerable.Range(0, 2).Select(_ => SampleProgram.Start(Sample, "work", database.ConnectionString, input, "60"))];
        foreach (var worker in workers)
        {
            Assert.Equal("", await worker.StandardError.ReadToEndAsync());
            await worker.WaitForExitAsync();
            worker.Dispose();
        }

        Assert.Equal((0, ""), SampleProgram.Run(Sample, "merge", database.ConnectionString, File("out"), File("sum")));
        await BatchInput.AssertMergedAsync(input, File("out"), File("sum"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task UntilHeldAsync(FreshDatabase database)
    {
        for (var patience = 0; await CountAsync(database, "owner is not null and result is null") == 0; patience++)
        {
            Assert.True(patience < 3_000, "No part was taken.");
            await Task.Delay(10);
        }
    }

    private static async Task<long> CountAsync(FreshDatabase database, string condition)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var count = source.CreateCommand($"select count(*) from perfeval_part where {condition}");
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private string File(string name) => Path.Combine(_folder.FullName, name);
}

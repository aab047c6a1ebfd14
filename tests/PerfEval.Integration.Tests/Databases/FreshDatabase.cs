using System;
using System.Threading.Tasks;
using Npgsql;

namespace PerfEval.Integration.Tests.Databases;

/// <summary>A database of its own for a test, on the server <c>.ci/postgres</c> started, and gone afterwards.</summary>
internal sealed class FreshDatabase : IAsyncDisposable
{
    private readonly string _name = $"perfeval_{Guid.NewGuid():N}";

    private static string Server =>
        Needs.Postgres ?? throw new InvalidOperationException("PERFEVAL_POSTGRES says no server: .ci/run starts one by .ci/postgres.");

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = _name, Pooling = false }.ConnectionString;

    public static async Task<FreshDatabase> CreateAsync()
    {
        var database = new FreshDatabase();
        await database.RunAsync($"create database {database._name} encoding 'UTF8' template template0");
        return database;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"drop database {_name} with (force)");

    private async Task RunAsync(string command)
    {
        await using var source = NpgsqlDataSource.Create(Server);
        await using var created = source.CreateCommand(command);
        await created.ExecuteNonQueryAsync();
    }
}

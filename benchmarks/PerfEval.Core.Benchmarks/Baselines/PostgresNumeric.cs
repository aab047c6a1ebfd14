using System;
using Npgsql;
using NpgsqlTypes;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>(g) The same lines in a table of PostgreSQL, scored by its numeric in one statement, as a bureau's own database would.</summary>
internal sealed class PostgresNumeric : IDisposable
{
    // points, target and actual value as numeric; the product before the quotient, so that nothing is rounded on the way but the quotient
    private const string Statement = """
        select sum(least(u.points + l.points, 100)) from (
          select unit, sum(case rule
              when 0 then case when actual >= target then weight when actual <= 0 then 0 else round(weight * actual / target, 2) end
              when 1 then case when actual <= target then weight when target <= 0 then 0 else round(weight * target / actual, 2) end
              when 2 then case when abs(actual - target) >= abs(target) then 0
                else round(weight * (abs(target) - abs(actual - target)) / abs(target), 2) end
              else case when actual = target then weight else 0 end end) as points
          from lines group by unit) l
        join (
          select unit, case when executed >= basis then 10 when executed <= 0 then 0 else round(10 * executed / basis, 2) end as points
          from units) u using (unit)
        """;

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _command;

    public PostgresNumeric(string address, MixedBatch batch)
    {
        _source = NpgsqlDataSource.Create(address);
        _connection = _source.OpenConnection();
        Run("create temp table lines (unit int, weight numeric, target numeric, actual numeric, rule smallint)");
        Run("create temp table units (unit int, basis numeric, executed numeric)");
        using (var lines = _connection.BeginBinaryImport("copy lines from stdin (format binary)"))
        {
            for (var unit = 0; unit < batch.Units; unit++)
            {
                for (var i = batch.Starts[unit]; i < batch.Starts[unit + 1]; i++)
                {
                    lines.StartRow();
                    lines.Write(unit);
                    lines.Write(batch.Weights[i] / 100m, NpgsqlDbType.Numeric);
                    lines.Write(batch.Targets[i] / 10_000m, NpgsqlDbType.Numeric);
                    lines.Write(batch.Actuals[i] / 10_000m, NpgsqlDbType.Numeric);
                    lines.Write((short)batch.Rules[i]);
                }
            }

            lines.Complete();
        }

        using (var units = _connection.BeginBinaryImport("copy units from stdin (format binary)"))
        {
            for (var unit = 0; unit < batch.Units; unit++)
            {
                units.StartRow();
                units.Write(unit);
                units.Write(batch.Basis[unit] / 100m, NpgsqlDbType.Numeric);
                units.Write(batch.Executed[unit] / 100m, NpgsqlDbType.Numeric);
            }

            units.Complete();
        }

        Run("analyze lines");
        Run("analyze units");

        // all it has beside the statement stays in memory
        Run("set work_mem = '1GB'");
        _command = new NpgsqlCommand(Statement, _connection);
    }

    public string Version => _connection.PostgreSqlVersion.ToString();

    /// <summary>Scores every line; the sum of the totals.</summary>
    public decimal Sum() => (decimal)_command.ExecuteScalar()!;

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
        _source.Dispose();
    }

    private void Run(string statement)
    {
        using var command = new NpgsqlCommand(statement, _connection);
        command.ExecuteNonQuery();
    }
}

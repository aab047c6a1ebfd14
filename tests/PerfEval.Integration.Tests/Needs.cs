using System;
using Xunit;

namespace PerfEval.Integration.Tests;

/// <summary>What a test needs that not every machine has; the build server has it all, and a test there is never skipped.</summary>
internal static class Needs
{
    public static bool IsBuildServer { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The connection to PostgreSQL that <c>.ci/postgres</c> starts.</summary>
    public static string? Postgres { get; } = Environment.GetEnvironmentVariable("PERFEVAL_POSTGRES");

    /// <summary>The address of the RabbitMQ that <c>.ci/rabbitmq</c> starts.</summary>
    public static string? Broker { get; } = Environment.GetEnvironmentVariable("PERFEVAL_RABBITMQ");
}

/// <summary>A test that takes minutes of packing and publishing.</summary>
internal sealed class FactOfPackagesAttribute : FactAttribute
{
    public FactOfPackagesAttribute()
    {
        if (!Needs.IsBuildServer)
        {
            Skip = "Packs and publishes for minutes: run it with CI=true, or all by .ci/run.";
        }
    }
}

/// <summary>A test on a real server: skipped on a machine without it, never on the build server.</summary>
internal abstract class FactOnServerAttribute : FactAttribute
{
    protected FactOnServerAttribute(string? address, string name, string script)
    {
        if (address is null && !Needs.IsBuildServer)
        {
            Skip = $"Needs {name}: eval \"$({script})\" starts one and says where.";
        }
    }
}

/// <summary>A test on a real PostgreSQL.</summary>
internal sealed class FactOnPostgresAttribute() : FactOnServerAttribute(Needs.Postgres, "PostgreSQL", ".ci/postgres");

/// <summary>A test on a real RabbitMQ.</summary>
internal sealed class FactOnBrokerAttribute() : FactOnServerAttribute(Needs.Broker, "RabbitMQ", ".ci/rabbitmq");

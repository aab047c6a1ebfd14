using System.Reflection;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>程序版本: the version this library was built as, without the revision of its source.</summary>
internal static class EngineVersion
{
    /// <summary>Such as 0.1.0.</summary>
    public static string Current { get; } =
        typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

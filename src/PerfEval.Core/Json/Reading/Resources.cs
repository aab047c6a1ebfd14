using System.Diagnostics;

namespace PerfEval.Core.Json.Reading;

/// <summary>What is embedded in the library.</summary>
internal static class Resources
{
    /// <summary>The bytes of a resource.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new UnreachableException($"The library lacks its resource '{name}'.");
        var bytes = new byte[checked((int)stream.Length)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

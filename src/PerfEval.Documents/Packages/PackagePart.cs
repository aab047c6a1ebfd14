namespace PerfEval.Documents.Packages;

/// <summary>部件: a file within a packed one, as the directory at its end lists it.</summary>
/// <param name="Name">The name, with forward slashes and none in front.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflated.</param>
/// <param name="IsEncrypted">Whether it is encrypted.</param>
/// <param name="PackedBytes">Its bytes as packed.</param>
/// <param name="HeaderAt">Where its own header begins.</param>
internal sealed record PackagePart(string Name, int Method, bool IsEncrypted, long PackedBytes, long HeaderAt);

namespace PerfEval.Core.Fuzzing.Tests.Planting;

/// <summary>A fault put into a copy of the library's source, as a slip of the hand would: a check skipped, a digit lost, a member swallowed.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="File">The file, under <c>src/PerfEval.Core</c>.</param>
/// <param name="Was">A piece of it that stands there once.</param>
/// <param name="Is">What stands there instead.</param>
internal sealed record PlantedFault(string Name, string File, string Was, string Is);

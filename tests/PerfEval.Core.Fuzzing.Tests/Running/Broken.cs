namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>A broken promise with the shortest input that broke it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Promise">The promise.</param>
/// <param name="Seen">What was seen instead.</param>
/// <param name="Input">The input.</param>
/// <param name="Times">How many inputs broke it.</param>
internal sealed record Broken(string Target, string Promise, string Seen, byte[] Input, long Times)
{
    public override string ToString() => $"{Target}: {Promise} ({Times} times)\n    {Seen}\n    {InputText.Write(Input)}";
}

using System;
using System.Text;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>The names above a row, made once: one object for levels of the same names.</summary>
/// <param name="number">Which of them it is.</param>
/// <param name="first">一级指标.</param>
/// <param name="second">二级指标.</param>
internal sealed class PlainLevel(long number, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
{
    public long Number => number;

    public string First { get; } = Encoding.UTF8.GetString(first);

    public string Second { get; } = Encoding.UTF8.GetString(second);
}

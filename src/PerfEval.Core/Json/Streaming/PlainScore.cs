namespace PerfEval.Core.Json.Streaming;

/// <summary>分值与得分 of a row, or of all rows, in steps.</summary>
internal readonly record struct PlainScore(int Weight, int Score);

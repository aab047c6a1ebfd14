namespace PerfEval.Cli.Commands;

/// <summary>输出格式: what a command prints.</summary>
internal enum OutputFormat
{
    /// <summary>文字, laid out for reading.</summary>
    Text = 0,

    /// <summary>One JSON object.</summary>
    Json = 1,
}

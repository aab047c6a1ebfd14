namespace PerfEval.Cli;

/// <summary>退出码: what the process answers its caller.</summary>
internal static class ExitCode
{
    /// <summary>完成: done, without an error.</summary>
    public const int Done = 0;

    /// <summary>发现错误: said by <c>check</c>, by <c>standards --validate</c> and by <c>batch</c> of lines without a result.</summary>
    public const int ErrorsFound = 1;

    /// <summary>无法读取或用法有误: a file could not be read, or the tool was misused.</summary>
    public const int Refused = 2;
}

namespace PerfEval.Cli.Output;

/// <summary>How a piece of text is to be seen where colours are shown; without colours it says the same.</summary>
internal enum Tone
{
    /// <summary>As it is.</summary>
    Plain = 0,

    /// <summary>A heading or a result.</summary>
    Strong,

    /// <summary>Beside the point.</summary>
    Muted,

    /// <summary>错误: an error.</summary>
    Error,

    /// <summary>疑点: a warning.</summary>
    Warning,

    /// <summary>提示: a note.</summary>
    Note,
}

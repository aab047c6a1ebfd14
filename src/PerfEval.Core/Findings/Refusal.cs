using System;

namespace PerfEval.Core.Findings;

/// <summary>拒绝构造: argument exceptions whose reason is data as well, so that a reader of documents can say it in either language.</summary>
internal static class Refusal
{
    private const string Key = "PerfEval.Core.Refusal";

    /// <summary>An exception with its reason.</summary>
    /// <param name="reason">The reason; its English text is the message.</param>
    /// <param name="parameter">The parameter that was refused.</param>
    public static ArgumentException Of(Remark reason, string parameter) =>
        new(reason.Render(Language.English), parameter) { Data = { [Key] = reason } };

    /// <summary>The reason of an exception; null where it carries none.</summary>
    public static Remark? ReasonOf(Exception exception) => exception.Data[Key] as Remark;
}

using System.Diagnostics.CodeAnalysis;

namespace PerfEval.Core.Forms;

/// <summary>读取表格文本的结果: the form a text holds, or why no form could be read.</summary>
public sealed record SheetReadResult
{
    private SheetReadResult(FiledForm? form, SheetProblem? problem) => (Form, Problem) = (form, problem);

    /// <summary>填报表; null where there is a problem.</summary>
    public FiledForm? Form { get; }

    /// <summary>问题; null where the form could be read.</summary>
    public SheetProblem? Problem { get; }

    /// <summary>The form, or else the problem: just one of the two is there.</summary>
    /// <param name="form">填报表.</param>
    /// <param name="problem">问题.</param>
    public bool TryGetForm([NotNullWhen(true)] out FiledForm? form, [NotNullWhen(false)] out SheetProblem? problem)
    {
        (form, problem) = (Form, Form is null ? Problem ?? new SheetProblem(SheetProblemKind.NoHeaderRow) : null);
        return form is not null;
    }

    internal static SheetReadResult Of(FiledForm form) => new(form, null);

    internal static SheetReadResult Of(SheetProblem problem) => new(null, problem);
}

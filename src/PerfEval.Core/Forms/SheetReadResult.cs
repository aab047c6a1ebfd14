using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>读取表格文本的结果: the form a text holds, or why no form could be read.</summary>
public sealed record SheetReadResult
{
    private SheetReadResult(EquatableList<FiledForm> forms, FormGrid.SheetProblem? problem) => (Forms, Problem) = (forms, problem);

    /// <summary>填报表: the first form of the sheet; null where there is a problem.</summary>
    public FiledForm? Form => Forms.Count > 0 ? Forms[0] : null;

    /// <summary>各张填报表: all forms of the sheet, from the top; none where there is a problem.</summary>
    public EquatableList<FiledForm> Forms { get; }

    /// <summary>问题; null where the form could be read.</summary>
    public FormGrid.SheetProblem? Problem { get; }

    /// <summary>The form, or else the problem: just one of the two is there.</summary>
    /// <param name="form">填报表.</param>
    /// <param name="problem">问题.</param>
    public bool TryGetForm([NotNullWhen(true)] out FiledForm? form, [NotNullWhen(false)] out FormGrid.SheetProblem? problem)
    {
        (form, problem) = (Form, Form is null ? Problem ?? new FormGrid.SheetProblem(FormGrid.SheetProblemKind.NoHeaderRow) : null);
        return form is not null;
    }

    internal static SheetReadResult Of(EquatableList<FiledForm> forms) => new(forms, null);

    internal static SheetReadResult Of(FormGrid.SheetProblem problem) => new([], problem);
}

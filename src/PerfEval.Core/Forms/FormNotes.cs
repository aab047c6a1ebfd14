using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>What the reading of one form leaves behind: where every cell went, and what there is to say about some.</summary>
internal sealed class FormNotes
{
    private readonly List<FormCell> _cells = [];
    private readonly List<Finding> _findings = [];

    public EquatableList<FormCell> Cells => _cells.ToEquatableList();

    public EquatableList<Finding> Findings => _findings.ToEquatableList();

    /// <summary>Records where a cell went; a blank one went nowhere.</summary>
    public void Cell(FormColumn column, Place place, string? text, CellReading readAs)
    {
        if (text is not null)
        {
            _cells.Add(new FormCell(column, place, text, readAs));
        }
    }

    /// <summary>Records a cell and what its reader said of it.</summary>
    public void Cell(FormColumn column, Place place, string? text, CellReading readAs, CellProblem? problem)
    {
        Cell(column, place, text, readAs);
        if (problem is null || text is null)
        {
            return;
        }

        List<Argument> arguments = [Argument.Of("raw", text)];
        if (problem.Expected is { } expected)
        {
            arguments.Add(Argument.Term("expected", expected));
        }

        if (problem.Proposal is { } proposal)
        {
            arguments.Add(Argument.Of("proposal", proposal));
        }

        _findings.Add(new Finding(problem.Code, Severity.Note, place, arguments.ToEquatableList()));
    }

    /// <summary>Says something.</summary>
    public void Find(FindingCode code, Place place, params System.ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(code, Severity.Note, place, EquatableList.Create(arguments)));
}

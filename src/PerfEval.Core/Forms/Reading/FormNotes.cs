using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Reading;

/// <summary>What the reading of one form leaves behind: where every cell went, and what there is to say about some.</summary>
internal sealed class FormNotes
{
    private readonly List<FormCell> _cells = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<FormColumn> _readByRule = [];
    private readonly List<PlacedRow> _rows = [];
    private EquatableList<FiledAddress> _addresses;

    public EquatableList<FormCell> Cells => _cells.ToEquatableList();

    public EquatableList<Finding> Findings => _findings.ToEquatableList();

    /// <summary>Where the rows of the form stand, by their places in the report.</summary>
    public EquatableList<PlacedRow> Rows => _rows.ToEquatableList();

    /// <summary>The cells that follow stand where a list says.</summary>
    public void From(EquatableList<FiledAddress> addresses) => _addresses = addresses;

    /// <summary>A row of the report stands at an address.</summary>
    public void RowAt(Place place, CellAddress? address)
    {
        if (address is not null)
        {
            _rows.Add(new PlacedRow(place, address));
        }
    }

    /// <summary>
    /// Records where a cell went and what its reader said of it; a blank one went nowhere. What holds a byte that was no text is said to be
    /// unreadable whatever else it is.
    /// </summary>
    public void Cell(FormColumn column, Place place, string? text, CellReading readAs, CellProblem? problem = null)
    {
        if (text is null)
        {
            return;
        }

        if (problem?.Code != FindingCodes.CellUnreadable && text.Contains(SheetText.Mark, StringComparison.Ordinal))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.text");
            readAs = readAs == CellReading.Aside ? readAs : CellReading.Unreadable;
        }

        var at = AddressOf(column);
        _cells.Add(new FormCell(column, place, text, readAs) { Address = at?.Address, StoredAs = at?.StoredAs ?? default });
        if (problem is null || (problem.Code == FindingCodes.CellReadAs && !_readByRule.Add(column)))
        {
            return;   // a column that is read by a rule says so at its first cell
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

        _findings.Add(new Finding(ReadingKinds.Of(problem.Code), Severity.Note, place, arguments.ToEquatableList()));
    }

    /// <summary>Records a cell of a row and what its reader said of it; a place is made only for a cell that is there.</summary>
    public void Cell(FormColumn column, Place row, ReportPart part, string? text, CellReading readAs, CellProblem? problem = null)
    {
        if (text is not null)
        {
            Cell(column, row.Then(part), text, readAs, problem);
        }
    }

    private FiledAddress? AddressOf(FormColumn column)
    {
        foreach (var known in _addresses)
        {
            if (known.Column == column)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Says something.</summary>
    public void Find(FindingCode code, Place place, params ReadOnlySpan<Argument> arguments) => Find(code, Severity.Note, place, arguments);

    /// <summary>Says once of several texts that they are kept and not used; nothing where there are none.</summary>
    public void KeptAside(Place place, string column, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            Find(
                FindingCodes.KeptAside, place,
                Argument.Term("column", column), Argument.Of("count", texts.Count), Argument.Of("raw", texts));
        }
    }

    /// <summary>Says one thing of several cells, each with its text.</summary>
    public void FindIn(FindingCode code, IReadOnlyList<FormCell> cells)
    {
        List<FindingInstance> all = [];
        foreach (var cell in cells)
        {
            all.Add(new FindingInstance(cell.Place, [Argument.Of("raw", cell.Text)]));
        }

        _findings.Add(new Finding(ReadingKinds.Of(code), Severity.Note, all[0].Place, all[0].Arguments)
        {
            Others = all.GetRange(1, all.Count - 1).ToEquatableList(),
        });
    }

    /// <summary>Says something that may be more than a note.</summary>
    public void Find(FindingCode code, Severity severity, Place place, params ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(ReadingKinds.Of(code), severity, place, EquatableList.Create(arguments)));
}

using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Sheets;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Text to rows: what was written comes back, a stray mark takes nothing with it, and a sheet has limits.</summary>
public sealed class DelimitedRowsTests
{
    private static Gen<string> Cell => Gen.OneOf(
        Gen.Elements("甲", "≥5座", "\"", "a\"b", "\"\"", ",", "a,b", "，", "\t", "a\nb", "\r\n", " ", "“5”", "5\"", "a;b|c"),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    private static Gen<EquatableList<EquatableList<string>>> Sheet =>
        from rows in (from first in Gen.Elements("甲", "一", "5")
                      from rest in Cell.ListOf()
                      select (EquatableList<string>)[first, .. rest]).ListOf()
        select rows.ToEquatableList();

    [Property]
    public Property What_was_written_with_marks_around_every_cell_comes_back() => Prop.ForAll(
        Sheet.ToArbitrary(), Gen.Elements('\t', ',', ';', '|', '，').ToArbitrary(), Gen.Elements("\n", "\r\n", "\r").ToArbitrary(), (rows, delimiter, lineBreak) =>
            Read(string.Join(lineBreak, rows.Select(row => string.Join(delimiter, row.Select(Quoted)))), delimiter) == rows);

    [Property]
    public Property Any_text_is_read_and_no_character_of_it_but_marks_delimiters_and_line_breaks_goes_missing() => Prop.ForAll(
        Sheet.ToArbitrary(), rows =>
        {
            var text = string.Join("\n", rows.Select(row => string.Join(",", row)));
            return Kept(string.Concat(Read(text, ',').SelectMany(row => row))) == Kept(text);
        });

    [Theory]
    [InlineData("甲,\"5,50,50\n乙,\"6,50,50\n", "甲|\"5|50|50/乙|\"6|50|50")]
    [InlineData("\"甲,≥5个,5个,10\n乙,1\n", "\"甲|≥5个|5个|10/乙|1")]
    [InlineData("甲,5\"管,10\n", "甲|5\"管|10")]
    [InlineData("\"甲\" ,5\n", "甲|5")]
    [InlineData("甲,\"a\"\"b\",\"\"\n", "甲|a\"b|")]
    [InlineData("甲,\"一\n二\",5\n乙,6", "甲|一\n二|5/乙|6")]
    [InlineData("\n\n甲,5\n\r\n\n乙,6\n\n", "甲|5/乙|6")]
    [InlineData("甲,\"全\"部,5\n乙,\"六\",7\n", "甲|\"全\"部|5/乙|六|7")]
    [InlineData("甲,5,\n,,\n", "甲|5|/||")]
    public void A_mark_that_ends_no_cell_is_a_character_like_any_other(string text, string rows) =>
        Assert.Equal(rows, string.Join('/', Read(text, ',').Select(row => string.Join('|', row))));

    [Theory]
    [InlineData(Limits.MaxCellCharacters, null)]
    [InlineData(Limits.MaxCellCharacters + 1, FormGrid.SheetProblemKind.CellTooLong)]
    public void A_cell_has_a_limit(int length, FormGrid.SheetProblemKind? problem)
    {
        _ = DelimitedRows.Of("甲\n乙," + new string('a', length), ',', out var found);
        Assert.Equal(problem, found?.Kind);
        Assert.Equal(problem is null ? (null, null) : (2, 2), (found?.Line, found?.Column));
    }

    [Theory]
    [InlineData(Limits.MaxColumns, null)]
    [InlineData(Limits.MaxColumns + 1, FormGrid.SheetProblemKind.TooManyColumns)]
    public void A_row_has_a_limit(int columns, FormGrid.SheetProblemKind? problem)
    {
        _ = DelimitedRows.Of(new string(',', columns - 1), ',', out var found);
        Assert.Equal(problem, found?.Kind);
    }

    [Theory]
    [InlineData(Limits.MaxRows, null)]
    [InlineData(Limits.MaxRows + 1, FormGrid.SheetProblemKind.TooManyRows)]
    public void A_sheet_has_a_limit(int rows, FormGrid.SheetProblemKind? problem)
    {
        _ = DelimitedRows.Of(string.Concat(Enumerable.Repeat("a\n", rows)), ',', out var found);
        Assert.Equal(problem, found?.Kind);
    }

    private static EquatableList<EquatableList<string>> Read(string text, char delimiter)
    {
        var rows = DelimitedRows.Of(text, delimiter, out var problem);
        Assert.Null(problem);
        return rows.Select(row => row.Cells).ToEquatableList();
    }

    private static string Quoted(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Kept(string text) => string.Concat(text.Where(c => c is not ('"' or ',' or '\r' or '\n' or ' ' or '\t')));
}

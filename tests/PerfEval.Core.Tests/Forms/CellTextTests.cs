using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>
/// The texts of Corpus/cells/texts.tsv, each typed by hand before a reader saw it: as a target and as an actual value. The fiscal year is 2022.
/// </summary>
public sealed class CellTextTests
{
    private const string NotAsked = "·";

    private static readonly List<string[]> Rows = File.ReadAllLines(Path.Combine(CorpusFiles.Folder, "cells", "texts.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToList();

    public static TheoryData<string, string> Targets { get; } = Column(1);

    public static TheoryData<string, string> Actuals { get; } = Column(2);

    [Fact]
    public void Every_line_has_its_three_columns_and_no_text_stands_twice()
    {
        Assert.All(Rows, row => Assert.Equal(3, row.Length));
        Assert.True(Rows.Count > 1400);
        Assert.Equal(Rows.Count, Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_text_is_typed_as_a_target(string text, string expected) =>
        Assert.Equal(expected, CasePage.Typed(TargetReader.Read(text, null, 2022, out _)));

    [Theory]
    [MemberData(nameof(Actuals))]
    public void A_text_is_typed_as_an_actual_value(string text, string expected) =>
        Assert.Equal(expected, CasePage.Typed(ActualReader.Read(text, null, 2022, out _)));

    private static TheoryData<string, string> Column(int column)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows.Where(row => row.Length == 3 && row[column] != NotAsked))
        {
            data.Add(row[0], row[column]);
        }

        return data;
    }
}

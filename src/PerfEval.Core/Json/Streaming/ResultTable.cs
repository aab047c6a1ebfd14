using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Results as rows of a table: one a line, so that a spreadsheet can sort them.</summary>
internal sealed class ResultTable(DocumentBatch.Settings settings, Language language)
{
    private static readonly LocalizedText[] Heads =
    [
        new("行号", "line"), new("文件", "file"), new("评价对象", "subject"), new("预算单位", "unit"), new("年度", "year"),
        new("评价标准", "standard"), new("总分最低", "total, least"), new("总分最高", "total, most"), new("等级", "grade"),
        new("执行率得分最低", "execution, least"), new("执行率得分最高", "execution, most"), new("结论", "verdict"),
        new("错误", "errors"), new("警告", "warnings"), new("提示", "notes"), new("位置", "place"), new("原因", "reason"),
        new("改正方法", "remedy"),
    ];

    private readonly Dictionary<(string Standard, string Grade), string> _labels = [];

    public void WriteHead(IBufferWriter<byte> output)
    {
        // without the mark a spreadsheet takes UTF-8 for the code page of the machine
        output.Write("\uFEFF"u8);
        var cells = new CsvCells(output);
        foreach (var head in Heads)
        {
            cells.Text(head.In(language));
        }

        cells.EndRow();
    }

    public void Write(ResultLine result, IBufferWriter<byte> output)
    {
        var cells = new CsvCells(output);
        cells.Number(result.Line.ToString(CultureInfo.InvariantCulture));
        cells.Text(result.File);
        cells.Text(result.Name);
        cells.Text(result.Unit ?? result.Name);
        cells.Number(result.Year?.ToString());
        cells.Text(result.Standard);
        Range(cells, result.Total);
        cells.Text(LabelOf(result.Standard, result.Grade));
        Range(cells, result.Execution);
        cells.Text(result.Verdict is { } verdict ? Assessment.NameOf(verdict).In(language) : null);
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Note])
        {
            cells.Number(result.Verdict is null
                ? null
                : result.Findings.Where(one => one.Severity == severity).Sum(one => one.Count).ToString(CultureInfo.InvariantCulture));
        }

        cells.Text(string.Join('\n', result.Problems.Select(problem => problem.Pointer)));
        cells.Text(string.Join('\n', result.Problems.Select(problem => problem.Reason.In(language))));
        cells.Text(string.Join('\n', result.Problems.Select(problem => problem.Remedy.In(language)).Distinct()));
        cells.EndRow();
    }

    private static void Range(CsvCells cells, PointsRange? range)
    {
        cells.Number(range?.Min.ToString());
        cells.Number(range?.Max?.ToString());
    }

    // the word of the grade as its standard prints it; the code where the standard is not at hand
    private string? LabelOf(string? standard, string? grade)
    {
        if (standard is null || grade is null)
        {
            return grade;
        }

        if (!_labels.TryGetValue((standard, grade), out var label))
        {
            var known = settings.Standard?.Id == standard ? settings.Standard : settings.Catalog.Find(standard);
            label = known?.Grades.Value.Bands.FirstOrDefault(band => band.Code == grade)?.Label.In(language) ?? grade;
            _labels.Add((standard, grade), label);
        }

        return label;
    }
}

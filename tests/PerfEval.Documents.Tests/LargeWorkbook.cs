using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SpreadCheetah;

namespace PerfEval.Documents.Tests;

/// <summary>A workbook of some 21 MB: a form, and beside it a sheet of very many cells as a ledger has; made by another library than the one under test.</summary>
internal static class LargeWorkbook
{
    private const int Columns = 12;
    private static readonly string[] Head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
    private static readonly string[] Line = ["产出指标", "数量指标", "维修水库", "≥5座", "5座", "90", "90"];

    /// <summary>Writes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">The rows of the large sheet.</param>
    /// <param name="isFormFirst">Whether the form is a sheet of its own; else the large sheet is headed as one.</param>
    public static async Task WriteAsync(string path, int rows, bool isFormFirst)
    {
        await using var stream = File.Create(path);
        await using var sheet = await Spreadsheet.CreateNewAsync(stream);
        if (isFormFirst)
        {
            await sheet.StartWorksheetAsync("台账");
            await AddRowsAsync(sheet, rows);
            await sheet.StartWorksheetAsync("自评表");
            await AddHeadAsync(sheet);
        }
        else
        {
            await sheet.StartWorksheetAsync("自评表");
            await AddHeadAsync(sheet);
            await AddRowsAsync(sheet, rows);
        }

        await sheet.FinishAsync();
    }

    /// <summary>Reads a file and tells what it took.</summary>
    public static void Measure(string path)
    {
        var watch = Stopwatch.StartNew();
        var bytes = File.ReadAllBytes(path);
        var result = DocumentReader.Read(bytes);
        var outcome = result.TryGetDocument(out var document, out var problem)
            ? $"{document.Grid!.Name}, {document.Grid.Cells.Count} cells"
            : problem.Message(Core.Findings.Language.English);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"| {Path.GetFileName(path)} | {bytes.Length / 1e6:0.0} | {watch.Elapsed.TotalSeconds:0.0} | {process.PeakWorkingSet64 / 1e6:0} | {GC.GetTotalAllocatedBytes() / 1e6:0} | {outcome} |");
    }

    private static async Task AddHeadAsync(Spreadsheet sheet)
    {
        foreach (var row in (string[][])[["项目支出绩效自评表（2022年度）"], Head, Line])
        {
            await sheet.AddRowAsync([.. row.Select(text => new DataCell(text))]);
        }
    }

    private static async Task AddRowsAsync(Spreadsheet sheet, int rows)
    {
        var cells = new DataCell[Columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                cells[column] = column % 4 == 0 ? new DataCell($"项目{row % 1000}") : new DataCell((row * 7919L % 100_003) + (column * 0.01));
            }

            await sheet.AddRowAsync(cells);
        }
    }
}

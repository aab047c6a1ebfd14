using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck.Xunit;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>A table of results opens in a spreadsheet as it is, and nothing in it is computed there.</summary>
public sealed class ResultTableTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public async Task A_cell_like_a_formula_gets_an_apostrophe(string name)
    {
        var table = await TableOf(new ResultLine { Line = 1, Name = name });

        Assert.Contains("'" + name.Replace("\"", "\"\"", StringComparison.Ordinal), table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_no_formula_stays_as_it_is()
    {
        var table = await TableOf(new ResultLine { Line = 1, Name = "接待中心, \"二\" 处" });

        Assert.Contains("\"接待中心, \"\"二\"\" 处\"", table, StringComparison.Ordinal);
    }

    [Property]
    public bool No_cell_begins_like_a_formula_and_every_row_has_all_cells(string? name, string? file)
    {
        var row = RowOf(new ResultLine { Line = 7, Name = name, File = file });
        var cells = Cells(row);
        return cells.Length == 18 && cells.All(cell => cell.Length == 0 || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_line_of_results_is_a_row_with_the_words_of_its_grade()
    {
        var (results, _) = await BatchInput.RunAsync(BatchInput.Mixed(20), new() { Checks = DocumentBatch.Checks.Full });
        using var csv = new MemoryStream();
        await DocumentBatch.WriteTableAsync(new MemoryStream(results), csv);
        var text = Encoding.UTF8.GetString(csv.ToArray());

        Assert.StartsWith("\uFEFF行号,", text, StringComparison.Ordinal);
        Assert.Equal(21, text.Split("\r\n").Length - 1);
        Assert.Contains(",优,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_result_is_refused()
    {
        await Assert.ThrowsAsync<PerfEvalJsonException>(async () =>
            await DocumentBatch.WriteTableAsync(new MemoryStream("{\"lines\":1}\n"u8.ToArray()), Stream.Null, Language.English));
    }

    private static async Task<string> TableOf(ResultLine result)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ResultLineFormat.Write(result, buffer);
        using var csv = new MemoryStream();
        await DocumentBatch.WriteTableAsync(new MemoryStream(buffer.WrittenSpan.ToArray()), csv);
        return Encoding.UTF8.GetString(csv.ToArray());
    }

    private static string RowOf(ResultLine result)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        new ResultTable(DocumentBatch.Settings.Default, Language.Chinese).Write(result, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // as a spreadsheet parts them
    private static string[] Cells(string row)
    {
        var (cells, cell, isQuoted) = (new System.Collections.Generic.List<string>(), new StringBuilder(), false);
        for (var i = 0; i < row.Length; i++)
        {
            switch (row[i])
            {
                case '"' when isQuoted && i + 1 < row.Length && row[i + 1] == '"':
                    cell.Append(row[++i]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted && row[i..] == "\r\n":
                    cells.Add(cell.ToString());
                    return [.. cells];
                default:
                    cell.Append(row[i]);
                    break;
            }
        }

        return [.. cells];
    }
}

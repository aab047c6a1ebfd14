using System.Linq;
using PerfEval.Documents.Workbooks;
using Xunit;

namespace PerfEval.Documents.Tests.Workbooks;

/// <summary>The cells of a sheet on their way into a grid.</summary>
public sealed class StoredCellsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(1024)]
    [InlineData(5000)]
    public void They_come_out_as_they_went_in_and_can_be_changed_in_place(int count)
    {
        var cells = new StoredCells();
        for (var i = 0; i < count; i++)
        {
            cells.Add(StoredCell.Of(i + 1, 1, StoredKind.Text, "甲"));
        }

        if (count > 0)
        {
            ref var last = ref cells[count - 1];
            last = last with { Text = "乙" };
        }

        Assert.Equal(count, cells.Count);
        Assert.Equal(Enumerable.Range(1, count), cells.Select(cell => cell.Row));
        Assert.Equal(count == 0 ? 0 : 1, cells.Count(cell => cell.Text == "乙"));
        Assert.Equal(Enumerable.Range(1, count), cells.Take().Select(cell => cell.Row));
    }
}

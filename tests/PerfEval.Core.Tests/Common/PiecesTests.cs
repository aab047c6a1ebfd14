using System.Linq;
using PerfEval.Core.Common;
using Xunit;

namespace PerfEval.Core.Tests.Common;

/// <summary>Items collected in pieces: the same as in a list, wherever a piece ends.</summary>
public sealed class PiecesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(8192)]
    [InlineData(10_000)]
    public void All_items_come_back_in_their_order(int count)
    {
        var pieces = new Pieces<int>();
        foreach (var item in Enumerable.Range(0, count))
        {
            pieces.Add(item);
        }

        Assert.Equal(count, pieces.Count);
        Assert.Equal(Enumerable.Range(0, count), pieces.Take());
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FsCheck.Xunit;
using PerfEval.Core.Json.Streaming;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>Blocks of lines hold every line once, whatever the pieces a stream gives and the size of a block.</summary>
public sealed class LineBlockTests
{
    [Property]
    public bool Blocks_are_whole_lines_that_make_the_stream(string[] lines, byte block, byte piece, bool isTorn)
    {
        var text = string.Concat(lines.Select(line => (line ?? "").Replace('\n', ' ') + "\n")) + (isTorn ? "x" : "");
        var all = Encoding.UTF8.GetBytes(text);
        var found = Read(all, block + 1, piece + 1, int.MaxValue - 3).Result;

        return found.Select(one => one.Text).SequenceEqual(SplitLines(all))
            && found.Select(one => one.Line).SequenceEqual(Enumerable.Range(1, found.Count).Select(i => (long)i));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 5)]
    [InlineData(64, 300)]
    public async Task A_line_beyond_the_limit_counts_and_is_not_kept(int block, int piece)
    {
        var text = $"{new string('x', 100)}\nshort\n\n{new string('y', 100)}\nlast";
        var found = await Read(Encoding.UTF8.GetBytes(text), block, piece, 20);

        Assert.Equal(["too long", "short", "", "too long", "last"], found.Select(one => one.Text.Length > 20 ? "too long" : one.Text));
        Assert.Equal([1L, 2, 3, 4, 5], found.Select(one => one.Line));
    }

    [Fact]
    public async Task Of_an_endless_line_no_more_is_held_than_the_limit()
    {
        var blocks = new LineBlocks(new Pieces(new byte[1 << 20], 1000), 1000, limit: 5000);
        var block = new LineBlock();

        Assert.True(await blocks.NextAsync(block, default));
        Assert.True(block.IsTooLong);
        Assert.InRange(block.Capacity, 5000, 20_000);
        Assert.False(await blocks.NextAsync(block, default));
        Assert.Equal(1 << 20, blocks.Position);
    }

    private static async Task<List<(long Line, string Text)>> Read(byte[] all, int blockBytes, int piece, int limit)
    {
        var blocks = new LineBlocks(new Pieces(all, piece), blockBytes, limit: limit);
        var block = new LineBlock();
        List<(long Line, string Text)> found = [];
        while (await blocks.NextAsync(block, default))
        {
            var lines = block.IsTooLong ? [new string('.', limit + 1)] : SplitLines(block.Lines.ToArray());
            found.AddRange(lines.Select((line, i) => (block.FirstLine + i, line)));
        }

        Assert.Equal(all.Length, blocks.Position);
        return found;
    }

    private static List<string> SplitLines(byte[] bytes)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(bytes).Split('\n')];
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}

using System;
using PerfEval.Documents.Workbooks;
using Xunit;

namespace PerfEval.Documents.Tests;

/// <summary>Short texts that a sheet repeats are held once, and no text becomes another.</summary>
public sealed class TextPoolTests
{
    [Fact]
    public void A_text_seen_before_is_the_same_object_and_any_text_is_equal_to_itself()
    {
        var pool = new TextPool();
        var first = pool.One(new string("数量指标".AsSpan()));
        Assert.Same(first, pool.One(new string("数量指标".AsSpan())));
        for (var i = 0; i < 20_000; i++)
        {
            var text = $"项目{i}";
            Assert.Equal(text, pool.One(text));
        }

        Assert.Equal("数量指标", pool.One("数量指标"));
        var longText = new string('长', 33);
        Assert.Same(longText, pool.One(longText));
        Assert.NotSame(longText, pool.One(new string('长', 33)));
        Assert.Equal("", pool.One(""));
    }
}

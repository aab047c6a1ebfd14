using System.Collections.Generic;
using PerfEval.Documents.Editing;
using Xunit;

namespace PerfEval.Documents.Tests.Editing;

/// <summary>Parts are changed in a few places, and every other character stays.</summary>
public sealed class XmlSpliceTests
{
    private const string Text =
        "<?xml version='1.0'?>\r\n<!-- <no>tag</no> --><a:r xmlns:a=\"u\">\n <b  x = '>' y=\"1\"/><![CDATA[<c>]]><d>t</d ><e></e>\n</a:r>";

    [Fact]
    public void Tags_are_found_and_nothing_else_is()
    {
        List<(string, int, bool)> tags = [];
        for (var scan = new XmlScan(Text); scan.Next();)
        {
            tags.Add((scan.Tag.FullName.ToString(), scan.Depth, scan.Tag.IsClose));
        }

        Assert.Equal([("a:r", 0, false), ("b", 1, false), ("d", 1, false), ("d", 1, true), ("e", 1, false), ("e", 1, true), ("a:r", 0, true)], tags);
    }

    [Fact]
    public void Attributes_are_read_and_set_where_they_stand()
    {
        var scan = new XmlScan(Text);
        Assert.True(scan.Next());
        Assert.Equal("a:", scan.Tag.Prefix);
        Assert.True(scan.Next());

        Assert.Equal((">", "1", null), (scan.Tag.Attribute("x"), scan.Tag.Attribute("y"), scan.Tag.Attribute("z")));
        var splice = new XmlSplice(Text);
        splice.SetAttribute(scan.Tag, "y", "2");
        splice.SetAttribute(scan.Tag, "z", "3");
        splice.Append(scan.Tag, scan.Tag.End, "<f/>");
        Assert.Equal(
            Text.Replace("<b  x = '>' y=\"1\"/>", "<b z=\"3\"  x = '>' y=\"2\"><f/></b>", System.StringComparison.Ordinal), splice.ToString());
    }

    [Fact]
    public void Nothing_changed_is_the_same() => Assert.Equal(Text, new XmlSplice(Text).ToString());

    [Fact]
    public void Of_two_insertions_in_one_place_the_first_comes_first()
    {
        var splice = new XmlSplice("ac");
        splice.Insert(1, "b");
        splice.Insert(1, "B");

        Assert.Equal("abBc", splice.ToString());
    }

    [Theory]
    [InlineData("a&<>\"'", "a&amp;&lt;&gt;&quot;'")]
    [InlineData("_x000D_ _y", "_x005F_x000D_ _y")]
    [InlineData("甲\r\n乙\r丙", "甲\n乙\n丙")]
    [InlineData("\u0001\uFFFE", "_x0001_\uFFFD")]
    public void A_text_of_a_cell_is_a_text(string text, string xml) => Assert.Equal(xml, XmlText.OfCell(text));

    [Fact]
    public void A_text_is_cut_between_characters()
    {
        Assert.Equal(XmlText.Most, XmlText.OfCell(new string('字', 40_000)).Length);
        Assert.False(char.IsHighSurrogate(XmlText.OfCell(new string('a', XmlText.Most - 2) + "𠮷𠮷")[^2]));
    }
}

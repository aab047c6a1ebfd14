using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PerfEval.Documents.Editing;

/// <summary>样式的一节: one list of a style sheet, such as its fills, and what is put at its end.</summary>
internal sealed class StyleSection
{
    private readonly StringBuilder _added = new();
    private readonly string _name;
    private readonly List<string> _elements = [];
    private readonly XmlTag? _tag;
    private int _contentEnd;

    /// <summary>A list that is not there, with what it has to hold before anything else.</summary>
    public StyleSection(string name, params string[] least)
    {
        _name = name;
        foreach (var element in least)
        {
            Add(element);
        }
    }

    private StyleSection(string name, XmlTag tag) => (_name, _tag) = (name, tag);

    /// <summary>How many elements it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The elements that were there, each as its text.</summary>
    public IReadOnlyList<string> Elements => _elements;

    /// <summary>Reads the list whose start is at hand.</summary>
    public static StyleSection Read(XmlScan scan)
    {
        var (tag, depth) = (scan.Tag, scan.Depth);
        var section = new StyleSection(tag.Name.ToString(), tag);
        while (scan.NextWithin(depth))
        {
            var start = scan.Tag.Start;
            section._elements.Add(tag.Text[start..scan.Pass()]);
            section.Count++;
            if (section.Count > DocumentLimits.MaxStyles)
            {
                throw new DocumentRefusal(DocumentsWords.TooManyStyles);
            }
        }

        section._contentEnd = scan.Tag.Start;
        return section;
    }

    /// <summary>Puts an element at the end.</summary>
    /// <returns>Its number, from 0.</returns>
    public int Add(string element)
    {
        _added.Append(element);
        return Count++;
    }

    /// <summary>Writes what was put in.</summary>
    /// <param name="splice">The changes of the part.</param>
    /// <param name="place">Where the list goes if there was none.</param>
    /// <param name="prefix">The prefix of elements.</param>
    public void Write(XmlSplice splice, int place, string prefix)
    {
        if (_added.Length == 0)
        {
            return;
        }

        var count = Count.ToString(CultureInfo.InvariantCulture);
        if (_tag is not { } tag)
        {
            splice.Insert(place, $"<{prefix}{_name} count=\"{count}\">{_added}</{prefix}{_name}>");
            return;
        }

        if (tag.ValueAt("count").At >= 0)
        {
            splice.SetAttribute(tag, "count", count);
        }

        splice.Append(tag, _contentEnd, _added.ToString());
    }
}

using System;
using System.Text;
using System.Xml;
using PerfEval.Core.Common;

namespace PerfEval.Documents.Packages;

/// <summary>
/// 读部件: one XML part, element by element. Names are compared without their namespace: strict and transitional files differ in it
/// alone.
/// </summary>
internal sealed class PartReader(XmlReader xml, string part) : IDisposable
{
    private const int ChunkLength = 4096;
    private readonly char[] _chunk = new char[ChunkLength];

    /// <summary>The name of the element at hand, without its prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>How deep the element at hand stands.</summary>
    public int Depth => xml.Depth;

    /// <summary>Whether what is at hand is the start of an element.</summary>
    public bool IsStart => xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether what is at hand is the end of an element; an empty one has none.</summary>
    public bool IsEnd => xml.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether the element at hand holds nothing and has no end of its own.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Whether what is at hand is text.</summary>
    public bool IsText =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Moves on; false at the end.</summary>
    /// <exception cref="DocumentRefusal">It is no XML, or elements stand too deep in one another.</exception>
    public bool Next()
    {
        try
        {
            var isThere = xml.Read();
            return xml.Depth <= DocumentLimits.MaxDepth ? isThere : throw new DocumentRefusal(DocumentsWords.TooDeep(part));
        }
        catch (XmlException broken)
        {
            throw Broken(part, broken);
        }
    }

    /// <summary>Moves to the next start of an element; false at the end.</summary>
    public bool NextStart()
    {
        while (Next())
        {
            if (IsStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next start of an element within the one at a depth; false at that one's end, which is then at hand.</summary>
    public bool NextStartWithin(int depth)
    {
        while (Next())
        {
            if (IsStart)
            {
                return true;
            }

            if (IsEnd && Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Passes the element at hand with all that is in it; its end is then at hand.</summary>
    public void Skip()
    {
        if (IsEmpty)
        {
            return;
        }

        var depth = Depth;
        while (Next() && !(IsEnd && Depth == depth))
        {
        }
    }

    /// <summary>An attribute by its name without prefix; null where there is none.</summary>
    public string? Attribute(string name)
    {
        if (xml.GetAttribute(name) is { } plain)
        {
            return plain;
        }

        string? value = null;
        if (xml.MoveToFirstAttribute())
        {
            do
            {
                value = xml.LocalName == name && xml.Prefix != "xmlns" ? xml.Value : value;
            }
            while (value is null && xml.MoveToNextAttribute());
            _ = xml.MoveToElement();
        }

        return value;
    }

    /// <summary>Appends the text at hand.</summary>
    /// <exception cref="DocumentRefusal">It is longer than a cell may be.</exception>
    public void AppendText(StringBuilder text)
    {
        try
        {
            for (var length = xml.ReadValueChunk(_chunk, 0, ChunkLength); length > 0; length = xml.ReadValueChunk(_chunk, 0, ChunkLength))
            {
                text.Append(_chunk, 0, length);
                if (text.Length > Limits.MaxCellCharacters)
                {
                    throw new DocumentRefusal(DocumentsWords.CellTooLong(part));
                }
            }
        }
        catch (XmlException broken)
        {
            throw Broken(part, broken);
        }
    }

    /// <summary>Appends all text of the element at hand; its end is then at hand.</summary>
    public void AppendElement(StringBuilder text)
    {
        if (IsEmpty)
        {
            return;
        }

        var depth = Depth;
        while (Next() && !(IsEnd && Depth == depth))
        {
            if (IsText)
            {
                AppendText(text);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    /// <summary>The refusal of a part that is no XML.</summary>
    public static DocumentRefusal Broken(string part, XmlException broken) =>
        new(DocumentsWords.NoXml(part, broken.LineNumber, broken.LinePosition), DocumentsWords.SaveAgain);
}

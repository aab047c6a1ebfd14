using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PerfEval.Documents.Editing;

/// <summary>改动: changes of a text at places of it; all else stays as it is.</summary>
internal sealed class XmlSplice(string text)
{
    private readonly List<(int At, int Length, string New)> _changes = [];

    /// <summary>Puts something in; of two in one place the first comes first.</summary>
    public void Insert(int at, string inserted) => Replace(at, 0, inserted);

    /// <summary>Puts something in the place of something else.</summary>
    public void Replace(int at, int length, string replacement) => _changes.Add((at, length, replacement));

    /// <summary>Gives a tag an attribute, or the one it has another value.</summary>
    public void SetAttribute(XmlTag tag, string name, string value)
    {
        var (at, length) = tag.ValueAt(name);
        if (at >= 0)
        {
            Replace(at, length, value);
        }
        else
        {
            Insert(tag.Start + 1 + tag.FullName.Length, $" {name}=\"{value}\"");
        }
    }

    /// <summary>Puts something at the end of an element, which may be an empty one.</summary>
    /// <param name="tag">The start of the element.</param>
    /// <param name="contentEnd">Where its content ends.</param>
    /// <param name="inserted">What is put in.</param>
    public void Append(XmlTag tag, int contentEnd, string inserted)
    {
        if (tag.IsEmpty)
        {
            Replace(tag.End - 2, 2, $">{inserted}</{tag.FullName}>");
        }
        else
        {
            Insert(contentEnd, inserted);
        }
    }

    /// <summary>The text with the changes.</summary>
    public override string ToString()
    {
        var changed = new StringBuilder(text.Length + 1024);
        var at = 0;
        foreach (var change in _changes.OrderBy(change => change.At))
        {
            changed.Append(text, at, change.At - at).Append(change.New);
            at = change.At + change.Length;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}

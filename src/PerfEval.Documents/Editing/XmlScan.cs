using System;

namespace PerfEval.Documents.Editing;

/// <summary>
/// 逐个标签: the tags of a part with where they stand, so that a few characters can be changed and all others stay as they are. The part was
/// found well-formed before.
/// </summary>
internal sealed class XmlScan(string text)
{
    private int _at;
    private int _open;

    /// <summary>The tag at hand.</summary>
    public XmlTag Tag { get; private set; }

    /// <summary>How many elements are open before the tag at hand; of one that ends an element, before that element.</summary>
    public int Depth { get; private set; }

    /// <summary>Moves to the next tag; false at the end.</summary>
    public bool Next()
    {
        while ((_at = text.IndexOf('<', _at)) >= 0)
        {
            if (Skipped(text.AsSpan(_at)) is { } end)
            {
                var found = text.IndexOf(end, _at, StringComparison.Ordinal);
                _at = found < 0 ? text.Length : found + end.Length;
                continue;
            }

            var close = EndOf(_at);
            Tag = new XmlTag(text, _at, close, text[_at + 1] == '/', text[close - 2] == '/');
            _open -= Tag.IsClose ? 1 : 0;
            Depth = _open;
            _open += Tag.IsClose || Tag.IsEmpty ? 0 : 1;
            _at = close;
            return true;
        }

        return false;
    }

    /// <summary>
    /// Moves to the next tag within the element at a depth; false at that one's end, which is then at hand, and where the element is empty.
    /// </summary>
    public bool NextWithin(int depth) => _open > depth && Next() && !(Tag.IsClose && Depth == depth);

    /// <summary>Passes the element whose start is at hand: its end is then at hand, or still its start where it is empty.</summary>
    /// <returns>Where it ends.</returns>
    public int Pass()
    {
        for (var depth = Depth; NextWithin(depth);)
        {
        }

        return Tag.End;
    }

    private static string? Skipped(ReadOnlySpan<char> at)
    {
        if (at.StartsWith("<!--"))
        {
            return "-->";
        }

        if (at.StartsWith("<![CDATA["))
        {
            return "]]>";
        }

        return at.StartsWith("<?") ? "?>" : null;
    }

    // a > may stand within the quotation marks of a value
    private int EndOf(int from)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'')
            {
                i = text.IndexOf(text[i], i + 1);
            }
            else if (text[i] == '>')
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}

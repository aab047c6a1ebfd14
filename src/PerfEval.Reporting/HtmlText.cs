using System;
using System.Text;

namespace PerfEval.Reporting;

/// <summary>HTML as it is written: tags are ours, texts are escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds a piece of HTML of our own.</summary>
    public HtmlText Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds a text: marks of HTML are escaped, a line break is one, and a character that no document may hold is U+FFFD.</summary>
    public HtmlText Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\'':
                    _html.Append("&#39;");
                    break;
                case '\n':
                    _html.Append("<br/>");
                    break;
                case '\r':
                    _html.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "<br/>");
                    break;
                case '\t':
                    _html.Append(c);
                    break;
                default:
                    AppendCharacter(text, ref i);
                    break;
            }
        }

        return this;
    }

    /// <summary>Adds an element around a text.</summary>
    /// <param name="tag">The tag, with its attributes: <c>p class="x"</c>.</param>
    /// <param name="text">The text.</param>
    public HtmlText Element(string tag, string text)
    {
        var name = tag.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;
        return Raw("<" + tag + ">").Text(text).Raw("</" + name + ">");
    }

    /// <summary>The document.</summary>
    public override string ToString() => _html.ToString();

    private void AppendCharacter(string text, ref int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            _html.Append(c).Append(text[++at]);
            return;
        }

        _html.Append(char.IsSurrogate(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
    }
}

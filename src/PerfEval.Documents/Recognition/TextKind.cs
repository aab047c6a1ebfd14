using System;

namespace PerfEval.Documents.Recognition;

/// <summary>文本种类: what a text is, once no signature said otherwise; or that it is none.</summary>
internal static class TextKind
{
    // enough to see how a text begins, however long its comment or its declaration is
    private const int Window = 64 * 1024;

    /// <summary>The kind of a file without a signature, and the encoding of a text.</summary>
    public static DocumentKind Of(ReadOnlySpan<byte> bytes, out TextEncoding encoding)
    {
        encoding = default;
        if (TextEncoding.Of(bytes) is not { } found)
        {
            return DocumentKind.Other;
        }

        encoding = found;
        if (encoding.Kind == TextEncodingKind.Big5)
        {
            return DocumentKind.Big5Text;
        }

        var whole = bytes.Length <= Window ? bytes : bytes[..Window];
        var text = encoding.Decode(whole).AsSpan().Trim();
        if (text.IsEmpty)
        {
            return bytes.Length <= Window ? DocumentKind.Empty : DocumentKind.Text;
        }

        return text[0] switch
        {
            '{' or '[' => OfBraces(text),
            '<' => OfMarkup(text),
            '/' or '#' => IsJson(WithoutComments(text)) ? DocumentKind.CommentedJson : DocumentKind.Text,
            _ => IsWebArchive(text) ? DocumentKind.WebArchive : DocumentKind.Text,
        };
    }

    // a line such as [附件1] begins a text too: an object's first sign is a name or its end, a list's a value or its end
    private static DocumentKind OfBraces(ReadOnlySpan<char> text)
    {
        var next = text[1..].TrimStart();
        return text[0] == '{' || next.IsEmpty || next[0] is '{' or '[' or '"' or ']' or '-' or (>= '0' and <= '9')
            || StartsWith(next, "true") || StartsWith(next, "false") || StartsWith(next, "null")
            ? DocumentKind.Json
            : DocumentKind.Text;
    }

    private static bool IsJson(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is '{' or '[' && OfBraces(text) == DocumentKind.Json;

    private static DocumentKind OfMarkup(ReadOnlySpan<char> text)
    {
        if (StartsWith(text, "<!doctype html") || StartsWith(text, "<html") || StartsWith(text, "<table") || StartsWith(text, "<meta")
            || StartsWith(text, "<head") || StartsWith(text, "<style") || StartsWith(text, "<body") || StartsWith(text, "<div"))
        {
            return DocumentKind.Html;
        }

        if (StartsWith(text, "<?xml"))
        {
            return text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Html : DocumentKind.Xml;
        }

        if (StartsWith(text, "<!--"))
        {
            var end = text.IndexOf("-->", StringComparison.Ordinal);
            var rest = end > 0 ? text[(end + 3)..].TrimStart() : [];
            return rest is ['<', ..] ? OfMarkup(rest) : DocumentKind.Html;
        }

        return DocumentKind.Text;
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            int length;
            if (StartsWith(text, "/*"))
            {
                length = text.IndexOf("*/", StringComparison.Ordinal) + 2;
            }
            else if (StartsWith(text, "//") || StartsWith(text, "#"))
            {
                length = text.IndexOf('\n') + 1;
            }
            else
            {
                return text;
            }

            if (length < 2)
            {
                return [];
            }

            text = text[length..];
        }
    }

    private static bool IsWebArchive(ReadOnlySpan<char> text) =>
        StartsWith(text, "MIME-Version:")
        || (StartsWith(text, "From:") && text.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase));

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}

using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PerfEval.Core.Forms.Grids;

/// <summary>字节到文字: the text of a sheet's bytes, each byte that is not text as U+FFFD, and the position of the first such byte.</summary>
internal sealed class SheetText
{
    /// <summary>What stands for a byte that is not text.</summary>
    public const char Mark = '\uFFFD';

    private readonly Encoding? _encoding;
    private readonly int _mark;

    private SheetText(string text, Encoding? encoding, int mark) => (Text, _encoding, _mark) = (text, encoding, mark);

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>A text that came as one.</summary>
    public static SheetText Of(string text) => new(text.TrimStart('\uFEFF'), null, 0);

    /// <summary>UTF-8 or UTF-16 by its mark, UTF-8 where most of it is, else the host's other encoding.</summary>
    public static SheetText Of(ReadOnlySpan<byte> bytes, Encoding? otherwise)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (otherwise is null || IsMostlyUtf8(bytes) ? Encoding.UTF8 : Marking(otherwise), 0),
        };
        return new SheetText(encoding.GetString(bytes[mark..]), encoding, mark);
    }

    /// <summary>A refusal at a character that is not text.</summary>
    /// <param name="earlier">How many of them stand before it.</param>
    public FormGrid.SheetProblem Damage(int earlier)
    {
        var at = Text.IndexOf(Mark, StringComparison.Ordinal);
        for (; earlier > 0; earlier--)
        {
            at = Text.IndexOf(Mark, at + 1);
        }

        var before = Text.AsSpan(0, at);
        var start = _encoding is null ? (long?)null : _mark + _encoding.GetByteCount(before) + 1;
        return new FormGrid.SheetProblem(FormGrid.SheetProblemKind.HeadDamaged, before.Count('\n') + 1, Byte: start);
    }

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return marking;
    }

    // a cut byte in UTF-8 does not make it another encoding: Chinese in any other has hardly a sequence of three bytes that is one in UTF-8
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            whole += isWhole && length >= 3 ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > broken;
    }
}

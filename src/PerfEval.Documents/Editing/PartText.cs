using System;
using System.IO;
using System.Text;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Editing;

/// <summary>部件的文字: a part as text, to be written in the encoding it came in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encoding">The encoding, with its mark where the part had one.</param>
/// <param name="IsChanged">Whether it is another than it was.</param>
internal sealed record PartText(string Text, Encoding Encoding, bool IsChanged)
{
    /// <summary>A part that was not there.</summary>
    public static PartText New { get; } = new("", new UTF8Encoding(false), true);

    /// <summary>A part of a file.</summary>
    /// <exception cref="DocumentRefusal">It is in an encoding parts are not in.</exception>
    public static PartText Of(Package package, string name)
    {
        using var content = package.Read(name);
        using var all = new MemoryStream();
        content.CopyTo(all);
        var bytes = all.ToArray();
        Encoding encoding = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true, true),
            [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, true),
            _ => new UTF8Encoding(false, true),
        };
        try
        {
            var text = encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length);
            return SaysOther(text) ? throw Damaged(name) : new PartText(text, encoding, false);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>The bytes.</summary>
    public byte[] ToBytes() => [.. Encoding.Preamble, .. Encoding.GetBytes(Text)];

    // no program writes parts in other encodings; what is put in would not be in them
    private static bool SaysOther(string text)
    {
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        var declaration = text[..(end + 1)];
        return declaration.Contains("encoding", StringComparison.Ordinal)
            && !declaration.Contains("utf-8", StringComparison.OrdinalIgnoreCase)
            && !declaration.Contains("utf-16", StringComparison.OrdinalIgnoreCase);
    }

    private static DocumentRefusal Damaged(string name) => new(DocumentsWords.PartDamaged(name), DocumentsWords.SaveAgain);
}

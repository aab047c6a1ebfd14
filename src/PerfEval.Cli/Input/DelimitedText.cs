using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Unicode;
using Microsoft.VisualBasic.FileIO;
using PerfEval.Core.Common;

namespace PerfEval.Cli.Input;

/// <summary>分隔文本: comma, tab or semicolon separated text to rows of cells, in UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030 as Chinese spreadsheets save it.</summary>
internal static class DelimitedText
{
    private static readonly string[] Delimiters = ["\t", ",", ";", "|", "，"];

    /// <summary>Whether the first character is that of a JSON object or list.</summary>
    public static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var first = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 || bytes[first] is (byte)'{' or (byte)'[';
    }

    /// <summary>The rows. A line with a broken quotation is split at its delimiters, so that none is lost.</summary>
    public static EquatableList<EquatableList<string>> Rows(byte[] bytes)
    {
        var text = Decode(bytes);
        // hardly any text holds tabs of its own, and every text may hold commas
        var delimiter = text.Split('\n').Any(line => line.Count(c => c == '\t') > 2) ? "\t" : Delimiters.MaxBy(candidate => text.Split(candidate).Length) ?? ",";
        List<EquatableList<string>> rows = [];
        using var parser = new TextFieldParser(new StringReader(text)) { TextFieldType = FieldType.Delimited, TrimWhiteSpace = false };
        parser.SetDelimiters(delimiter);
        while (!parser.EndOfData)
        {
            try
            {
                rows.Add((parser.ReadFields() ?? []).ToEquatableList());
            }
            catch (MalformedLineException)
            {
                rows.AddRange((parser.ErrorLine ?? "").Split('\n').Select(line => line.TrimEnd('\r').Split(delimiter).Select(cell => cell.Trim('"')).ToEquatableList()));
            }
        }

        return rows.ToEquatableList();
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("\uFEFF"u8) || Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
    }
}

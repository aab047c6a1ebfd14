using System;
using System.Buffers;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Streaming;

internal sealed partial class PlainDoor
{
    private void Write(
        ReadOnlySpan<byte> line, PlainStandard standard, long number, int total, int grade, PlainScore? execution,
        IBufferWriter<byte> output)
    {
        var step = standard.Summary.Scale.Step;
        var json = new JsonOutput(output, isIndented: false);
        json.BeginObject();
        json.Name(PlainResult.Line);
        json.Number(number, 0);
        json.Name(PlainResult.Name);
        json.Text(CharactersOf(TextOf(line, _document.Name)));
        if (!TextOf(line, _document.Name).SequenceEqual(TextOf(line, _document.Unit)))
        {
            json.Name(PlainResult.Unit);
            json.Text(CharactersOf(TextOf(line, _document.Unit)));
        }

        if (_document.Year is { } year)
        {
            json.Name(PlainResult.Year);
            json.Number(year.Year, 0);
        }

        json.Name(PlainResult.Standard);
        json.Word(standard.Id);
        json.Name(PlainResult.Total);
        json.Number(total * step, Points.Decimals);
        json.Name(PlainResult.Grade);
        json.Word(standard.Grades[grade]);
        if (execution is { } rate)
        {
            json.Name(PlainResult.Execution);
            json.Number(rate.Score * step, Points.Decimals);
        }

        json.Name(PlainResult.Scores);
        json.BeginArray();
        for (var i = 0; i < _document.Rows.Length; i++)
        {
            json.Element();
            json.Number(_scores[i].Score * step, Points.Decimals);
        }

        json.EndArray();
        json.EndObject();
        json.Flush();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
    }

    private ReadOnlySpan<char> CharactersOf(ReadOnlySpan<byte> text)
    {
        if (_text.Length < text.Length)
        {
            _text = new char[text.Length];
        }

        return _text.AsSpan(0, Encoding.UTF8.GetChars(text, _text));
    }
}

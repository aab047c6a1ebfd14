using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Bytes;
using PerfEval.Core.Json.Streaming.Plain;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// The fast door: answers documents in canonical shape from their bytes, by the formula of the kernels, and allocates nothing for them.
/// What it does not take goes to the object reader and the scorer, whose answer is the same for all it takes.
/// </summary>
internal sealed partial class PlainDoor
{
    private const int Patience = 64;

    private readonly DocumentBatch.Settings _settings;
    private readonly Tally _tally;
    private readonly Func<StandardQuery, StandardSelection> _select;
    private readonly PlainReader _reader = new();
    private readonly PlainDocument _document = new();
    private readonly ByteCache<PlainStandard> _selected = new(1 << 10);
    private readonly Dictionary<EvaluationStandard, PlainStandard> _standards = new(ReferenceEqualityComparer.Instance);
    private readonly PlainStandard? _named;
    private readonly bool _asksForSize;
    private PlainScore[] _scores = new PlainScore[64];
    private PlainTerms[] _terms = new PlainTerms[64];
    private byte[] _key = new byte[256];
    private char[] _text = new char[256];
    private int _refused;

    public PlainDoor(DocumentBatch.Settings settings, Tally tally, Func<StandardQuery, StandardSelection> select)
    {
        (_settings, _tally, _select) = (settings, tally, select);
        IsOpen = settings.Checks == DocumentBatch.Checks.Fast && settings.KeyOf is null;
        _named = IsOpen && settings.Standard is { } standard ? new PlainStandard(standard, tally.Of(standard)) : null;
        IsOpen &= _named is null or { IsPlain: true };
        foreach (var kind in settings.RollUps)
        {
            _asksForSize |= kind == BatchSummary.RollUpKind.FundingSize;
        }
    }

    /// <summary>Whether the batch asks for nothing but what the door gives.</summary>
    public bool IsOpen { get; }

    /// <summary>Writes the result of a document; false where it is for the object reader, and nothing is written.</summary>
    public bool TryAnswer(ReadOnlySpan<byte> line, long number, IBufferWriter<byte> output)
    {
        // where nothing is taken not everything is tried
        if (!IsOpen || (_refused > Patience && number % Patience != 0))
        {
            return false;
        }

        var isTaken = TryRead(line) && StandardOf(line) is { IsPlain: true } standard && TryScore(line, standard, number, output);
        _refused = isTaken ? 0 : _refused + 1;
        return isTaken;
    }

    // in a longer document a text could be too long, and only the object reader looks for that
    private bool TryRead(ReadOnlySpan<byte> line) =>
        line.Length <= Limits.MaxCellCharacters && Utf8Check.IsValid(line) && _reader.TryRead(line, _document);

    private PlainStandard? StandardOf(ReadOnlySpan<byte> line)
    {
        if (_named is not null)
        {
            return _named;
        }

        var form = TextOf(line, _document.Form);
        var region = TextOf(line, _document.Region);
        var length = form.Length + region.Length + 10;
        if (_key.Length < length)
        {
            _key = new byte[length];
        }

        var key = _key.AsSpan(0, length);
        BinaryPrimitives.WriteInt32LittleEndian(key, _document.Year?.Year ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(key[4..], region.Length);
        (key[8], key[9]) = ((byte)_document.Kind, _document.Form is null ? (byte)0 : (byte)1);
        region.CopyTo(key[10..]);
        form.CopyTo(key[(10 + region.Length)..]);
        return _selected.Find(key) ?? _selected.Add(key, Select(form, region));
    }

    private PlainStandard Select(ReadOnlySpan<byte> form, ReadOnlySpan<byte> region)
    {
        var standard = _select(new StandardQuery(
            _document.Form is null ? null : Encoding.UTF8.GetString(form),
            _document.Kind,
            _document.Region is null ? null : RegionCode.Parse(Encoding.UTF8.GetString(region), CultureInfo.InvariantCulture),
            _document.Year)).Standard;
        if (!_standards.TryGetValue(standard, out var plain))
        {
            _standards.Add(standard, plain = new PlainStandard(standard, _tally.Of(standard)));
        }

        return plain;
    }

    private static long BaseOf(PlainNumberInUnit number) => number.Millionths * number.Unit.Unit.Factor;

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> line, Range? text) => text is { } range ? line[range] : default;
}

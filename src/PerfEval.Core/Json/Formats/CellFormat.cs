using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// 单元格: a bare value, or an object of the value and its printed text, of the printed text alone where it cannot be
/// read, or of the text that crosses it out. Here alone strict and lenient reading part: a value beyond its grammar
/// is an error, or kept as its text with a note.
/// </summary>
internal sealed class CellFormat<V> : Format<Reported<V>>
    where V : notnull
{
    private static readonly LocalizedText RawIsEmpty = new("raw 不得为空文字。", "The printed text in 'raw' must not be empty.");
    private static readonly LocalizedText Contradiction = new(
        "不适用的单元格不能又有 value。", "A cell marked not applicable cannot hold a 'value' as well.");

    private readonly CellGrammar<V> _grammar;
    private readonly ValueFormat<V> _bare;
    private readonly Nullable<Reported<V>, Tried<V>> _value;
    private readonly Optional<Reported<V>, string> _raw;
    private readonly Nullable<Reported<V>, bool> _notApplicable;
    private readonly ObjectFormat<Reported<V>> _object;

    public CellFormat(string name, CellGrammar<V> grammar)
    {
        (_grammar, _bare) = (grammar, new ValueFormat<V>(grammar));
        var members = new Members<Reported<V>>();
        _value = members.Maybe(
            "value", new TriedFormat<V>(grammar), cell => cell.HasValue ? new Tried<V>(cell.Value, null, 0) : null, "数值");
        _raw = members.May("raw", Values.Text, cell => cell.Raw, "原文");
        _notApplicable = members.Maybe(
            "notApplicable", Values.Boolean, cell => cell.Kind == ReportedKind.NotApplicable ? true : null, "不适用");
        _object = new ObjectFormat<Reported<V>>(new Table<Reported<V>, Reported<V>>(name, members, null, Judge));
    }

    public override bool IsAbsent(Reported<V> value) => value.IsBlank;

    public override bool TryRead(ref JsonInput json, Slot<Reported<V>> slot)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            return _object.TryRead(ref json, slot);
        }

        if (_grammar.Read(ref json, out var value) is not { } problem)
        {
            slot.Value = Reported<V>.Of(value);
            return true;
        }

        if (!Keeps(ref json, problem))
        {
            return json.Fail(problem, Expected.Of(_grammar.Term));
        }

        slot.Value = Unreadable(ref json, json.FullText());
        return true;
    }

    // a bare value; of an object only reading can tell
    public override bool IsPlain(ref PlainInput json) => _grammar.IsPlain(ref json);

    public override void Write(ref JsonOutput output, Reported<V> value)
    {
        if (value is { HasValue: true, Raw: null })
        {
            _grammar.Write(ref output, value.Value);
        }
        else
        {
            _object.Write(ref output, value);
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        Schemas.Element(ref output, book, _bare);
        Schemas.Element(ref output, book, _object);
        output.EndArray();
    }

    private Reported<V> Judge(ref JsonInput json, Frame frame)
    {
        var raw = _raw[frame];
        var isCrossedOut = _notApplicable[frame] == true;
        if (_value[frame] is not { } tried)
        {
            return Printed(ref json, frame, raw, isCrossedOut);
        }

        if (isCrossedOut)
        {
            json.Context.Refuse(Contradiction);
            return default;
        }

        if (tried.Problem is not { } problem)
        {
            return Reported<V>.Of(tried.Value, raw);
        }

        if (!Keeps(ref json, problem))
        {
            json.Error(problem, _value, Expected.Of(_grammar.Term), tried.Start);
            return default;
        }

        return Unreadable(ref json, string.IsNullOrEmpty(raw) ? json.At(tried.Start).FullText() : raw);
    }

    private Reported<V> Printed(ref JsonInput json, Frame frame, string? raw, bool isCrossedOut)
    {
        if (!string.IsNullOrEmpty(raw))
        {
            return isCrossedOut ? Reported<V>.NotApplicable(raw) : Unreadable(ref json, raw);
        }

        if (raw is not null)
        {
            json.Context.Error(JsonErrorKind.Refused, _raw.Name, RawIsEmpty, null, frame.StartOf(_raw, ref json));
        }
        else if (!frame.IsGiven(_raw))
        {
            json.Context.Error(JsonErrorKind.MissingMember, _raw.Name, null, _raw.Name, frame.StartOf(_raw, ref json));
        }

        return default;
    }

    // a value of another type is a fault of the program that wrote it
    private static bool Keeps(ref JsonInput json, JsonErrorKind problem) =>
        json.Context.Mode == ReadingMode.Lenient && problem != JsonErrorKind.WrongType;

    private Reported<V> Unreadable(ref JsonInput json, string raw)
    {
        json.Context.Find(
            json.Document, FindingCodes.CellUnreadable, Severity.Note, Argument.Of("raw", raw), Argument.Term("expected", _grammar.Term));
        return Reported<V>.Unreadable(raw);
    }
}

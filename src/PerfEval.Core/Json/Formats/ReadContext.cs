using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>What one reading collects and reads into. It is used again for other documents and keeps nothing of the last.</summary>
internal sealed class ReadContext
{
    private readonly ReadProblems _problems = new();
    private readonly List<IKept> _kept = [];

    public DocumentPath Path { get; } = new();

    public UnitCache Units { get; } = new();

    public ReadingMode Mode { get; private set; }

    /// <summary>
    /// The errors so far, those beyond the listed ones included; a reader compares it to know whether its own part is sound.
    /// </summary>
    public int ErrorCount => _problems.Count;

    /// <summary>The unit named at the head of the object whose amounts are read.</summary>
    public AmountUnit AmountUnit { get; set; }

    /// <summary>What the document is read beside, such as the standards it may be based on; null where it stands alone.</summary>
    public object? Beside { get; private set; }

    public void Begin(ReadingMode mode, object? beside = null) => (Mode, Beside) = (mode, beside);

    /// <summary>What a kind of document remembers while it is read, made at first use.</summary>
    public T Kept<T>()
        where T : class, IKept, new()
    {
        foreach (var kept in _kept)
        {
            if (kept is T known)
            {
                return known;
            }
        }

        var made = new T();
        _kept.Add(made);
        return made;
    }

    /// <summary>Reports an error about a member of the object at hand, or about the value at hand where no member is named.</summary>
    public void Error(JsonErrorKind kind, string? member, LocalizedText? expected, string? found, int offset) =>
        _problems.Add(new JsonError(kind, _problems.IsFull ? "" : Path.Pointer(member), expected, found), offset);

    /// <summary>Reports an error about a value read earlier; its pointer is found at the end.</summary>
    public void ErrorAt(JsonErrorKind kind, LocalizedText? expected, string found, int start) =>
        _problems.Add(new JsonError(kind, ReadProblems.PointerUnknown, expected, found), start);

    /// <summary>Reports that the object at hand is refused for what its members come to together.</summary>
    public void Refuse(LocalizedText reason) => Error(JsonErrorKind.Refused, null, reason, null, Path.ObjectStart);

    public void Find(ReadOnlySpan<byte> document, FindingCode code, Severity severity, params ReadOnlySpan<Argument> arguments) =>
        _problems.Add(new Finding(ReadingKinds.Of(code), severity, Path.Place(document), EquatableList.Create(arguments)));

    /// <summary>Notes something about the document as a whole.</summary>
    public void Note(FindingCode code, params ReadOnlySpan<Argument> arguments) =>
        _problems.Add(new Finding(ReadingKinds.Of(code), Severity.Note, Place.Report, EquatableList.Create(arguments)));

    /// <summary>A point to which <see cref="GoBack"/> returns.</summary>
    public (int Errors, int Findings) Mark() => _problems.Mark();

    /// <summary>Forgets every error and finding since a point.</summary>
    public void GoBack((int Errors, int Findings) mark) => _problems.GoBack(mark);

    public JsonReadResult<T> Result<T>(T? value, ReadOnlySpan<byte> document)
        where T : class => new(value, _problems.Errors(document), _problems.Findings());

    public void Clear()
    {
        _problems.Clear();
        Path.Clear();
        Units.Clear();
        AmountUnit = default;
        Beside = null;
        foreach (var kept in _kept)
        {
            kept.Clear();
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>The errors and findings of one reading, in the order of the document.</summary>
internal sealed class ReadProblems
{
    /// <summary>Stands for the pointer of a value that was passed before it turned out to be wrong.</summary>
    public const string PointerUnknown = "?";

    private readonly List<(JsonError Error, int Offset)> _errors = [];
    private readonly List<Finding> _findings = [];

    public int Count { get; private set; }

    public bool IsFull => _errors.Count == Limits.MaxProblems;

    public void Add(JsonError error, int offset)
    {
        Count++;
        if (!IsFull)
        {
            _errors.Add((error, offset));
        }
    }

    public void Add(Finding finding) => _findings.Add(finding);

    public (int Errors, int Findings) Mark() => (Count, _findings.Count);

    public void GoBack((int Errors, int Findings) mark)
    {
        Count = mark.Errors;
        if (_errors.Count > Count)
        {
            _errors.RemoveRange(Count, _errors.Count - Count);
        }

        _findings.RemoveRange(mark.Findings, _findings.Count - mark.Findings);
    }

    public void Clear()
    {
        _errors.Clear();
        _findings.Clear();
        Count = 0;
    }

    public EquatableList<Finding> Findings() => _findings.Count == 0 ? default : _findings.ToEquatableList();

    /// <summary>
    /// The errors with pointer, line and column. Of too many, the last place is taken by the count of what is not listed.
    /// </summary>
    public EquatableList<JsonError> Errors(ReadOnlySpan<byte> document)
    {
        if (_errors.Count == 0)
        {
            return default;
        }

        var listed = Count > _errors.Count ? _errors.Count - 1 : _errors.Count;
        (JsonError Error, int Offset)[] inOrder = [.. _errors.Take(listed).OrderBy(error => error.Offset)];
        Point(inOrder, document);
        List<JsonError> errors = [.. Located(inOrder, document)];
        if (Count > listed)
        {
            errors.Add(new JsonError(JsonErrorKind.TooMany, "", Found: (Count - listed).ToString(CultureInfo.InvariantCulture)));
        }

        return errors.ToEquatableList();
    }

    // one walk for all of them
    private static void Point((JsonError Error, int Offset)[] errors, ReadOnlySpan<byte> document)
    {
        var next = 0;
        for (var walker = new JsonWalker(document); FindUnknown(errors, ref next) && walker.Step();)
        {
            while (walker.IsValue && FindUnknown(errors, ref next) && errors[next].Offset == walker.TokenStart)
            {
                errors[next].Error = errors[next].Error with { Pointer = walker.Pointer() };
            }
        }
    }

    private static bool FindUnknown((JsonError Error, int Offset)[] errors, ref int next)
    {
        while (next < errors.Length && errors[next].Error.Pointer != PointerUnknown)
        {
            next++;
        }

        return next < errors.Length;
    }

    // the document as a whole has no place in itself
    private static List<JsonError> Located((JsonError Error, int Offset)[] errors, ReadOnlySpan<byte> document)
    {
        List<JsonError> located = new(errors.Length + 1);
        var lines = new LineCounter(document);
        foreach (var (error, offset) in errors)
        {
            if (offset < 0 || error.Pointer.Length == 0)
            {
                located.Add(error);
                continue;
            }

            var (line, column) = lines.MoveTo(offset);
            located.Add(error with { Line = line, Column = column });
        }

        return located;
    }
}

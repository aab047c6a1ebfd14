using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>What one reading collects: the mode it runs in, its errors and its notes.</summary>
internal sealed class ReadSession(ReadingMode mode)
{
    private readonly List<JsonError> _errors = [];
    private readonly List<Finding> _findings = [];
    private int _sentences;

    public ReadingMode Mode => mode;

    /// <summary>
    /// How many errors were reported, unlisted ones included; a reader compares it to know whether its own part is sound.
    /// </summary>
    public int ErrorCount { get; private set; }

    public void Error(JsonErrorKind kind, JsonPath path, LocalizedText? expected = null, string? found = null)
    {
        ErrorCount++;
        // pointers are made only for errors that will be listed
        if (_errors.Count < Limits.MaxProblems)
        {
            _errors.Add(new JsonError(kind, path.Pointer(), expected, found));
        }
    }

    /// <summary>
    /// Enters a sentence; false where it is nested in too many others. A sentence may
    /// contain another twice, so that the depth is what the length of the text grows with.
    /// </summary>
    public bool EnterSentence()
    {
        if (_sentences == Limits.MaxSentenceDepth)
        {
            return false;
        }

        _sentences++;
        return true;
    }

    public void LeaveSentence() => _sentences--;

    public void Error(JsonError error)
    {
        ErrorCount++;
        _errors.Add(error);
    }

    /// <summary>Takes over what was found in a part that was read by itself, its places and pointers counted from the part.</summary>
    public void Take(EquatableList<JsonError> errors, EquatableList<Finding> findings, JsonPath path)
    {
        foreach (var error in errors)
        {
            ErrorCount++;
            if (_errors.Count < Limits.MaxProblems)
            {
                _errors.Add(error with { Pointer = path.Pointer() + error.Pointer });
            }
        }

        foreach (var finding in findings)
        {
            _findings.Add(finding with { Place = Place.Of([.. path.Place().Steps, .. finding.Place.Steps]) });
        }
    }

    public void Note(FindingCode code, JsonPath path, params IEnumerable<Argument> arguments) => Find(code, Severity.Note, path, arguments);

    public void Find(FindingCode code, Severity severity, JsonPath path, params IEnumerable<Argument> arguments) =>
        _findings.Add(new Finding(ReadingKinds.Of(code), severity, path.Place(), arguments.ToEquatableList()));

    public JsonReadResult<T> Result<T>(T? value, ReadOnlySpan<byte> utf8)
        where T : class
    {
        if (ErrorCount > _errors.Count)
        {
            // the last place is taken by the count of what finds none
            _errors[^1] = new JsonError(
                JsonErrorKind.TooMany, "", Found: (ErrorCount - _errors.Count + 1).ToString(CultureInfo.InvariantCulture));
        }

        var errors = _errors.Count == 0 ? default : JsonLocator.Locate(_errors, utf8);
        return new JsonReadResult<T>(value, errors, _findings.ToEquatableList());
    }
}

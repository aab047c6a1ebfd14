using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Reports;

/// <summary>
/// What targets, actual values and claims share: numbers beside their unit, dates,
/// words, and what becomes of those that cannot be held when a report is read leniently.
/// </summary>
internal static class NumberWithUnit
{
    public static TriedFormat<Int128> Number { get; } = new(new MeasureNumberGrammar());

    public static TriedFormat<FiledDate> Date { get; } = new(Values.FiledDateGrammar);

    /// <summary>A unit that is kept as its text where it begins none.</summary>
    public static MeasureUnitFormat KeptUnit { get; } = new(keeps: true);

    /// <summary>A unit that must begin one.</summary>
    public static MeasureUnitFormat Unit { get; } = new(keeps: false);

    public static Tried<Int128> Of(Measure measure) => new(measure.Millionths, null, 0);

    public static Tried<FiledDate> Of(FiledDate date) => new(date, null, 0);

    public static PrintedUnit UnitOf(Measure measure) => new(measure.Unit, null);

    /// <summary>
    /// The number of a member in its unit; null where it has none, with an error where it should. Where <paramref name="keeps"/> is set,
    /// <paramref name="kept"/> is its digits where they are kept instead.
    /// </summary>
    public static Measure? Measured<T>(
        ref JsonInput json, Frame frame, Required<T, Tried<Int128>> member, MeasureUnit unit, bool keeps, ref string? kept)
    {
        if (!frame.Has(member))
        {
            return null;
        }

        var tried = member[frame];
        var measure = default(Measure);
        var problem = tried.Problem ?? (Measure.TryFromMillionths(tried.Value, unit, out measure) ? null : JsonErrorKind.OutOfRange);
        if (problem is null)
        {
            return measure;
        }

        Report(ref json, member, Number.Grammar, tried.Start, problem.Value, keeps, ref kept);
        return null;
    }

    /// <summary>The same where nothing is kept.</summary>
    public static Measure? Measured<T>(ref JsonInput json, Frame frame, Required<T, Tried<Int128>> member, MeasureUnit unit)
    {
        string? kept = null;
        return Measured(ref json, frame, member, unit, false, ref kept);
    }

    /// <summary>The date of a member; as for numbers.</summary>
    public static FiledDate? Dated<T>(ref JsonInput json, Frame frame, Required<T, Tried<FiledDate>> member, ref string? kept)
    {
        if (!frame.Has(member))
        {
            return null;
        }

        var tried = member[frame];
        if (tried.Problem is not { } problem)
        {
            return tried.Value;
        }

        Report(ref json, member, Date.Grammar, tried.Start, problem, true, ref kept);
        return null;
    }

    /// <summary>Notes a value kept as words because it could not be held.</summary>
    public static string Kept(ref JsonInput json, string words, string term)
    {
        json.Context.Find(
            json.Document, FindingCodes.CellUnreadable, Severity.Note, Argument.Of("raw", words), Argument.Term("expected", term));
        return words;
    }

    /// <summary>The words of a member, noted where they look damaged.</summary>
    public static string? Words<T>(ref JsonInput json, Frame frame, Required<T, string> member)
    {
        if (!frame.Has(member))
        {
            return null;
        }

        return DamagedText.IsDamaged(member[frame]) ? Kept(ref json, member[frame], "cell.text") : member[frame];
    }

    private static void Report<V>(
        ref JsonInput json, MemberShape member, Grammar<V> grammar, int start, JsonErrorKind problem, bool keeps, ref string? kept)
    {
        var value = json.At(start);
        if (keeps && json.Context.Mode == ReadingMode.Lenient && problem != JsonErrorKind.WrongType)
        {
            kept = value.Text();
        }
        else
        {
            json.Error(problem, member, grammar.Expected, start);
        }
    }
}

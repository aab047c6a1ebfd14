using System;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// What an assessment starts with: the version of the library, whose report, by which standard, and the fingerprints that make the result
/// repeatable.
/// </summary>
internal sealed class RecordHead<T>
{
    private static readonly ValueFormat<Instant> Time = new(new ParsedGrammar<Instant>(
        Expected.Instant,
        static (string text, out Instant value) => InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out value),
        InstantPattern.ExtendedIso.Format));

    private readonly Required<T, string> _engine;
    private readonly Nullable<T, Instant> _evaluatedAt;
    private readonly Optional<T, string> _file;
    private readonly Required<T, RecordSubject> _subject;
    private readonly Nullable<T, FiscalYear> _year;
    private readonly Required<T, Completeness> _completeness;
    private readonly Required<T, string> _hash;
    private readonly Required<T, RecordStandard> _standard;

    public RecordHead(Members<T> m, Func<T, EvaluationRecord> get)
    {
        _engine = m.Must("engine", Values.Text, owner => get(owner).Engine, "程序版本");
        _evaluatedAt = m.Maybe("evaluatedAt", Time, owner => get(owner).EvaluatedAt, "评定时间");
        _file = m.May("file", Values.Text, owner => get(owner).File, "文件");
        _subject = m.Must("subject", RecordSubject.Format, owner => RecordSubject.Of(get(owner)), "评价对象");
        _year = m.ShownValue("fiscalYear", Values.Year, owner => get(owner).FiscalYear, "年度");
        _completeness = m.Must("completeness", ReportVocabulary.Completeness, owner => get(owner).Completeness, "完整程度");
        _hash = m.Must("reportHash", Values.Text, owner => get(owner).ReportHash, "报告校验值");
        _standard = m.Must("standard", RecordStandard.Format, owner => RecordStandard.Of(get(owner)), "评价标准");
    }

    public string Engine(Frame f) => _engine[f];

    public Instant? EvaluatedAt(Frame f) => _evaluatedAt[f];

    public string? File(Frame f) => _file[f];

    public RecordSubject Subject(Frame f) => _subject[f];

    public FiscalYear? FiscalYear(Frame f) => _year[f];

    public Completeness Completeness(Frame f) => _completeness[f];

    public string ReportHash(Frame f) => _hash[f];

    public RecordStandard Standard(Frame f) => _standard[f];
}

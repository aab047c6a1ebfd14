using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Published;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>
/// 读取结果: of each document what was read and where it stands, what was assumed, not read and not stated, and the report itself.
/// </summary>
internal static class ReadingsDocument
{
    private static readonly ObjectFormat<CellAddress> Address =
        Written<CellAddress>("addressOfText", m => Addresses.Members(m, address => address));

    private static readonly ObjectFormat<PublishedReading.PublishedFact> Fact = Written<PublishedReading.PublishedFact>("factOfText", m =>
    {
        m.Must("name", Values.Text, fact => fact.Name, "名称");
        m.Must("value", Values.Text, fact => fact.Value, "内容");
        m.May("place", PlaceFormat.Of, fact => fact.Place, "位置");
        AddSpot(m, fact => fact.Spot);
        m.May("assumed", SentenceTables.Sentence, fact => fact.ReadAs, "所作的理解");
    });

    private static readonly ObjectFormat<PublishedReading.UnreadPassage> Passage =
        Written<PublishedReading.UnreadPassage>("passageOfText", m =>
        {
            AddSpot(m, passage => passage.Spot);
            m.Must("figures", Values.Count, passage => passage.Figures, "数字个数");
            m.May("why", SentenceTables.Sentence, passage => passage.Why, "未读原因");
        });

    private static readonly ObjectFormat<PublishedReading> Figures = Written<PublishedReading>("figuresOfText", m =>
    {
        m.Must("read", Values.Count, reading => reading.FiguresRead, "读入的数字");
        m.Must("notRead", Values.Count, reading => reading.FiguresUnread, "未读的数字");
        m.Must("marks", Values.Count, reading => reading.Marks, "编号");
    });

    private static readonly ObjectFormat<KeyValuePair<string, PublishedReading>> Reading =
        Written<KeyValuePair<string, PublishedReading>>("reading", m =>
        {
            m.Must("file", Values.Text, it => it.Key, "文件");
            m.Must("facts", new ListFormat<PublishedReading.PublishedFact>(Fact), it => it.Value.Facts, "读入的内容");
            m.Must("notRead", new ListFormat<PublishedReading.UnreadPassage>(Passage), it => it.Value.Unread, "未读的内容");
            m.Must("notStated", PlaceFormat.List, it => it.Value.NotStated, "未写明的内容");
            m.Must("figures", Figures, it => it.Value, "数字");
            m.Must("findings", FindingTables.Findings, it => it.Value.Findings, "读表发现");
            m.Must("report", ReportDocument.Report, it => it.Value.Report, "绩效自评报告");
            PlaceFormat.AddLabels(m);
        });

    /// <summary>The places of two reports have the same pointers: each names its own.</summary>
    public static DocumentFormat<IReadOnlyList<KeyValuePair<string, PublishedReading>>> Format { get; } =
        AnswerTables.Document<IReadOnlyList<KeyValuePair<string, PublishedReading>>>("readings", m => m.Must(
            "readings",
            new ListFormat<KeyValuePair<string, PublishedReading>>(new OwnPlaces<KeyValuePair<string, PublishedReading>>(Reading)),
            all => all.ToEquatableList(),
            "读取结果"));

    private static void AddSpot<T>(Members<T> m, Func<T, PublishedReading.TextSpot> get)
    {
        m.Maybe("line", Values.Count, owner => get(owner).Line, "行");
        m.Must("quote", Values.Text, owner => get(owner).Quote, "原文");
        m.May("at", Address, owner => get(owner).Address, "地址");
    }
}

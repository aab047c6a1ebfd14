using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>标准一览: the standards of a catalogue in order, and which of them is the fallback.</summary>
internal static class CatalogDocument
{
    public static DocumentFormat<StandardCatalog> Format { get; } = AnswerTables.Document<StandardCatalog>("standards", m =>
    {
        m.Must("standards", new ListFormat<EvaluationStandard>(Entry), catalog => catalog.InOrder.ToEquatableList(), "评价标准");
        m.Must("fallback", Values.Text, catalog => catalog.AsFiled.Id, "无标准适用时所用");
    });

    private static ObjectFormat<EvaluationStandard> Entry => Written<EvaluationStandard>("standardOfCatalog", m =>
    {
        AnswerTables.AddStandard(m, standard => standard);
        m.Must("key", KeyFormat.Of, standard => KeyText.Of(standard.Key), "适用范围");
        m.Shown("regionName", Values.Text, standard => Regions.BuiltIn.PathOf(standard.Key.Region), "地区名称");
    });
}

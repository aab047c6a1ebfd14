using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>公式: the id of a built-in definition, or a definition of the standard's own as an object.</summary>
internal sealed class FormulaFormat : Format<RatioFormula>
{
    private static readonly WordFormat<FactKind> Kinds = new([.. Enum.GetValues<FactKind>().Select(kind => (kind.Word(), kind))]);

    private static readonly ObjectFormat<RatioFormula.Term> Term = Object<RatioFormula.Term>("formulaTerm", m =>
    {
        var fact = m.Must("fact", Kinds, t => t.Kind, "数据种类");
        var minus = m.Flag("minus", t => t.IsSubtracted, "减去");
        var lastYear = m.Flag("lastYear", t => t.IsLastYears, "取上年数");
        var noneWhenMissing = m.Flag("noneWhenMissing", t => t.NoneWhenMissing, "缺数据时不计");
        return f => new RatioFormula.Term(fact[f], minus[f], lastYear[f], noneWhenMissing[f]);
    });

    private static readonly ObjectFormat<RatioFormula> Own = Judged<RatioFormula>("formula", m =>
    {
        var id = m.Must("id", Values.Text, r => r.Id, "公式代码");
        var name = m.Must("name", LocalizedTextFormat.Of, r => new LocalizedText(r.Name, r.EnglishName), "名称");
        var definition = m.Must("definition", LocalizedTextFormat.Of, r => new LocalizedText(r.Definition, r.EnglishDefinition), "定义");
        var text = m.Must("text", Values.Text, r => r.Text, "公式原文");
        var source = m.Must("source", Values.Text, r => r.Source, "出处");
        var numerator = m.Must("numerator", new ListFormat<RatioFormula.Term>(Term), r => r.Numerator, "分子");
        var denominator = m.Must("denominator", new ListFormat<RatioFormula.Term>(Term), r => r.Denominator, "分母");
        var magnitude = m.Flag("magnitude", r => r.TakesMagnitude, "取绝对值");
        return (ref json, f) =>
        {
            if (f.Has(id) && RatioFormula.Find(id[f]) is not null)
            {
                json.Context.Error(JsonErrorKind.Refused, id.Name, Taken(id[f]), null, f.StartOf(id, ref json));
            }
            else if (f.IsSound)
            {
                var parts = (Numerator: numerator[f], Denominator: denominator[f]);
                return Built(ref json, parts, new Texts(id[f], name[f], definition[f], text[f], source[f], magnitude[f]));
            }

            return null;
        };
    });

    public static FormulaFormat Of { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<RatioFormula> slot)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            return Own.TryRead(ref json, slot);
        }

        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        if (RatioFormula.Find(json.Reader.GetString()!) is not { } formula)
        {
            return json.Fail(JsonErrorKind.UnknownWord, Ids());
        }

        slot.Value = formula;
        return true;
    }

    public override void Write(ref JsonOutput output, RatioFormula value)
    {
        if (RatioFormula.Find(value.Id) == value)
        {
            output.Text(value.Id);
        }
        else
        {
            Own.Write(ref output, value);
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        output.Element();
        output.BeginObject();
        Schemas.Words(ref output, [.. RatioFormula.All.Select(formula => formula.Id)]);
        output.EndObject();
        Schemas.Element(ref output, book, Own);
        output.EndArray();
    }

    private static RatioFormula? Built(
        ref JsonInput json,
        (EquatableList<RatioFormula.Term> Numerator, EquatableList<RatioFormula.Term> Denominator) parts,
        Texts texts) =>
        Refusals.Build(
        ref json,
        () => new RatioFormula(texts.Id, parts.Numerator, parts.Denominator)
        {
            Name = texts.Name.Chinese,
            EnglishName = texts.Name.English,
            Definition = texts.Definition.Chinese,
            EnglishDefinition = texts.Definition.English,
            Text = texts.Text,
            Source = texts.Source,
            TakesMagnitude = texts.TakesMagnitude,
        },
        $"公式须有代码，分子、分母各 1 至 {RatioFormula.MaxTerms} 项，量纲一致，按日的数据不取上年。");

    private static LocalizedText Taken(string id) =>
        new($"“{id}”是内置公式的代码；自定公式请另取代码。", $"'{id}' is a built-in formula's id; give your own another.");

    private static LocalizedText Ids()
    {
        var ids = Expected.OneOf(RatioFormula.All.Select(formula => formula.Id));
        return new LocalizedText(ids.Chinese + "，或自定公式的对象", ids.English + ", or an object with a formula of your own");
    }

    private sealed record Texts(string Id, LocalizedText Name, LocalizedText Definition, string Text, string Source, bool TakesMagnitude);
}

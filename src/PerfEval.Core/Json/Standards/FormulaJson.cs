using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>公式: the id of a built-in definition, or a definition of the standard's own as an object.</summary>
internal static class FormulaJson
{
    private static readonly AnnualDatePattern DayPattern = AnnualDatePattern.Iso;

    private static readonly LocalizedText DayOfYear = new("月-日（如 \"06-30\"）", "a day of the year such as \"06-30\"");

    private static readonly LocalizedText NoDay = new(
        "只有按日取数的公式（支付进度率）才写日期。", "Only a formula of payments to a day has a day; this one is of a whole year, or there is none.");

    public static RatioFormula? Read(JsonCursor cursor)
    {
        if (cursor.Is(JsonValueKind.Object))
        {
            return ReadOwn(cursor);
        }

        if (cursor.Text() is not { } id)
        {
            return null;
        }

        if (RatioFormulas.Find(id) is { } formula)
        {
            return formula;
        }

        cursor.Error(JsonErrorKind.UnknownWord, Ids());
        return null;
    }

    /// <summary>Reads the day a formula is for, which one of payments needs and no other has.</summary>
    public static AnnualDate? ReadDay(JsonCursor cursor, RatioFormula? formula, bool hasFormula)
    {
        if (cursor.IsNothing)
        {
            if (formula is { NeedsDay: true })
            {
                cursor.Error(JsonErrorKind.MissingMember);
            }

            return null;
        }

        if (cursor.Text() is not { } text)
        {
            return null;
        }

        var parsed = DayPattern.Parse(text);
        if (!parsed.Success)
        {
            cursor.Error(JsonErrorKind.InvalidText, DayOfYear);
            return null;
        }

        if (!hasFormula || formula is { NeedsDay: false })
        {
            cursor.Session.Error(JsonErrorKind.Refused, cursor.Path, NoDay);
        }

        return parsed.Value;
    }

    public static string DayText(AnnualDate day) => DayPattern.Format(day);

    public static void Write(Utf8JsonWriter writer, RatioFormula formula)
    {
        if (RatioFormulas.Find(formula.Id) == formula)
        {
            writer.WriteStringValue(formula.Id);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("id", formula.Id);
        writer.Member("name", new LocalizedText(formula.Name, formula.EnglishName), LocalizedTextJson.Write);
        writer.Member("definition", new LocalizedText(formula.Definition, formula.EnglishDefinition), LocalizedTextJson.Write);
        writer.WriteString("text", formula.Text);
        writer.WriteString("source", formula.Source);
        writer.Array("numerator", formula.Numerator, WriteTerm);
        writer.Array("denominator", formula.Denominator, WriteTerm);
        WriteFlag(writer, "magnitude", formula.TakesMagnitude);
        writer.WriteEndObject();
    }

    private static RatioFormula? ReadOwn(JsonCursor cursor)
    {
        var members = cursor.Members()!;
        var idCursor = members.Required("id");
        var id = idCursor.Text();
        if (id is not null && RatioFormulas.Find(id) is not null)
        {
            idCursor.Session.Error(JsonErrorKind.Refused, idCursor.Path, new LocalizedText(
                $"“{id}”是内置公式的代码；自定公式请另取代码。", $"'{id}' is a built-in formula's id; give your own another."));
        }

        var name = LocalizedTextJson.Read(members.Required("name"));
        var definition = LocalizedTextJson.Read(members.Required("definition"));
        var text = members.Required("text").Text();
        var source = members.Required("source").Text();
        var numerator = members.Required("numerator").List(ReadTerm);
        var denominator = members.Required("denominator").List(ReadTerm);
        var magnitude = members.Optional("magnitude").Boolean();
        return members.Close()
            ? cursor.Build(
                () => new RatioFormula(id!, numerator, denominator)
                {
                    Name = name!.Chinese,
                    EnglishName = name.English,
                    Definition = definition!.Chinese,
                    EnglishDefinition = definition.English,
                    Text = text!,
                    Source = source!,
                    TakesMagnitude = magnitude ?? false,
                },
                $"公式须有代码，分子、分母各 1 至 {RatioFormula.MaxTerms} 项，量纲一致，按日的数据不取上年。")
            : null;
    }

    private static RatioTerm? ReadTerm(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var kind = StandardWords.Fact.Read(members.Required("fact"));
        var minus = members.Optional("minus").Boolean();
        var lastYear = members.Optional("lastYear").Boolean();
        var noneWhenMissing = members.Optional("noneWhenMissing").Boolean();
        return members.Close() ? new RatioTerm(kind!.Value, minus ?? false, lastYear ?? false, noneWhenMissing ?? false) : null;
    }

    private static void WriteTerm(Utf8JsonWriter writer, RatioTerm term)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", StandardWords.Fact.WordOf(term.Kind));
        WriteFlag(writer, "minus", term.IsSubtracted);
        WriteFlag(writer, "lastYear", term.IsLastYears);
        WriteFlag(writer, "noneWhenMissing", term.NoneWhenMissing);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static LocalizedText Ids()
    {
        var ids = Expected.OneOf(RatioFormulas.All.Select(formula => formula.Id));
        return new LocalizedText(ids.Chinese + "，或自定公式的对象", ids.English + ", or an object with a formula of your own");
    }
}

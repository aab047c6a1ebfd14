using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reports;

/// <summary>事实数据: each with its kind, its value in the unit the kind asks for, its year or day, and its source.</summary>
internal static class FactJson
{
    internal static readonly WordTable<FactKind> Kinds = new([.. Enum.GetValues<FactKind>().Select(kind => (kind.Word(), kind))]);

    private static readonly LocalizedText OnePeriod = new("一项数据应写明 year 或 asOf 之一。", "A fact stands for a 'year' or is 'asOf' a day: name one of them.");
    private static readonly LocalizedText WrongUnit = new(
        "单位与数据种类不符：金额用 amountUnit，比例用 unit，人数不带单位。",
        "The unit does not go with the kind: an amount has an 'amountUnit', a share a 'unit', a headcount neither.");

    private static readonly LocalizedText NoSource = new("来源不得为空。", "A fact needs a source.");
    private static readonly LocalizedText OneFact = new("同一种类、同一期间的数据只能有一项。", "There is one fact of a kind and period; keep one of them.");

    public static FactSheet Read(JsonCursor cursor, JsonMembers report)
    {
        var facts = cursor.List(ReadFact, Findings.ReportPart.Fact);
        var seen = new HashSet<(FactKind, FactPeriod)>();
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is { } fact && !seen.Add((fact.Kind, fact.Period)))
            {
                cursor.Session.Error(JsonErrorKind.Refused, cursor.Path.Element(i), OneFact);
            }
        }

        // with an error anywhere the report is not built, and a sheet could not be
        return report.IsSound ? new FactSheet(facts) : FactSheet.Empty;
    }

    public static void Write(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", fact.Kind.Word());
        switch (fact.Value)
        {
            case FactValue.Amount amount:
                writer.Digits("value", amount.Value.Number(amount.Unit));
                writer.WriteString("amountUnit", ReportWords.AmountUnit.WordOf(amount.Unit));
                break;
            case FactValue.Headcount count:
                writer.Digits("value", count.ToString());
                break;
            case FactValue.Share share:
                ValueMembers.Write(writer, share.Value);
                break;
        }

        if (fact.Period is FactPeriod.Year year)
        {
            writer.Digits("year", year.ToString());
        }
        else
        {
            writer.WriteString("asOf", fact.Period.ToString());
        }

        writer.WriteString("source", ((FactSource.Document)fact.Source).Name);
        writer.WriteEndObject();
    }

    private static Fact? ReadFact(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return null;
        }

        var value = ReadValue(members, kind.Dimension());
        var period = ReadPeriod(members);
        var sourceCursor = members.Required("source");
        var source = sourceCursor.Text();
        if (source is not null && string.IsNullOrWhiteSpace(source))
        {
            sourceCursor.Session.Error(JsonErrorKind.Refused, sourceCursor.Path, NoSource);
        }

        return members.Close()
            ? cursor.Build(
                () => new Fact(kind, value!, period!, new FactSource.Document(source!)),
                $"{kind.Name(Findings.Language.Chinese)}：人数和追加、追减等规模不得为负，比例须带 % 或 ‰，支付进度须写 asOf。")
            : null;
    }

    private static FactValue? ReadValue(JsonMembers members, FactDimension dimension)
    {
        // a unit that says otherwise is never passed over, at the lenient door neither: 60 万元 are no 60 people
        if ((members.Has("amountUnit") && dimension != FactDimension.Money) || (members.Has("unit") && dimension != FactDimension.Share))
        {
            members.Optional("amountUnit");
            members.Optional("unit");
            members.Optional("value");
            members.Session.Error(JsonErrorKind.Refused, members.Self.Path, WrongUnit);
            return null;
        }

        switch (dimension)
        {
            case FactDimension.Money:
                var unit = ReportWords.AmountUnit.Read(members.Required("amountUnit"));
                return members.Required("value").Amount(unit ?? default) is { } amount ? new FactValue.Amount(amount, unit ?? default) : null;
            case FactDimension.Headcount:
                return members.Required("value").Count() is { } count ? new FactValue.Headcount(count) : null;
            default:
                return members.Required("value").Measure(members.Unit()) is { } share ? new FactValue.Share(share) : null;
        }
    }

    private static FactPeriod? ReadPeriod(JsonMembers members)
    {
        if (members.Has("year") == members.Has("asOf"))
        {
            members.Optional("year");
            members.Optional("asOf");
            members.Session.Error(JsonErrorKind.Refused, members.Self.Path, OnePeriod);
            return null;
        }

        return members.Has("year")
            ? members.Optional("year").Year() is { } year ? new FactPeriod.Year(year) : null
            : members.Optional("asOf").Date() is { } day ? new FactPeriod.Day(day) : null;
    }
}

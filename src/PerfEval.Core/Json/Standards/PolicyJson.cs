using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>The policies of a standard that have members of their own: direction, rounding, tolerances, thresholds.</summary>
internal static class PolicyJson
{
    public static DirectionPolicy? ReadDirection(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var lower = members.Required("lowerIsBetterTerms").List(CursorValues.Text);
        var cost = members.Required("costTerms").List(CursorValues.Text);
        var equality = StandardWords.Equality.Read(members.Required("equality"));
        var durations = members.Optional("durations");
        var terms = durations.IsNothing ? DurationTerms.Usual : ReadDurations(durations);
        return members.Close() ? new DirectionPolicy(lower, cost, equality!.Value) { Durations = terms! } : null;
    }

    private static DurationTerms? ReadDurations(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var terms = members.Required("terms").List(CursorValues.Text);
        var levels = members.Required("levels").List(CursorValues.Text);
        var units = members.Required("units").List(CursorValues.Text);
        var exceptions = members.Required("exceptions").List(CursorValues.Text);
        return members.Close() ? new DurationTerms(terms, levels, units, exceptions) : null;
    }

    public static void WriteDirection(Utf8JsonWriter writer, DirectionPolicy policy)
    {
        writer.WriteStartObject();
        writer.Array("lowerIsBetterTerms", policy.LowerIsBetterTerms, static (w, term) => w.WriteStringValue(term));
        writer.Array("costTerms", policy.CostTerms, static (w, term) => w.WriteStringValue(term));
        writer.WriteStartObject("durations");
        writer.Array("terms", policy.Durations.Terms, static (w, term) => w.WriteStringValue(term));
        writer.Array("levels", policy.Durations.Levels, static (w, term) => w.WriteStringValue(term));
        writer.Array("units", policy.Durations.Units, static (w, term) => w.WriteStringValue(term));
        writer.Array("exceptions", policy.Durations.Exceptions, static (w, term) => w.WriteStringValue(term));
        writer.WriteEndObject();
        writer.WriteString("equality", StandardWords.Equality.WordOf(policy.Equality));
        writer.WriteEndObject();
    }

    public static RoundingPolicy? ReadRounding(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var decimalsCursor = members.Required("decimals");
        var decimals = decimalsCursor.Count();
        if (decimals is < 0 or > Rounding.MaxDecimals)
        {
            decimalsCursor.Error(JsonErrorKind.OutOfRange, new LocalizedText("保留小数位数（0 至 4）", "a number of decimals (0 to 4)"));
        }

        var midpoint = StandardWords.Midpoint.Read(members.Required("midpoint"));
        var place = StandardWords.RoundingPlace.Read(members.Required("place"));
        return members.Close() ? new RoundingPolicy(new Rounding(decimals!.Value, midpoint!.Value), place!.Value) : null;
    }

    public static void WriteRounding(Utf8JsonWriter writer, RoundingPolicy policy)
    {
        writer.WriteStartObject();
        writer.Digits("decimals", DecimalText.Format(policy.Rounding.Decimals, 0));
        writer.WriteString("midpoint", StandardWords.Midpoint.WordOf(policy.Rounding.Midpoint));
        writer.WriteString("place", StandardWords.RoundingPlace.WordOf(policy.Place));
        writer.WriteEndObject();
    }

    public static RecheckTolerances? ReadTolerances(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var score = members.Required("score").Points();
        var amount = members.Required("amount").AmountText();
        return members.Close() ? cursor.Build(() => new RecheckTolerances(score!.Value, amount!.Value), "容差不得为负。") : null;
    }

    public static void WriteTolerances(Utf8JsonWriter writer, RecheckTolerances tolerances)
    {
        writer.WriteStartObject();
        writer.Digits("score", tolerances.Score.ToString());
        writer.WriteString("amount", tolerances.Amount.ToString());
        writer.WriteEndObject();
    }

    public static NoteThresholds? ReadThresholds(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var execution = members.Required("lowExecution").Ratio();
        var adjustment = members.Required("adjustment").Ratio();
        var over = members.Required("overAttainment").Ratio();
        var ahead = members.Required("attainmentAhead").Ratio();
        return members.Close() ? new NoteThresholds(execution!.Value, adjustment!.Value, over!.Value, ahead!.Value) : null;
    }

    public static void WriteThresholds(Utf8JsonWriter writer, NoteThresholds thresholds)
    {
        writer.WriteStartObject();
        writer.WriteString("lowExecution", RatioText.Of(thresholds.LowExecution));
        writer.WriteString("adjustment", RatioText.Of(thresholds.Adjustment));
        writer.WriteString("overAttainment", RatioText.Of(thresholds.OverAttainment));
        writer.WriteString("attainmentAhead", RatioText.Of(thresholds.AttainmentAhead));
        writer.WriteEndObject();
    }
}

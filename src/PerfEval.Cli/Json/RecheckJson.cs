using System.Linq;
using System.Text.Json;
using PerfEval.Cli.Input;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Json;

/// <summary>复核 as JSON: one object a file: totals, grade, indicators in row order, funding, findings, proposals.</summary>
internal static class RecheckJson
{
    /// <summary>The object: of the only file indented, of one of several on a line.</summary>
    public static string Of(FormInput form, bool isMany, Language language) => isMany
        ? JsonPage.Line(writer => Write(writer, form, language))
        : JsonPage.Of(writer => Write(writer, form, language));

    private static void Write(Utf8JsonWriter writer, FormInput form, Language language)
    {
        var report = form.Assessment.Report;
        var result = form.Assessment;
        writer.WriteString("file", form.Path);
        HeadJson.Write(writer, form.Assessment, language);
        writer.Object("total", () =>
        {
            writer.FiledPoints("filed", result.Total.Claimed);
            Score(writer, "recomputed", result.Evaluation.Total);
            writer.Points("sumOfFiled", result.Total.SumOfClaims);
            Gap(writer, "withinTolerance", result.Total.WithinTolerance);
            Gap(writer, "breakingRules", result.Total.BreakingRules);
            Gap(writer, "openToJudgement", result.Total.OpenToJudgement);
            Cause(writer, result.Total.Cause);
        });
        writer.Object("grade", () =>
        {
            writer.WriteString("filed", report.Claims.Grade.HasValue ? report.Claims.Grade.Value : null);
            writer.WriteString("recomputed", result.Evaluation.Grade?.Label.Chinese);
        });
        writer.Objects("groups", result.Groups, group =>
        {
            writer.WriteString("name", group.Group.Name);
            writer.Points("points", group.Group.Points);
            writer.Points("filed", group.Claimed);
            Score(writer, "recomputed", group.Group.Score);
        });
        var lines = result.Rows.Where(line => line.Line.IndicatorId is not null).ToDictionary(line => (line.Line.GoalIndex, line.Line.IndicatorId));
        writer.Objects("indicators", form.Rows, row =>
        {
            if (row.Leaf is null)
            {
                SumRow(writer, row.Sums!);
                return;
            }

            var filed = report.Goals[row.Goal].ResultOf(row.Leaf.Indicator.Id);
            writer.WriteString("name", row.Memo?.Name ?? row.Leaf.Indicator.Name);
            CellJson.Target(writer, "target", row.Memo?.Target ?? row.Leaf.Indicator.Target);
            CellJson.Actual(writer, "actual", row.Memo?.Actual ?? filed.Actual);
            if (row.Memo is not null)
            {
                writer.WriteBoolean("memo", true);
                writer.WriteNull("filedScore");
                writer.WriteNull("score");
                writer.WriteNull("cause");
                return;
            }

            var line = lines[(row.Goal, row.Leaf.Indicator.Id)];
            writer.Points("points", line.Line.Points);
            writer.FiledPoints("filedScore", line.Claimed);
            LineScore(writer, line.Line);
            writer.WriteString("verdict", Camel(line.Verdict.ToString()));
            writer.Points("difference", line.Difference);
            Cause(writer, line.Cause);
        });
        Funding(writer, form);
        FindingsJson.Write(writer, form.Assessment, language);
        writer.Objects("proposals", result.Proposals, proposal =>
        {
            writer.WriteString("kind", Camel(proposal.Kind.ToString()));
            writer.Objects("moves", proposal.Moves, move =>
            {
                writer.WriteString("from", Core.Json.PlacePointer.Of(move.From));
                writer.WriteString("what", move.What);
                writer.WriteString("to", move.To);
            });
            writer.Objects("sums", proposal.Sums, sum =>
            {
                writer.WriteString("name", sum.Name);
                writer.WriteString("before", sum.Before.Render(language));
                writer.WriteString("after", sum.After.Render(language));
            });
        });
    }

    // 小计, 合计: no indicator, and yet a row somebody printed
    private static void SumRow(Utf8JsonWriter writer, FiledIndicatorRow row)
    {
        writer.WriteString("name", row.Name ?? row.SecondLevel ?? row.FirstLevel);
        writer.WriteBoolean("sum", true);
        CellJson.Target(writer, "target", TargetValue.NotStated);
        CellJson.Actual(writer, "actual", ActualValue.Blank);
        writer.WriteString("filedPoints", row.Points);
        writer.WriteString("filedScore", row.Score);
        writer.WriteNull("score");
        writer.WriteNull("cause");
    }

    private static void Funding(Utf8JsonWriter writer, FormInput form)
    {
        var report = form.Assessment.Report;
        if (report.Funding is not { } table || form.Assessment.Execution is not { } line)
        {
            writer.WriteNull("funding");
            return;
        }

        var amounts = ExecutionAmounts.Of(table, form.Assessment.Standard);
        var claimed = table.ScoredLine?.ClaimedRate ?? default;
        writer.Object("funding", () =>
        {
            writer.WriteString("filedRate", claimed.IsBlank ? null : claimed.ToString());
            writer.WriteString("rate", RateOf(amounts, claimed)?.ToPercentText(Rounding.TwoDecimals));
            writer.Ratio("exactRate", amounts.Rate);
            writer.Points("points", line.Line.Points);
            writer.FiledPoints("filedScore", line.Claimed);
            LineScore(writer, line.Line);
            writer.WriteString("verdict", Camel(line.Verdict.ToString()));
            Cause(writer, line.Cause);
            writer.Object("cells", () =>
            {
                writer.WriteString("row", table.ScoredLine?.Label);
                writer.WriteString("budget", amounts.Basis?.Number(table.AmountUnit));
                writer.WriteString("executed", amounts.Executed?.Number(table.AmountUnit));
                writer.WriteString("amountUnit", table.AmountUnit.Symbol());
                writer.WriteBoolean("derived", amounts.Derivations.Count > 0);
            });
        });
    }

    // of a form that states no amounts the printed rate is the only one there is
    private static Ratio? RateOf(ExecutionAmounts amounts, Reported<PrintedRate> claimed) =>
        amounts.Rate ?? (amounts is { Problem: null, Executed: null } && claimed.TryGetValue(out var printed)
            ? printed.HasPercentSign || printed.AsFraction > Ratio.One ? printed.AsPercent : printed.AsFraction
            : null);

    private static void LineScore(Utf8JsonWriter writer, ScoredLine line)
    {
        if (line.Outcome is ScoreOutcome.NotApplicable)
        {
            writer.WriteNull("score");
            return;
        }

        Score(writer, "score", line.Contribution);
    }

    // a number, or beside it nothing and a range
    private static void Score(Utf8JsonWriter writer, string name, PointsRange range)
    {
        if (range.IsExact)
        {
            writer.Points(name, range.Min);
        }
        else
        {
            writer.Range("range", range);
        }
    }

    // what is claimed too high and what too low, never netted
    private static void Gap(Utf8JsonWriter writer, string name, ScoreGap gap) => writer.Object(name, () =>
    {
        writer.Points("over", gap.Over);
        writer.Points("under", gap.Under);
    });

    private static void Cause(Utf8JsonWriter writer, Core.Checking.Verdicts.ScoreCause? cause) =>
        writer.WriteString("cause", cause is { } known ? Camel(known.ToString()) : null);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

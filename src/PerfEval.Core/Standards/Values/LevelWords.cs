using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>一级指标和逐项规定的文字: the texts of first levels and of provisions for single indicators.</summary>
internal static class LevelWords
{
    public static Remark Of(FirstLevelStandard level)
    {
        List<Remark> sentences = [PointsOf(level.Points), Wording.Word(level.IsRequired ? "policy.required" : "policy.optional")];
        if (level.Aliases.Count > 0)
        {
            sentences.Add(Remark.Of("policy.alsoCalled", Argument.Of("words", level.Aliases)));
        }

        if (level.EqualSplit is { } decimals)
        {
            sentences.Add(SplitOf(decimals, level.Remainder));
        }

        Add(sentences, "policy.expected", level.SecondLevels.Where(second => second.IsExpected));
        Add(sentences, "policy.possible", level.SecondLevels.Where(second => !second.IsExpected));
        return Wording.Joined(sentences);
    }

    public static Remark Of(FirstLevelStandard.Weighting weights)
    {
        List<Remark> sentences =
        [
            Remark.Of(
                weights.Printed switch
                {
                    FirstLevelStandard.Weighting.PrintedWeight.OfFirstLevel => "policy.weightOfFirst",
                    FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel => "policy.weightOfSecond",
                    _ => "policy.weightIsPoints",
                }),
            Remark.Of("policy.weightDecimals", Argument.Of("decimals", weights.Decimals)),
        ];
        if (weights.ScoreDecimals is { } places)
        {
            sentences.Add(Remark.Of("policy.ofHundred", Argument.Of("decimals", places)));
        }

        return Wording.Joined(sentences);
    }

    public static Remark Of(IndicatorAssignment assignment)
    {
        List<Remark> sentences =
        [
            assignment is { Share: { } share, Under: { } under }
                ? Remark.Of("policy.weight", Argument.Of("level", under), Argument.Of("share", ExactPercent.Of(share)))
                : PointsOf(assignment.Points),
        ];
        if (assignment.Aliases.Count > 0)
        {
            sentences.Add(Remark.Of("policy.alsoCalled", Argument.Of("words", assignment.Aliases)));
        }

        if (assignment.Formula is { } formula)
        {
            sentences.Add(Remark.Of("policy.formula", Argument.Of("formula", formula.Id), Argument.Of("text", formula.Text)));
        }

        if (assignment.FormulaOn is { } on)
        {
            sentences.Add(Remark.Of("policy.formulaOn", Argument.Of("month", on.Month), Argument.Of("day", on.Day)));
        }

        if (assignment.Rule is { } rule)
        {
            sentences.Add(RuleWords.Of(rule));
        }

        ProvisionWords.Add(sentences, assignment.OverTarget, assignment.Losses);
        if (assignment.Adjusts is { } adjusts)
        {
            sentences.Add(Remark.Of(
                "policy.adjusts", Argument.Of("bonus", adjusts.Bonus), Argument.Of("deduction", adjusts.Deduction)));
        }

        return Wording.Joined(sentences);
    }

    private static Remark PointsOf(Points? points) => points is { } stated ? PolicyWords.Of(stated) : Wording.Word("policy.pointsFromForm");

    private static void Add(List<Remark> sentences, string key, IEnumerable<FirstLevelStandard.SecondLevel> levels)
    {
        var names = levels.Select(NameOf).ToEquatableList();
        if (names.Count > 0)
        {
            sentences.Add(Remark.Of(key, new Argument("levels", new ArgumentValue.Several(names))));
        }
    }

    private static ArgumentValue NameOf(FirstLevelStandard.SecondLevel level)
    {
        var name = level.Aliases.Count == 0
            ? null
            : Remark.Of("policy.named", Argument.Of("name", level.Name), Argument.Of("words", level.Aliases));
        if (level.Points is { } points)
        {
            name = Remark.Of("policy.namedPoints", Named(), Argument.Of("points", points));
        }

        if (level.Share is { } share)
        {
            name = Remark.Of("policy.namedShare", Named(), Argument.Of("share", ExactPercent.Of(share)));
        }

        if (level.EqualSplit is { } decimals)
        {
            name = Remark.Of("policy.namedSplit", Named(), Argument.Of("split", SplitOf(decimals, level.Remainder)));
        }

        return name is null ? new ArgumentValue.Text(level.Name) : new ArgumentValue.Sentence(name);

        Argument Named() => name is null ? Argument.Of("name", level.Name) : Argument.Of("name", name);
    }

    private static Remark SplitOf(int decimals, FirstLevelStandard.SplitRemainder remainder) => Remark.Of(
        remainder == FirstLevelStandard.SplitRemainder.InOrder ? "policy.splitInOrder" : "policy.equalSplit",
        Argument.Of("decimals", decimals));
}

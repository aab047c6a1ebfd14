using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>One text as a cell of every kind: target, actual value, points, score, amount, rate.</summary>
internal sealed class CellTarget : Target
{
    // no reader knows these: whatever they stand in is read as if they were not there with a note, or not read
    private const string Unknown = "☃灪";
    private const string Dashes = "-−‐‑–﹣－—―─━ー⸺⸻ ";

    public override string Name => "cell";

    public override int Share => 21;

    public override IEnumerable<byte[]> Seeds() =>
    [
        .. Corpus.Grown(Name),
        .. Corpus.Files("cells").SelectMany(file => Encoding.UTF8.GetString(file).Split('\n')).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Encoding.UTF8.GetBytes(line.Split('\t')[0])),
    ];

    public override byte[] Change(byte[] input, Random random)
    {
        var text = Encoding.UTF8.GetString(input);
        return Encoding.UTF8.GetBytes(TextChange.Of(text.Length > 200 ? text[..100] : text, random));
    }

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var text = Encoding.UTF8.GetString(input);
        traits.Add(14, Shape(text));
        var form = FormOf(text);
        var reading = FormPromises.Hold(form, traits, thorough);
        foreach (var leaf in reading.Report.Goals.SelectMany(goal => goal.Tree.Leaves))
        {
            traits.Add(12, leaf.Indicator.Target.GetType().Name);
            if (leaf.Indicator.Target is TargetValue.Quantity { Value: var figure })
            {
                Digits.AreAllThere(text, [figure]);
            }
        }

        foreach (var result in reading.Report.Goals.SelectMany(goal => goal.Results))
        {
            traits.Add(13, result.Actual.GetType().Name);
            switch (result.Actual)
            {
                case ActualValue.Quantity quantity:
                    Digits.AreAllThere(text, [quantity.Value]);
                    Doubted(text, quantity);
                    break;
                case ActualValue.Bound bound:
                    Digits.AreAllThere(text, [bound.Value]);
                    break;
                default:
                    break;
            }
        }
    }

    private static FiledForm FormOf(string text) => new()
    {
        Title = "项目支出绩效自评表",
        Year = "2022",
        Unit = "某局",
        TotalScore = text,
        FundingRows = [new FiledFundingRow { Label = "年度资金总额", OpeningBudget = text, FullYearBudget = text, Executed = text, Points = "10", Rate = text, Score = text }],
        IndicatorRows = [new FiledIndicatorRow { FirstLevel = "产出指标", SecondLevel = "数量指标", Name = "会议", Target = text, Actual = text, Points = text, Score = text }],
    };

    // which characters follow one another, numbers and words being of any length
    private static string Shape(string text)
    {
        var shape = new StringBuilder();
        foreach (var c in text)
        {
            var kind = char.IsAsciiDigit(c) ? '9' : char.IsAsciiLetter(c) ? 'a' : c is >= '\u4e00' and <= '\u9fff' ? '文' : c;
            if (shape.Length == 0 || shape[^1] != kind)
            {
                shape.Append(kind);
            }
        }

        return shape.ToString();
    }

    // a character that nobody knows, put anywhere, never makes another number of it
    private static void Doubted(string text, ActualValue.Quantity quantity)
    {
        // before a number a dash is a sign or a blank cell's leftover, and brackets around it are one or not, by what follows
        if (text.Length == 0 || Dashes.Contains(text[0], StringComparison.Ordinal) || text.AsSpan().ContainsAny('(', '（'))
        {
            return;
        }

        for (var i = 0; i < Unknown.Length; i++)
        {
            var at = (text.Length * (i + 1)) / 3;
            var doubted = text.Insert(at, Unknown[i].ToString());
            var read = FormReader.Read(FormOf(doubted)).Report.Goals[0].Results[0].Actual;
            Promise.Holds(
                read is not ActualValue.Quantity other || other.Value.Number == quantity.Value.Number,
                "an unknown character makes no other number", $"{text} is {quantity.Value}, {doubted} is {read}");
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Fuzzing.Tests.Mutation;
using PerfEval.Core.Fuzzing.Tests.Oracles;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>The texts of the value types: parsed or refused, written and parsed equal, whatever the culture.</summary>
internal sealed class ParseTarget : Target
{
    private static readonly CultureInfo Other = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] Good =
    [
        "566.49万元", "1亿元", "0.01元", "-3.5千元", "90%", "2/37", "12.5‰", "400次", "3.2万人", "99.99", "-0.0001", "2020", "430200", "PE3101", "2020-12", "2020-12-31",
        "219001", "51092322T000000012345", "91350100M000100Y43", "[80%, 90%)", "≥90%", "=0", "1,234.50元", "1e3次",
    ];

    public override string Name => "parse";

    public override int Share => 28;

    public override IEnumerable<byte[]> Seeds() => [.. Corpus.Grown(Name), .. Good.Select(Encoding.UTF8.GetBytes)];

    public override byte[] Change(byte[] input, Random random) => Encoding.UTF8.GetBytes(TextChange.Of(Encoding.UTF8.GetString(input), random));

    public override void Examine(byte[] input, Traits traits, bool thorough)
    {
        var text = Encoding.UTF8.GetString(input);
        if (text.Length > 200)
        {
            return;
        }

        Of<Money>(text, 1, traits);
        Of<Points>(text, 2, traits);
        Of<Ratio>(text, 3, traits);
        Of<Measure>(text, 4, traits);
        Of<PrintedRate>(text, 5, traits);
        Of<FiledDate>(text, 6, traits);
        Of<FiscalYear>(text, 7, traits);
        Of<RegionCode>(text, 8, traits);
        Of<FindingCode>(text, 9, traits);
        Of<BudgetUnitCode>(text, 10, traits);
        Of<ProjectCode>(text, 11, traits);
        Of<UnifiedSocialCreditCode>(text, 12, traits);
        if (Measure.TryParse(text, null, out var measure))
        {
            Digits.AreAllThere(text, [measure]);
        }
    }

    private static void Of<T>(string text, int kind, Traits traits)
        where T : ISpanParsable<T>, IFormattable, IEquatable<T>
    {
        var name = typeof(T).Name;
        var isRead = T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var value);
        traits.Add(kind, isRead ? text.Length : -1);
        Promise.Holds(isRead == T.TryParse(text.AsSpan(), Other, out var elsewhere) && (!isRead || value!.Equals(elsewhere)), $"{name} reads the same in every culture", text);
        if (isRead)
        {
            var written = value!.ToString(null, Other);
            Promise.Holds(T.TryParse(written.AsSpan(), null, out var again) && value.Equals(again), $"{name} reads what it writes", $"{text} is written {written}");
            Promise.Holds(T.Parse(text, null).Equals(value), $"{name} parses what it tries", text);
            return;
        }

        try
        {
            _ = T.Parse(text, null);
            Promise.Holds(false, $"{name} refuses both ways", text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            // as documented
        }
    }
}

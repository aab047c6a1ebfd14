using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Keys of a finance system's rows become ids of indicators where they name one each.</summary>
public sealed class RowKeyTests
{
    [Fact]
    public void Keys_are_the_ids_of_indicators_and_results_and_are_written_back()
    {
        var reading = FormReader.Read(Form("K1", "K2", "K3"));
        var goal = reading.Report.Goals[0];

        Assert.Equal(["K1", "K2", "K3"], goal.Tree.Leaves.Select(leaf => leaf.Indicator.Id));
        Assert.Equal(["K1", "K2", "K3"], goal.Results.Select(result => result.IndicatorId));
        Assert.Equal(["K1", "K2", "K3"], FormWriter.Write(reading).IndicatorRows.Select(row => row.Id));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.KeptAside);
    }

    [Fact]
    public void A_key_of_two_rows_names_neither_and_is_told()
    {
        var reading = FormReader.Read(Form("K1", "K2", "K2"));

        Assert.Equal(["K1", "1.1.2", "1.1.3"], Ids(reading));
        Assert.Contains("K2", Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.KeptAside).What(Language.English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_key_keeps_its_position_even_where_a_key_looks_like_it()
    {
        Assert.Equal(["K1", "1.1.2", "1.1.3"], Ids(FormReader.Read(Form("K1", null, "1.1.2"))));
        Assert.Equal(["1.1.1", "1.1.2", "K"], Ids(FormReader.Read(Form("1.1.1", null, "K"))));
        Assert.Equal(["1.1.3", "1.1.1", "1.1.2"], Ids(FormReader.Read(Form("1.1.3", "1.1.1", "1.1.2"))));
    }

    [Fact]
    public void A_form_typed_as_json_says_them_as_id()
    {
        var form = PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes("""{"indicators": [{"id": "K7", "l3": "修建水库", "target_text": "5座", "weight": 10}]}"""));

        Assert.True(form.TryGetValue(out var read));
        Assert.Equal(["K7"], Ids(FormReader.Read(read)));
    }

    /// <summary>Whatever the keys: no two indicators share an id, a key that is used is that of its row, and only keys are told.</summary>
    [Property]
    public Property Ids_are_those_of_the_rows_or_their_positions() => Prop.ForAll(
        Gen.Elements("A", "B", "C", "1.1.1", "1.1.2", "1.1.3", "1.1.4", "", null!).ArrayOf().Where(keys => keys.Length is > 0 and < 9).ToArbitrary(),
        keys =>
        {
            var ids = Ids(FormReader.Read(Form(keys)));
            Assert.Equal(ids.Length, ids.Distinct().Count());
            for (var i = 0; i < keys.Length; i++)
            {
                Assert.Contains(ids[i], new[] { keys[i], $"1.1.{i + 1}" });
                if (keys[i] is "A" or "B" or "C" && keys.Count(key => key == keys[i]) == 1)
                {
                    Assert.Equal(keys[i], ids[i]);
                }
            }
        });

    private static string[] Ids(FormReading reading) => [.. reading.Report.Goals[0].Tree.Leaves.Select(leaf => leaf.Indicator.Id)];

    private static FiledForm Form(params string?[] keys) => new()
    {
        IndicatorRows =
        [
            .. keys.Select((key, i) => new FiledIndicatorRow
            {
                Id = key, FirstLevel = "产出指标", SecondLevel = "数量指标", Name = $"修建水库{(char)('甲' + i)}", Target = "5座", Actual = "5座", Points = "10", Score = "10",
            }),
        ],
    };
}

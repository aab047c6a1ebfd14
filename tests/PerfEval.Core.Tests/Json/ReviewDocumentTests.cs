using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A second rater's review as a document.</summary>
public sealed class ReviewDocumentTests
{
    private const string Least = """{"schema":"perfeval/1","kind":"review","subject":"甲","by":"finance","rows":[ROWS]}""";

    [Property(Arbitrary = [typeof(Reviews)], MaxTest = 150)]
    public void What_was_written_is_read_back_and_written_again_byte_for_byte(Review review)
    {
        var bytes = PerfEvalJson.WriteReview(review);

        var result = PerfEvalJson.ReadReview(bytes);

        Assert.True(result.IsSuccess, string.Join('\n', result.Errors) + Encoding.UTF8.GetString(bytes));
        Assert.Equal(review, result.Value);
        Assert.Equal(bytes, PerfEvalJson.WriteReview(result.Value));
    }

    [Property(Arbitrary = [typeof(Reviews)], MaxTest = 60)]
    public void Neither_the_order_of_members_nor_the_layout_changes_what_it_says_or_its_hash(Review review, int seed)
    {
        var shuffled = PerfEvalJson.ParseReview(Shuffling.Shuffle(PerfEvalJson.WriteReview(review), seed));

        Assert.Equal(review, shuffled);
        Assert.Equal(PerfEvalJson.Hash(review), PerfEvalJson.Hash(shuffled));
        Assert.NotEqual(PerfEvalJson.Hash(review), PerfEvalJson.Hash(review with { Subject = review.Subject + "改" }));
    }

    [Property(Arbitrary = [typeof(Reviews)], MaxTest = 30)]
    public void A_host_can_keep_it_in_a_contract_of_its_own(Review review)
    {
        var options = new JsonSerializerOptions();
        PerfEvalJson.AddTo(options);

        Assert.Equal(review, JsonSerializer.Deserialize<Review>(JsonSerializer.Serialize(review, options), options));
    }

    [Fact]
    public void A_row_names_its_goal_from_one_and_the_first_may_be_left_out()
    {
        var review = Read("""{"indicator":"1.1.1","score":8.5,"remark":"扣15%"},{"goal":2,"indicator":"1.1.1","actual":{"kind":"quantity","value":9,"unit":"次"}}""").Value;

        Assert.Equal([0, 1], review.Rows.Select(row => row.GoalIndex));
        Assert.Equal(Score(8.5m), review.Of(0, "1.1.1")!.Score.Value);
        Assert.Equal(Rows.Did(9), review.Of(1, "1.1.1")!.Actual);
        Assert.IsType<ActualValue.NotReported>(review.Of(0, "1.1.1")!.Actual);
        Assert.Null(review.Of(0, "1.1.2"));
    }

    [Theory]
    [InlineData("""{"indicator":"a"},{"goal":1,"indicator":"a"}""", JsonErrorKind.Refused, "")]
    [InlineData("""{"goal":0,"indicator":"a"}""", JsonErrorKind.OutOfRange, "/rows/0/goal")]
    [InlineData("""{"score":5}""", JsonErrorKind.MissingMember, "/rows/0/indicator")]
    [InlineData("""{"indicator":"a","points":5}""", JsonErrorKind.UnknownMember, "/rows/0/points")]
    public void What_is_wrong_is_told_with_its_place(string rows, JsonErrorKind kind, string pointer)
    {
        var error = Assert.Single(Read(rows).Errors);
        Assert.Equal((kind, pointer), (error.Kind, error.Pointer));
    }

    [Fact]
    public void A_rater_nobody_knows_and_a_report_in_its_place_are_refused()
    {
        Assert.Equal(JsonErrorKind.UnknownWord, Assert.Single(Parse(Least.Replace("finance", "me", StringComparison.Ordinal)).Errors).Kind);
        Assert.Equal(JsonErrorKind.WrongKind, Assert.Single(PerfEvalJson.ReadReview(CorpusFiles.Seed()).Errors).Kind);
    }

    [Fact]
    public void In_code_too_an_indicator_is_reviewed_once_and_goals_are_counted_from_0()
    {
        var row = new Review.Row(0, "a", new Review.Cells());
        Assert.Throws<ArgumentException>(() => new Review { Subject = "甲", By = Review.Rater.Finance, Rows = [row, row] });
        Assert.Throws<ArgumentOutOfRangeException>(() => row with { GoalIndex = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Review { Subject = "甲", By = (Review.Rater)9 });
    }

    private static Points Score(decimal points) => Points.From(points);

    private static JsonReadResult<Review> Read(string rows) => Parse(Least.Replace("ROWS", rows, StringComparison.Ordinal));

    private static JsonReadResult<Review> Parse(string json) =>
        PerfEvalJson.ReadReview(Encoding.UTF8.GetBytes(json.Replace("ROWS", "", StringComparison.Ordinal)));
}

using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A document at a limit is read, or refused for something else; one beyond it is refused for the limit, with its place and a message in both languages.</summary>
public sealed class DocumentLimitTests
{
    [Fact]
    public void A_document_may_have_so_many_bytes_and_no_more()
    {
        var document = new byte[Limits.MaxDocumentBytes + 1];
        Array.Fill(document, (byte)' ');
        CorpusFiles.Seed().CopyTo(document, 0);

        Assert.True(PerfEvalJson.ReadReport(document.AsMemory(0, Limits.MaxDocumentBytes)).IsSuccess);
        Assert.Equal(JsonErrorKind.TooLarge, Refused(PerfEvalJson.ReadReport(document).Errors, "").Kind);
        Assert.Equal(JsonErrorKind.TooLarge, Refused(PerfEvalJson.ReadStandard(document).Errors, "").Kind);
        Assert.Equal(JsonErrorKind.TooLarge, Refused(PerfEvalJson.ReadEvaluation(document).Errors, "").Kind);
        Assert.Equal(JsonErrorKind.TooLarge, Refused(PerfEvalJson.ReadForm(document).Errors, "").Kind);
    }

    [Fact]
    public void Objects_and_arrays_may_be_so_deep_and_no_deeper()
    {
        var deep = "{\"notes\":" + new string('[', Limits.MaxDepth - 1) + new string(']', Limits.MaxDepth - 1) + "}";
        var deeper = "{\"notes\":" + new string('[', Limits.MaxDepth) + new string(']', Limits.MaxDepth) + "}";

        Assert.DoesNotContain(Read(deep), error => error.Kind == JsonErrorKind.TooDeep);
        Assert.Equal(JsonErrorKind.TooDeep, Read(deeper).Single().Kind);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("名")]
    [InlineData("\\u540d")]
    public void A_member_may_have_a_name_of_so_many_characters_and_no_more(string character)
    {
        Assert.DoesNotContain(Read(Named(Limits.MaxNameCharacters)), error => error.Kind == JsonErrorKind.TooLong);
        var error = Refused(Read(Named(Limits.MaxNameCharacters + 1)), "/claims");
        Assert.Equal((JsonErrorKind.TooLong, 1, 50), (error.Kind, error.Line, error.Column));

        string Named(int characters) => "{\"claims\":{\"" + string.Concat(Enumerable.Repeat(character, characters)) + "\":1}}";
    }

    [Theory]
    [InlineData("\"", "a", "\"")]
    [InlineData("\"", "名", "\"")]
    [InlineData("\"", "\\n", "\"")]
    [InlineData("1", "0", "")]
    public void A_text_or_a_number_may_have_so_many_characters_and_no_more(string before, string character, string after)
    {
        var most = Limits.MaxCellCharacters - (after.Length == 0 ? 1 : 0);
        Assert.DoesNotContain(Read(Holding(most)), error => error.Kind == JsonErrorKind.TooLong);
        Assert.Equal(JsonErrorKind.TooLong, Refused(Read(Holding(most + 1)), "/claims/grade").Kind);

        string Holding(int characters) => "{\"claims\":{\"grade\":" + before + string.Concat(Enumerable.Repeat(character, characters)) + after + "}}";
    }

    [Fact]
    public void A_list_may_have_so_many_elements_and_no_more()
    {
        Assert.DoesNotContain(Read(With(Limits.MaxListElements)), error => error.Kind == JsonErrorKind.TooManyElements);
        Assert.Equal(JsonErrorKind.TooManyElements, Refused(Read(With(Limits.MaxListElements + 1)), "/goals").Kind);

        static string With(int goals) => Encoding.UTF8.GetString(CorpusFiles.Seed())
            .Replace("\"goals\": [", "\"goals\": [" + string.Concat(Enumerable.Repeat("{},", goals - 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void So_many_errors_are_listed_and_of_more_the_others_are_counted()
    {
        Assert.Equal(Limits.MaxProblems, Read(WithErrors(Limits.MaxProblems)).Count);
        Assert.DoesNotContain(Read(WithErrors(Limits.MaxProblems)), error => error.Kind == JsonErrorKind.TooMany);

        var errors = Read(WithErrors(Limits.MaxProblems + 1));
        Assert.Equal(Limits.MaxProblems, errors.Count);
        Assert.Equal((JsonErrorKind.TooMany, "2"), (errors[^1].Kind, errors[^1].Found));

        static string WithErrors(int count) => Encoding.UTF8.GetString(CorpusFiles.Seed())
            .Replace("\"claims\": {", "\"claims\": {" + string.Concat(Enumerable.Range(0, count).Select(i => $"\"extra{i}\":1,")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_of_a_record_may_stand_in_one_another_so_deep_and_no_deeper()
    {
        Assert.DoesNotContain(Record(Limits.MaxSentenceDepth), error => error.Kind == JsonErrorKind.TooDeep);
        Assert.Contains(Record(Limits.MaxSentenceDepth + 1), error => error.Kind == JsonErrorKind.TooDeep);

        static EquatableList<JsonError> Record(int depth)
        {
            var sentence = """{"key":"a"}""";
            for (var i = 1; i < depth; i++)
            {
                sentence = $$"""{"key":"a","arguments":[{"name":"b","kind":"sentence","value":{{sentence}}}]}""";
            }

            return PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(
                $$"""{"schema":"perfeval/1","kind":"assessment","caps":[{"name":"n","certain":true,"reason":{{sentence}}}]}""")).Errors;
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_name_in_a_place_has_so_many_characters_at_most(int beyond, bool isCut)
    {
        var name = new string('名', Limits.MaxLabelCharacters + beyond);

        var label = Place.Report.Then(ReportPart.ThirdLevel, 0, name).Steps[0].Label!;

        Assert.Equal(Limits.MaxLabelCharacters, label.Length);
        Assert.Equal(isCut, label.EndsWith('…'));
    }

    [Fact]
    public void A_name_in_a_place_is_never_cut_within_a_character() => Assert.Equal(
        new string('名', Limits.MaxLabelCharacters - 2) + "…",
        Place.Report.Then(ReportPart.ThirdLevel, 0, new string('名', Limits.MaxLabelCharacters - 2) + "𠮷𠮷𠮷").Steps[0].Label);

    private static EquatableList<JsonError> Read(string json) => PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes(
        json.Contains("\"schema\"", StringComparison.Ordinal) ? json : "{\"schema\":\"perfeval/1\",\"kind\":\"report\"," + json[1..])).Errors;

    private static JsonError Refused(EquatableList<JsonError> errors, string pointer)
    {
        var error = Assert.Single(errors, error => error.Kind is JsonErrorKind.TooLarge or JsonErrorKind.TooLong or JsonErrorKind.TooManyElements);
        Assert.Equal(pointer, error.Pointer);
        Assert.Contains(error.Expected!.Chinese, error.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(error.Expected!.English, error.Message(Language.English), StringComparison.Ordinal);
        return error;
    }
}

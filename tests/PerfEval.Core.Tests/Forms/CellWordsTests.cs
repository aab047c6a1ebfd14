using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Every word of every list does something: without it some text is read otherwise. A word that does nothing is made up of others, or is never reached.</summary>
public sealed class CellWordsTests
{
    // where a list has its place in a text
    private static readonly Dictionary<string, string[]> Places = new()
    {
        [nameof(CellWords.AtLeastBefore)] = ["{0}5个"],
        [nameof(CellWords.AtMostBefore)] = ["{0}5个"],
        [nameof(CellWords.MoreBefore)] = ["{0}5个"],
        [nameof(CellWords.LessBefore)] = ["{0}5个"],
        [nameof(CellWords.EqualBefore)] = ["{0}5个"],
        [nameof(CellWords.AtLeastAfter)] = ["5个{0}"],
        [nameof(CellWords.AtMostAfter)] = ["5个{0}"],
        [nameof(CellWords.MoreAfter)] = ["5个{0}"],
        [nameof(CellWords.LessAfter)] = ["5个{0}"],
        [nameof(CellWords.BeforeNumber)] = ["{0}5"],
        [nameof(CellWords.AfterNumber)] = ["5个{0}"],
        [nameof(CellWords.NameEnds)] = ["甲乙{0}5"],
        [nameof(CellWords.PercentNames)] = ["95{0}"],
        [nameof(CellWords.Shares)] = ["95%{0}"],
        [nameof(CellWords.Remarks)] = ["95%({0})"],
        [nameof(CellWords.PartsOfValue)] = ["5个({0}新建2个)"],
        [nameof(CellWords.NotReached)] = ["甲{0}乙5个", "5甲{0}"],
        [nameof(CellWords.Future)] = ["{0}甲5个"],
        [nameof(CellWords.OtherCounts)] = ["甲{0}乙5个"],
        [nameof(CellWords.ClassEnds)] = ["甲乙{0}5个"],
        [nameof(CellWords.NotInUnits)] = ["5甲{0}", "5甲{0}乙"],
        [nameof(CellWords.CommonUnitEnds)] = ["培训5{0}", "培训5甲{0}"],
        [nameof(CellWords.Joiners)] = ["≥10{0}≤15"],
        [nameof(CellWords.NotApplicable)] = ["{0}"],
        [nameof(CellWords.DoesNotApply)] = ["{0}"],
        [nameof(CellWords.BeforeDoesNotApply)] = ["{0}不适用"],
        [nameof(CellWords.AfterDoesNotApply)] = ["不适用{0}"],
        [nameof(CellWords.BeforeDate)] = ["{0}12月30日"],
        [nameof(CellWords.ByDate)] = ["{0}12月30日"],
        [nameof(CellWords.UntilDate)] = ["12月30日{0}"],
        [nameof(CellWords.NotBeforeDate)] = ["{0}12月30日"],
        [nameof(CellWords.FromDate)] = ["12月30日{0}"],
        [nameof(CellWords.AfterDate)] = ["12月30日{0}", "12月30日完成资金{0}"],
        [nameof(CellWords.AssertedSubjects)] = ["{0}完成"],
        [nameof(CellWords.AssertedManners)] = ["{0}完成"],
        [nameof(CellWords.AssertedParts)] = ["{0}完成"],
        [nameof(CellWords.AssertedDenials)] = ["{0}完成"],
        [nameof(CellWords.AssertedVerbs)] = ["{0}"],
        [nameof(CellWords.DeniedVerbs)] = ["未{0}"],
        [nameof(CellWords.AssertedObjects)] = ["完成{0}"],
        [nameof(CellWords.PartEndings)] = ["部分完成{0}"],
        [nameof(CellWords.DenialEndings)] = ["未完成{0}"],
    };

    private static readonly List<PropertyInfo> Lists = [.. typeof(CellWords).GetProperties().Where(property => property.PropertyType == typeof(WordList))];

    [Fact]
    public void Every_list_has_its_place() => Offenders.None(Lists.Select(list => list.Name).Except(Places.Keys).Concat(Places.Keys.Except(Lists.Select(list => list.Name))));

    [Fact]
    public void Without_a_word_some_text_is_read_otherwise() => Offenders.None(
        from list in Lists
        from word in ((WordList)list.GetValue(CellWords.Standard)!).Words
        where !HasEffect(list, word)
        select $"{list.Name}: {word}");

    [Fact]
    public void A_word_that_others_make_up_would_be_noticed()
    {
        var words = CellWords.Standard with { BeforeNumber = new WordList(string.Join(' ', CellWords.Standard.BeforeNumber.Words.Append("已完成"))) };
        Assert.Equal(Reading("已完成5", words), Reading("已完成5", CellWords.Standard));
    }

    private static bool HasEffect(PropertyInfo list, string word)
    {
        var less = CellWords.Standard with { };
        list.SetValue(less, ((WordList)list.GetValue(less)!).Without(word));
        return Places.GetValueOrDefault(list.Name, []).Select(place => string.Format(CultureInfo.InvariantCulture, place, word))
            .Any(text => Reading(text, less) != Reading(text, CellWords.Standard));
    }

    private static string Reading(string text, CellWords words) =>
        $"{CasePage.Typed(TargetReader.Read(text, null, 2022, out _, words))} | {CasePage.Typed(ActualReader.Read(text, null, 2022, out _, words))}";
}

using System.Globalization;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

/// <summary>Fills the blanks <c>{0}</c>, <c>{1}</c> … of a text.</summary>
internal static class Filling
{
    /// <summary>The text in one language.</summary>
    public static string Fill(this LocalizedText text, Language language, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    /// <summary>The text in both languages; what fills it may itself be in both.</summary>
    public static LocalizedText With(this LocalizedText text, params object[] values) =>
        new(text.Fill(Language.Chinese, Each(values, Language.Chinese)), text.Fill(Language.English, Each(values, Language.English)));

    private static object[] Each(object[] values, Language language) =>
        System.Array.ConvertAll(values, value => value is LocalizedText text ? text.In(language) : value);
}

using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查发现的文字: renders a <see cref="Finding"/> for a finance officer in Chinese or English: what, where, why, how to mend it.
/// </summary>
public static partial class FindingText
{
    private static readonly FrozenDictionary<FindingCode, FindingTemplate> Chinese = ChineseTemplates().ToFrozenDictionary();
    private static readonly FrozenDictionary<FindingCode, FindingTemplate> English = EnglishTemplates().ToFrozenDictionary();

    /// <summary>All codes there are texts for, in order.</summary>
    public static IEnumerable<FindingCode> Codes
    {
        get
        {
            var codes = new List<FindingCode>(Chinese.Keys);
            codes.Sort();
            return codes;
        }
    }

    /// <summary>A short name of a code, such as 合计栏空白.</summary>
    public static string Title(FindingCode code, Language language) => Template(code, language).Title;

    /// <summary>What was found, with its figures.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string What(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return TemplateText.Fill(Template(finding.Code, language).What, finding.Arguments, language);
    }

    /// <summary>Why it matters.</summary>
    public static string Why(FindingCode code, Language language) => Template(code, language).Why;

    /// <summary>How to mend it.</summary>
    public static string Remedy(FindingCode code, Language language) => Template(code, language).Remedy;

    /// <summary>Where, what, why and how to mend it, in one paragraph.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string Message(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = PlaceText.Render(finding.Place, language);
        return language == Language.English
            ? $"{place}: {What(finding, language)} {Why(finding.Code, language)} {Remedy(finding.Code, language)}"
            : $"{place}：{What(finding, language)}{Why(finding.Code, language)}{Remedy(finding.Code, language)}";
    }

    // a code of a later version has no text here: it is named, not hidden
    private static FindingTemplate Template(FindingCode code, Language language) =>
        (language == Language.English ? English : Chinese).TryGetValue(code, out var template)
            ? template
            : new FindingTemplate(code.ToString(), code.ToString(), "", "");
}

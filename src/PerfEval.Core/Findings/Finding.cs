using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查发现: one thing found in a filed report, as data: what (kind and arguments), how grave, where. Its texts are rendered from these.
/// </summary>
/// <param name="Kind">问题种类: the kind of finding, with its stable code.</param>
/// <param name="Severity">严重程度: error, warning or note.</param>
/// <param name="Place">位置: where it stands in the report.</param>
/// <param name="Arguments">The values its text names: expected, actual, difference.</param>
public sealed record Finding(FindingKind Kind, Severity Severity, Place Place, EquatableList<Argument> Arguments)
{
    /// <summary>严重程度: error, warning or note.</summary>
    public Severity Severity { get; init => field = Given.Defined(value); } = Given.Defined(Severity);

    /// <summary>问题代码: the stable code of the kind, such as PE1101.</summary>
    public FindingCode Code => Kind.Code;

    /// <summary>What was found, with its figures.</summary>
    /// <param name="language">Chinese or English.</param>
    public string What(Language language) => TemplateText.Fill(Kind.Template(language), Arguments, language);

    /// <summary>Where, what, why it matters and how to correct it, in one paragraph for a finance officer.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Message(Language language)
    {
        var place = PlaceText.Render(Place, language);
        return language == Language.English
            ? $"{place}: {What(language)} {Kind.Why(language)} {Kind.Remedy(language)}"
            : $"{place}：{What(language)}{Kind.Why(language)}{Kind.Remedy(language)}";
    }
}

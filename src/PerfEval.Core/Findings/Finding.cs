using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查发现: one thing found in a filed report, as data: what (kind and arguments), how grave, where. Its texts are rendered from these.
/// One cause is one finding, in however many places it shows.
/// </summary>
public sealed record Finding
{
    internal Finding(FindingKind kind, Severity severity, Place place, EquatableList<Argument> arguments) =>
        (Kind, Severity, Place, Arguments) = (kind, severity, place, arguments);

    /// <summary>问题种类: the kind of finding, with its stable code and its texts.</summary>
    public FindingKind Kind { get; }

    /// <summary>严重程度: error, warning or note.</summary>
    public Severity Severity { get; init => field = Given.Defined(value); }

    /// <summary>位置: where it stands in the report, or the first of several places.</summary>
    public Place Place { get; init => field = Given.Of(value); }

    /// <summary>The values its text names: expected, actual, difference.</summary>
    internal EquatableList<Argument> Arguments { get; init; }

    /// <summary>问题代码: the stable code of the kind, such as PE1101.</summary>
    public FindingCode Code => Kind.Code;

    /// <summary>其余各处: the other places of the same cause, in the order of the report; empty where there is one place.</summary>
    internal EquatableList<FindingInstance> Others { get; init; }

    /// <summary>涉及分数: how far claimed scores lie above and below what they should be; null where it is not about scores.</summary>
    public ScoreGap? AtStake { get; init; }

    /// <summary>问题性质: what it bears on. A mere note of a kind that may be an error tells how a cell was read.</summary>
    public FindingConcern Concern =>
        Severity == Severity.Note && Kind.Gravest == Severity.Error ? FindingConcern.Reading : Kind.Concern;

    /// <summary>所有位置: every place, the first being <see cref="Place"/>.</summary>
    public EquatableList<Place> Places
    {
        get
        {
            List<Place> places = [Place];
            foreach (var other in Others)
            {
                places.Add(other.Place);
            }

            return places.ToEquatableList();
        }
    }

    /// <summary>What was found, with its figures, at the first of its places and the next few; the others are counted.</summary>
    /// <param name="language">Chinese or English.</param>
    public string What(Language language) => InstancesText.Of(this, language);

    /// <summary>Where, what, why it matters and how to correct it, in one paragraph for a finance officer.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Message(Language language)
    {
        var place = InstancesText.Where(this, language);
        return language == Language.English
            ? $"{place}: {What(language)} {Kind.Why(language)} {Kind.Remedy(language)}"
            : $"{place}：{What(language)}{Kind.Why(language)}{Kind.Remedy(language)}";
    }
}

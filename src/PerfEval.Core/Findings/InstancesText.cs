using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>多处的文字: what a finding says of one place or of several.</summary>
internal static class InstancesText
{
    private const string Cause = "cause";
    private const string Name = "name";
    private const string QuotedName = "“{name}”";

    /// <summary>
    /// The sentence of a single place, or those of the first few, each with the name of its row, how many more there are, and the
    /// points that all of them come to. A cause they share is said once, at the end.
    /// </summary>
    public static string Of(Finding finding, Language language)
    {
        var template = finding.Kind.Template(language);
        if (finding.Others.Count == 0)
        {
            return TemplateText.Fill(template, finding.Arguments, language);
        }

        var shared = SharedCause(finding);
        List<string> sentences = [];
        var told = finding.Others.Prepend(new FindingInstance(finding.Place, finding.Arguments)).Take(Limits.MaxPlacesTold);
        foreach (var instance in template.Contains(QuotedName, StringComparison.Ordinal) ? Joined(told, language) : told)
        {
            var arguments = shared is null ? instance.Arguments : WithoutCause(instance.Arguments);
            var sentence = Named(instance, TemplateText.Fill(template, arguments, language).TrimEnd(), language);
            if (!sentences.Contains(sentence))
            {
                sentences.Add(sentence);
            }
        }

        Add(More(finding.Others.Count + 1 - Limits.MaxPlacesTold, language));
        Add(shared?.Render(language));
        Add(finding.AtStake is { } gap ? Sum(gap, language) : null);
        return string.Join(language == Language.English ? " " : "", sentences);

        void Add(string? sentence)
        {
            if (!string.IsNullOrEmpty(sentence))
            {
                sentences.Add(sentence);
            }
        }
    }

    // rows of which the same is said share a sentence: “甲”、“乙”：…
    private static IEnumerable<FindingInstance> Joined(IEnumerable<FindingInstance> instances, Language language)
    {
        foreach (var alike in instances.GroupBy(instance => instance.Arguments.Where(argument => argument.Name != Name).ToEquatableList()))
        {
            var names = alike.Select(instance => NameOf(instance, language)).Distinct().ToList();
            var first = alike.First();
            var joined = Argument.Of(Name, string.Join(language == Language.English ? "”, “" : "”、“", names));
            yield return names.Count == 1 ? first : first with
            {
                Arguments = first.Arguments.Select(argument => argument.Name == Name ? joined : argument).ToEquatableList(),
            };
        }
    }

    private static string NameOf(FindingInstance instance, Language language) =>
        instance.Arguments.FirstOrDefault(argument => argument.Name == Name)?.Value.Render(language) ?? "";

    /// <summary>Where a finding stands: its place, and how many others there are.</summary>
    public static string Where(Finding finding, Language language)
    {
        var place = PlaceText.Render(finding.Place, language);
        var others = finding.Others.Count;
        if (others == 0)
        {
            return place;
        }

        return language == Language.English
            ? $"{place} and {DecimalText.Format(others, 0)} more"
            : $"{place} 等 {DecimalText.Format(others + 1, 0)} 处";
    }

    private static string? More(int more, Language language) => (more > 0, language) switch
    {
        (false, _) => null,
        (_, Language.English) => $"{DecimalText.Format(more, 0)} more alike.",
        _ => $"另有 {DecimalText.Format(more, 0)} 处同类。",
    };

    private static string Sum(ScoreGap gap, Language language) => (gap.Over > Points.Zero, gap.Under > Points.Zero, language) switch
    {
        (true, true, Language.English) => $"In all {gap.Over} too many and {gap.Under} too few.",
        (true, false, Language.English) => $"In all {gap.Over} too many.",
        (false, true, Language.English) => $"In all {gap.Under} too few.",
        (true, true, _) => $"共多计 {gap.Over} 分，少计 {gap.Under} 分。",
        (true, false, _) => $"共多计 {gap.Over} 分。",
        (false, true, _) => $"共少计 {gap.Under} 分。",
        _ => "",
    };

    private static ArgumentValue? SharedCause(Finding finding)
    {
        var cause = CauseOf(finding.Arguments);
        return cause is not null && finding.Others.All(other => CauseOf(other.Arguments) == cause) ? cause : null;
    }

    private static ArgumentValue? CauseOf(EquatableList<Argument> arguments) =>
        arguments.FirstOrDefault(argument => argument.Name == Cause)?.Value;

    private static EquatableList<Argument> WithoutCause(EquatableList<Argument> arguments) =>
        arguments.Select(argument => argument.Name == Cause ? Argument.Of(Cause, "") : argument).ToEquatableList();

    // a sentence that names its row needs no name before it
    private static string Named(FindingInstance instance, string sentence, Language language)
    {
        if (instance.Arguments.Any(argument => argument.Name is "name" or "names" or "label" or "column" or "identity")
            || LabelOf(instance.Place) is not { Length: > 0 } label)
        {
            return sentence;
        }

        return language == Language.English ? $"“{label}”: {sentence}" : $"“{label}”：{sentence}";
    }

    private static string? LabelOf(Place place)
    {
        string? label = null;
        foreach (var step in place.Steps)
        {
            label = step.Label ?? label;
        }

        return label;
    }
}

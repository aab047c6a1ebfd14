using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>
/// 分组的平均分和等级构成: a row a group with its mean as a dot on a common scale, and beside it how its units spread over the grades.
/// </summary>
internal sealed class GroupsFigure
{
    private const int Head = 20;
    private const int Height = 36;
    private const int NameWidth = 5_600;
    private const int DotsAt = 200;
    private const int DotsWidth = 4_300;
    private const int PartsAt = 5_000;

    private readonly BatchSummary.RollUpKind _kind;
    private readonly Language _language;
    private readonly List<Group> _groups;
    private readonly List<(string Look, string Name)> _looks;
    private readonly Dictionary<Group, int> _ranks = new(ReferenceEqualityComparer.Instance);
    private readonly int _first;
    private readonly int _last;
    private readonly long _low;
    private readonly long _high;

    /// <param name="summary">The summary.</param>
    /// <param name="kind">What its units are grouped by.</param>
    /// <param name="names">What groups are called.</param>
    /// <param name="most">How many have a row; of more the first and the last have one, and the others one together.</param>
    /// <param name="language">The language of the page.</param>
    public GroupsFigure(BatchSummary summary, BatchSummary.RollUpKind kind, GroupNames names, int most, Language language)
    {
        (_kind, _language, _groups, _looks) = (kind, language, names.Of(kind), GradeLook.All(summary, language));
        _last = _groups.Count > most ? most / 2 : 0;
        _first = _groups.Count > most ? most - _last : _groups.Count;
        for (var i = 0; i < _groups.Count && !GroupNames.IsOrdered(kind); i++)
        {
            // equal means share a rank; a group without one has none
            if (_groups[i].Mean is { } mean)
            {
                _ranks.Add(_groups[i], i > 0 && _groups[i - 1].Mean == mean ? _ranks[_groups[i - 1]] : i + 1);
            }
        }

        List<Ratio> means = [.. Shown.Where(group => group.Mean.HasValue).Select(group => group.Mean!.Value)];
        if (means.Count > 0)
        {
            _low = Ticks.Below(means.Min().Numerator, means.Min().Denominator) / means.Min().Denominator;
            _high = Ticks.Above(means.Max().Numerator, means.Max().Denominator) / means.Max().Denominator;
        }

        _high = _high == _low ? _low + 1 : _high;
    }

    private List<Group> Shown => [.. _groups.Take(_first), .. _groups.TakeLast(_last)];

    public void Write(Figure figure)
    {
        if (_groups.Count == 0)
        {
            return;
        }

        var heading = BatchWords.Groups(_kind);
        figure.Begin(heading, BatchWords.GroupsNote(_first, _last, _groups.Count, GroupNames.IsOrdered(_kind), _language));
        figure.Legend(_looks);
        figure.Draw(
            Head + (Shown.Count * Height), heading, BatchWords.GroupsSay(_groups[0], _groups[^1], _groups.Count, _language), Draw);
        figure.Table(
            [
                BatchWords.Name.In(_language), BatchWords.Units.In(_language), BatchWords.Mean.In(_language),
                .. _looks.Select(look => look.Name), BatchWords.OpenTotals.In(_language),
            ],
            Rows());
        figure.End();
    }

    private void Draw(SvgText svg)
    {
        var shown = Shown;
        var step = Ticks.Step(_high - _low, 4);
        for (var tick = Ticks.Above(_low, step); tick <= _high && shown.Any(group => group.Mean.HasValue); tick += step)
        {
            var x = DotsAt + (int)((tick - _low) * DotsWidth / (_high - _low));
            svg.Line(x, Head, x, Head + (shown.Count * Height))
                .Text(x, Head - 7, NumberText.Plain(tick), "middle", "soft");
        }

        for (var i = 0; i < shown.Count; i++)
        {
            var (group, y) = (shown[i], Head + (i * Height));
            svg.Open(0, y, NameWidth, 18).Text(0, 13, Ranked(group), look: "halo").Close()
                .Text(SvgText.Whole, y + 13, BatchWords.MeanOf(group, _language), "end", "halo");
            if (group.Mean is { } mean)
            {
                var place = NumberText.Place(
                    mean.Numerator - ((Int128)_low * mean.Denominator), (Int128)(_high - _low) * mean.Denominator);
                svg.Dot(DotsAt + (place * DotsWidth / SvgText.Whole), y + 24);
            }

            DrawParts(svg, group, y + 18);
        }
    }

    private void DrawParts(SvgText svg, Group group, int y)
    {
        svg.Open(PartsAt, y, SvgText.Whole - PartsAt, 13);
        long before = 0;
        foreach (var (look, units) in PartsOf(group).Where(part => part.Units > 0))
        {
            svg.Bar(look, NumberText.Place(before, group.Units), 0, NumberText.Place(units, group.Units), 12);
            before += units;
        }

        svg.Close();
    }

    private IEnumerable<FigureRow> Rows()
    {
        foreach (var group in _groups.Take(_first))
        {
            yield return RowOf(group);
        }

        if (_first + _last < _groups.Count)
        {
            List<Group> rest = [.. _groups.Skip(_first).SkipLast(_last)];
            yield return RowOf(Group.Together(BatchWords.Others(rest.Count, _language), rest)) with { IsRest = true };
        }

        foreach (var group in _groups.TakeLast(_last))
        {
            yield return RowOf(group);
        }
    }

    private FigureRow RowOf(Group group) => new(
        Ranked(group),
        [
            NumberText.Of(group.Units), NumberText.Of(group.Mean), .. PartsOf(group).Select(part => NumberText.Of(part.Units)),
            NumberText.Of(group.Units - group.Exact),
        ]);

    private string Ranked(Group group) => _ranks.TryGetValue(group, out var rank)
        ? NumberText.Plain(rank) + ". " + group.Name
        : group.Name;

    private IEnumerable<(string Look, long Units)> PartsOf(Group group) => _looks.Select((look, i) =>
        (look.Look, i < group.Grades.Count ? group.Grades[i] : group.WithoutGrade));
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>行号: the rows of the page by number, execution first, so that a finding says 第 6、7 行 and not their names.</summary>
internal sealed class RowNumbers
{
    private readonly Dictionary<Place, int> _byPlace = [];
    private readonly Assessment _assessment;

    /// <summary>The numbers of an assessment's rows, from 1.</summary>
    public RowNumbers(Assessment assessment)
    {
        _assessment = assessment;
        foreach (var row in assessment.Rows)
        {
            _byPlace.TryAdd(row.Line.Place, _byPlace.Count + 1);
        }
    }

    /// <summary>The row a place stands in; null where it stands in none.</summary>
    public int? Of(Place place)
    {
        for (var at = place; at is not null; at = at.Above)
        {
            if (_byPlace.TryGetValue(at, out var number))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The number of a row.</summary>
    public int Of(AssessedRow row) => _byPlace[row.Line.Place];

    /// <summary>A row with its name, for a page that does not list the rows.</summary>
    public string Named(int number, Language language) =>
        CliText.NamedRow.Fill(language, number, _assessment.Rows[number - 1].Line.Name);

    /// <summary>Rows in a sentence: 第 1、3–5 行, or 各行 where it is all of them.</summary>
    public string List(IEnumerable<int> numbers, Language language)
    {
        var sorted = numbers.Distinct().Order().ToList();
        if (sorted.Count == _assessment.Rows.Count && sorted.Count > 1)
        {
            return CliText.AllRows.In(language);
        }

        return (sorted.Count == 1 ? CliText.RowList : CliText.RowsList).Fill(language, Runs(sorted, language));
    }

    private static string Runs(List<int> sorted, Language language)
    {
        List<string> runs = [];
        for (var i = 0; i < sorted.Count;)
        {
            var last = i;
            while (last + 1 < sorted.Count && sorted[last + 1] == sorted[last] + 1)
            {
                last++;
            }

            var (from, to) = (sorted[i].ToString(CultureInfo.InvariantCulture), sorted[last].ToString(CultureInfo.InvariantCulture));
            if (last - i > 1)
            {
                runs.Add($"{from}–{to}");
            }
            else
            {
                runs.AddRange(last == i ? [from] : [from, to]);
            }

            i = last + 1;
        }

        return string.Join(language == Language.Chinese ? "、" : ", ", runs);
    }
}

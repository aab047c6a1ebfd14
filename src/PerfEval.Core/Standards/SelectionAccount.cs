using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>选定依据的文字: why a standard was taken and nearer ones were not, in sentences a person reads.</summary>
internal sealed class SelectionAccount
{
    // more would bury the reason
    private const int MostNamed = 4;

    private readonly Language _language;
    private readonly List<string> _said = [];

    private SelectionAccount(Language language) => _language = language;

    /// <summary>The sentences in both languages.</summary>
    public static LocalizedText Of(
        StandardQuery query, StandardSelection selection, EquatableList<StandardQuery.PassedOver> passed,
        EquatableList<StandardCatalog.Candidate> candidates) => new(
        new SelectionAccount(Language.Chinese).Say(query, selection, passed, candidates),
        new SelectionAccount(Language.English).Say(query, selection, passed, candidates));

    private string Say(
        StandardQuery query, StandardSelection selection, EquatableList<StandardQuery.PassedOver> passed,
        EquatableList<StandardCatalog.Candidate> candidates)
    {
        switch (selection.Reason)
        {
            case SelectionReason.NamedByCaller:
                Add("select.named");
                break;
            case SelectionReason.ByForm:
                Add("select.byForm", Argument.Of("form", query.Form ?? ""));
                break;
            case SelectionReason.TableAsPrinted:
                Add("select.table");
                AddCandidates(query, candidates);
                break;
            case SelectionReason.ByDefault:
                AddForm(query, selection.Standard.Key.Form);
                AddDefault(query, selection.Standard.Key);
                AddPassed(query, passed);
                break;
            default:
                AddForm(query, null);
                Add("select.asFiled", Argument.Of("subject", SubjectOf(query)));
                AddUnknown(query);
                AddPassed(query, passed);
                break;
        }

        return string.Join(_language == Language.English ? " " : "", _said);
    }

    private void AddForm(StandardQuery query, string? own)
    {
        if (query.Form is { } form && form != own)
        {
            Add("select.noForm", Argument.Of("form", form));
        }
    }

    private void AddDefault(StandardQuery query, StandardKey key)
    {
        Add(
            "select.byDefault", Argument.Of("region", RegionOf(key.Region)), Argument.Of("year", query.Year!.Value.ToString()),
            Argument.Of("subject", SubjectOf(query)));
        if (query.Region is { } region && region != key.Region)
        {
            Add("select.above", Argument.Of("region", RegionOf(region)));
        }
        else if (query.Region is null)
        {
            Add("select.noRegion");
        }
    }

    private void AddUnknown(StandardQuery query)
    {
        if (query.Year is null)
        {
            Add("select.noYear");
        }

        if (query.Region is null)
        {
            Add("select.noRegion");
        }
    }

    private void AddPassed(StandardQuery query, EquatableList<StandardQuery.PassedOver> passed)
    {
        foreach (var (standard, why) in passed.Take(MostNamed))
        {
            var key = standard.Key;
            var reason = why switch
            {
                StandardQuery.PassedOver.Obstacle.OtherYears => Sentence(
                    "select.otherYears", Argument.Of("years", YearsOf(key.Years)), Argument.Of("year", query.Year!.Value.ToString())),
                StandardQuery.PassedOver.Obstacle.OtherCategory => Sentence(
                    "select.otherCategory", Argument.Of("theirs", CategoriesOf(key)), Argument.Of("ours", SubjectOf(query))),
                _ when key.Form is { } form => Sentence("select.onlyForm", Argument.Of("form", form)),
                _ => Sentence("select.onlyNamed"),
            };
            Add(
                "select.passed", Argument.Of("title", standard.Title.In(_language)), Argument.Of("id", standard.Id),
                Argument.Of("why", reason));
        }

        if (passed.Count > MostNamed)
        {
            Add("select.more", Argument.Of("count", passed.Count - MostNamed));
        }
    }

    private void AddCandidates(StandardQuery query, EquatableList<StandardCatalog.Candidate> candidates)
    {
        if (query.Year is null)
        {
            Add("select.tableNoYear");
        }
        else if (candidates.Count == 0)
        {
            Add("select.tableNone");
        }
        else
        {
            Add("select.tableMay", Argument.Of("standards", candidates.Select(one => Sentence(
                "select.candidate", Argument.Of("title", one.Standard.Title.In(_language)), Argument.Of("id", one.Standard.Id)))));
            if (query.Region is null)
            {
                Add("select.noRegion");
            }
        }
    }

    private string SubjectOf(StandardQuery query) => query.SubjectIn(_language);

    private string CategoriesOf(StandardKey key) =>
        key.CategoriesIn(_language) ?? Sentence(key.Kind == SubjectKind.Project ? "select.ordinary" : "select.any");

    private string RegionOf(RegionCode region) => region == RegionCode.National
        ? Sentence("select.nation")
        : Regions.BuiltIn.PathOf(region) ?? region.ToString();

    private string YearsOf(StandardKey.YearRange years)
    {
        var from = Argument.Of("from", years.From.ToString());
        if (years.To is not { } to)
        {
            return Sentence("select.yearsFrom", from);
        }

        return to == years.From
            ? Sentence("select.yearsOne", from)
            : Sentence("select.yearsTo", from, Argument.Of("to", to.ToString()));
    }

    private void Add(string key, params Argument[] arguments) => _said.Add(Sentence(key, arguments));

    private string Sentence(string key, params Argument[] arguments) => Remark.Of(key, arguments).Render(_language);
}

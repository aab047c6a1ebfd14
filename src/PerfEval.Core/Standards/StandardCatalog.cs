using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 标准目录: the standards at hand, by form, kind, region and fiscal year. Immutable, for any number of
/// threads; a new catalogue replaces an old one in one step. No two standards answer one question.
/// </summary>
public sealed partial class StandardCatalog
{
    private readonly EvaluationStandard _asFiled;

    /// <summary>A catalogue.</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="asFiled">按表内分值: what applies where none of them governs.</param>
    /// <exception cref="ArgumentNullException">The fallback is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two standards share an id; two govern one form, kind, region and year; or two are defaults for one kind, region and year.
    /// </exception>
    /// <example>
    /// <code>
    /// // one of the host's own beside those that come with the library
    /// var asFiled = BuiltInStandards.Catalog.AsFiled;
    /// var own = asFiled with { Id = "our-county", Key = asFiled.Key with { Region = RegionCode.Parse("430281") } };
    /// var catalog = new StandardCatalog([.. BuiltInStandards.Catalog.Standards, own], asFiled);
    /// Console.WriteLine(catalog.Find("our-county") is not null);   // True
    /// </code>
    /// </example>
    public StandardCatalog(EquatableList<EvaluationStandard> standards, EvaluationStandard asFiled)
    {
        ArgumentNullException.ThrowIfNull(asFiled);
        for (var i = 0; i < standards.Count; i++)
        {
            if (standards[i].Id == asFiled.Id)
            {
                throw new ArgumentException(
                    $"The id '{asFiled.Id}' is that of the fallback; give the standard its own.", nameof(standards));
            }

        }

        if (ClashingPairs.FirstOf(standards) is var (first, second) && Conflict(standards[first], standards[second]) is { } conflict)
        {
            throw new ArgumentException(
                $"The standards '{standards[first].Id}' and '{standards[second].Id}' {conflict}", nameof(standards));
        }

        Standards = standards;
        _asFiled = asFiled;
    }

    /// <summary>The standards, the fallback not among them.</summary>
    public EquatableList<EvaluationStandard> Standards { get; }

    /// <summary>按表内分值: the standard that applies where none governs.</summary>
    public EvaluationStandard AsFiled => _asFiled;

    /// <summary>标准一览: every standard by region from the nation down, then kind, then years; the fallback last.</summary>
    public EquatableList<EvaluationStandard> InOrder => Standards
        .OrderBy(standard => standard.Key.Region.Number)
        .ThenBy(standard => standard.Key.Kind)
        .ThenBy(standard => standard.Key.Years.From)
        .ThenBy(standard => standard.Id, StringComparer.Ordinal)
        .Append(_asFiled)
        .ToEquatableList();

    /// <summary>The standard with an id, the fallback included; null where there is none.</summary>
    public EvaluationStandard? Find(string id) => _asFiled.Id == id ? _asFiled : Standards.FirstOrDefault(s => s.Id == id);

    /// <summary>
    /// Selects the standard for a report, for every purpose: that of its form; else the default of its kind, year and region, from the
    /// region up to the nation; else the fallback, which the selection says. A year nobody knows, or before the first standard, has no
    /// governing standard. A bare table without a standard of its form takes the fallback, whatever governs its region.
    /// </summary>
    /// <param name="query">What the report says of itself.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <example>
    /// <code>
    /// var query = new StandardQuery(null, SubjectKind.Department, Regions.BuiltIn.Named("湖南株洲"), new FiscalYear(2020));
    /// Console.WriteLine(BuiltInStandards.Catalog.Select(query).Standard.Id);
    /// </code>
    /// </example>
    public StandardSelection Select(StandardQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ByForm(query) ?? WithoutForm(query);
    }

    private StandardSelection WithoutForm(StandardQuery query)
    {
        if (query.IsBareTable)
        {
            return new StandardSelection(_asFiled, SelectionReason.TableAsPrinted);
        }

        return Governing(query, s => s.Key.IsDefault && s.Key.IsFor(query.Category)) is { } byDefault
            ? new StandardSelection(byDefault, SelectionReason.ByDefault)
            : new StandardSelection(_asFiled, SelectionReason.AsFiled);
    }

    private StandardSelection? ByForm(StandardQuery query) =>
        query.Form is not null && (Governing(query, s => s.Key.Form == query.Form) ?? OnlyOneOfForm(query)) is { } byForm
            ? new StandardSelection(byForm, SelectionReason.ByForm)
            : null;

    // a report that names its form but no region: the form decides, where it is the form of one standard only
    private EvaluationStandard? OnlyOneOfForm(StandardQuery query)
    {
        if (query.Region is not null || query.Year is not { } year)
        {
            return null;
        }

        var ofForm = Standards.Where(s =>
            s.Key.Form == query.Form && s.Key.IsFor(query.Kind) && s.Key.Years.Contains(year)).ToList();
        return ofForm.Count == 1 ? ofForm[0] : null;
    }

    private EvaluationStandard? Governing(StandardQuery query, Func<EvaluationStandard, bool> condition)
    {
        if (query.Year is not { } year)
        {
            return null;
        }

        return Near(query).FirstOrDefault(s => s.Key.Years.Contains(year) && condition(s));
    }

    // the standards of a kind, those of the region first, then those of the ones around it
    private IEnumerable<EvaluationStandard> Near(StandardQuery query, RegionCode? until = null)
    {
        for (RegionCode? region = query.Region ?? RegionCode.National; region is { } at && at != until; region = at.Parent)
        {
            foreach (var standard in Standards.AsEnumerable())
            {
                if (standard.Key.Region == at && standard.Key.IsFor(query.Kind))
                {
                    yield return standard;
                }
            }
        }
    }

    /// <summary>Why two standards cannot stand in one catalogue; null where they can.</summary>
    internal static StandardClash? Clash(EvaluationStandard a, EvaluationStandard b)
    {
        if (a.Id == b.Id)
        {
            return StandardClash.Id;
        }

        var sameField = a.Key.Region == b.Key.Region && a.Key.Years.Overlaps(b.Key.Years)
            && (a.Key.Kind is null || b.Key.Kind is null || a.Key.Kind == b.Key.Kind);
        if (!sameField)
        {
            return null;
        }

        if (a.Key.Form is not null && a.Key.Form == b.Key.Form)
        {
            return StandardClash.Form;
        }

        return a.Key.IsDefault && b.Key.IsDefault && a.Key.SharesCategory(b.Key) ? StandardClash.Default : null;
    }

    private static string? Conflict(EvaluationStandard a, EvaluationStandard b) => Clash(a, b) switch
    {
        StandardClash.Id => "have one id; give each its own.",
        StandardClash.Form => $"both govern form '{a.Key.Form}' in one kind, region and year; end one before the other starts.",
        StandardClash.Default => "are both the default of one kind, region and year; mark one of them.",
        _ => null,
    };
}

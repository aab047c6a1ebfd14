using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>读取公开文本的结果: the report a text says, every fact with its place in the text, and whatever was not read.</summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed partial record PublishedReading
{
    private readonly KeyIndex<Place, PublishedFact> _byPlace = new(default, _ => []);

    internal PublishedReading()
    {
    }

    /// <summary>The reading of a report that is one already: nothing of it was not read.</summary>
    internal static PublishedReading OfReport(SelfEvaluation report, EquatableList<PublishedFact> facts)
    {
        var figures = 0;
        foreach (var fact in facts)
        {
            figures += FormCells.FiguresOf(fact.Value);
        }

        return new PublishedReading
        {
            Report = report,
            Facts = facts,
            Unread = [],
            NotStated = Missing.Of(report),
            Sections = 0,
            FiguresRead = figures,
            Marks = 0,
        };
    }

    /// <summary>自评报告, as far as the text could be read.</summary>
    public required SelfEvaluation Report { get; init; }

    /// <summary>读入的内容, in the order of the text: what went into the report, and the named figures it has no member for.</summary>
    public required EquatableList<PublishedFact> Facts
    {
        get;
        init
        {
            field = value;
            _byPlace = new(value, fact => fact is { Place: { } place, Spot.Line: not null } ? [place] : []);
        }
    }

    /// <summary>未读入的内容: every passage with a figure of which nothing was read, whole, in the order of the text.</summary>
    public required EquatableList<UnreadPassage> Unread { get; init; }

    /// <summary>未写明的内容: what checks ask for and the text does not state, or not so that it could be settled.</summary>
    public required EquatableList<Place> NotStated { get; init; }

    /// <summary>读表发现 of the table in the text.</summary>
    public EquatableList<Finding> Findings { get; init; }

    /// <summary>小计与合计行 of the table in the text.</summary>
    public EquatableList<FiledIndicatorRow> SumRows { get; init; }

    /// <summary>The table that was read; null where the text has none.</summary>
    internal FormReading? Table { get; init; }

    /// <summary>章节: how many sections of the outermost level (一、二、…) the text has; a table without text has none.</summary>
    public required int Sections { get; init; }

    /// <summary>读入的数字: how many numbers of the text were read.</summary>
    public required int FiguresRead { get; init; }

    /// <summary>编号: how many numbers only count headings, items and annexes; they are no figures.</summary>
    public required int Marks { get; init; }

    /// <summary>未读入的数字: how many numbers stand in the passages that were not read.</summary>
    public int FiguresUnread
    {
        get
        {
            var figures = 0;
            foreach (var passage in Unread)
            {
                figures += passage.Figures;
            }

            return figures;
        }
    }

    /// <summary>
    /// 地址: where in the document a place of the report stands: of a table as <see cref="FormReading.AddressOf"/> says, of a sentence its
    /// line. Null where nothing was read of it.
    /// </summary>
    /// <param name="place">位置 in the report, such as that of a finding.</param>
    /// <exception cref="System.ArgumentNullException">The place is null.</exception>
    public CellAddress? AddressOf(Place place)
    {
        System.ArgumentNullException.ThrowIfNull(place);
        return Table?.AddressOf(place)
            ?? (_byPlace.Find(place)?.Spot.Line is { } line ? new CellAddress(null, GridAddressing.Lines, line, null) : null);
    }

    /// <summary>Whether sentences state something besides what the table does: staff, offices, money, achievements, a score.</summary>
    public bool HasText => Report.Budget is not null || Report.Narrative is not null
        || Report.Subject.Unit.Staffing is not null || Report.Subject.Unit.Offices is not null || StatesScore;

    /// <summary>Whether a sentence states the score or the grade.</summary>
    internal bool StatesScore { get; init; }

    /// <summary>Whether anything of a report was read besides its title, unit and year.</summary>
    public bool IsUseful => Report.Budget is not null || Report.Narrative is not null
        || Report.Funding is not null || Report.Goals.Count > 0
        || Report.Claims != new Claims() || Report.Subject.Unit.Staffing is not null || Report.Subject.Unit.Offices is not null;
}

using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>读取公开文本的结果: the report a text says, every fact with its place in the text, and whatever was not read.</summary>
public sealed partial record PublishedReading
{
    internal PublishedReading()
    {
    }

    /// <summary>自评报告, as far as the text could be read.</summary>
    public required SelfEvaluation Report { get; init; }

    /// <summary>读入的内容, in the order of the text: what went into the report, and the named figures it has no member for.</summary>
    public required EquatableList<PublishedFact> Facts { get; init; }

    /// <summary>未读入的内容: every passage with a figure of which nothing was read, whole, in the order of the text.</summary>
    public required EquatableList<UnreadPassage> Unread { get; init; }

    /// <summary>未写明的内容: what checks ask for and the text does not state, or not so that it could be settled.</summary>
    public required EquatableList<Place> NotStated { get; init; }

    /// <summary>读表发现 of the table in the text.</summary>
    public EquatableList<Finding> Findings { get; init; }

    /// <summary>小计与合计行 of the table in the text.</summary>
    public EquatableList<FiledIndicatorRow> SumRows { get; init; }

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

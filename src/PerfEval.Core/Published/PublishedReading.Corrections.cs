using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

public sealed partial record PublishedReading
{
    /// <summary>
    /// 更正: the reading with a person's corrections: a line each of 项目 ⇥ 值 ⇥ 出处, such as 编制数 ⇥ 38 ⇥ 机构编制文件. What is
    /// corrected takes the place of what was read, and says where it is from; a heading line and blank lines are passed over.
    /// </summary>
    /// <param name="sheet">更正表.</param>
    /// <param name="refused">The lines that were not applied, each with the reason: unknown item, a value that is none, no source.</param>
    /// <exception cref="ArgumentNullException">The sheet is null.</exception>
    public PublishedReading Corrected(string sheet, out EquatableList<UnreadPassage> refused)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var source = new SourceText(sheet.TrimStart('\uFEFF'));
        var report = Report;
        List<PublishedFact> facts = [.. Facts];
        List<UnreadPassage> problems = [];
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line).Trim().ToString();
            var cells = text.Split('\t', StringSplitOptions.TrimEntries);
            if (text.Length == 0 || cells[0] is "项目")
            {
                continue;
            }

            var (value, from) = (cells.Length > 1 ? cells[1] : "", cells.Length > 2 ? cells[2] : "");
            if (CorrectedItems.Find(cells[0]) is not { } item)
            {
                var names = CorrectedItems.All.Select(known => known.Names[0]);
                Refuse(Remark.Of("read.noSuchItem", Argument.Of("raw", cells[0]), Argument.Of("names", names)));
            }
            else if (from.Length == 0)
            {
                Refuse(Remark.Of("read.noSource"));
            }
            else if (value.Length == 0 || item.Apply(report, value) is not { } corrected)
            {
                Refuse(Remark.Of("read.noSuchValue", Argument.Of("raw", value)));
            }
            else
            {
                report = corrected;
                facts.RemoveAll(fact => fact.Place == item.Place && (!item.SharesPlace || fact.Name == item.Names[0]));
                facts.Add(new PublishedFact(
                    item.Place, item.Names[0], value, new TextSpot(line, text), Remark.Of("read.corrected", Argument.Of("raw", from))));
            }

            void Refuse(Remark why) => problems.Add(new UnreadPassage(new TextSpot(line, text), 0, why));
        }

        refused = problems.ToEquatableList();
        return this with { Report = report, Facts = facts.ToEquatableList(), NotStated = Missing.Of(report) };
    }
}

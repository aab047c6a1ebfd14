using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TemplateResidue"/>.</summary>
/// <remarks>
/// A note: nothing is wrong but the tidiness. A row that the empty form came with and nobody filled in is no indicator and takes part in
/// nothing; a name that still holds ** or ×× beside a filled row is kept. From A14.
/// </remarks>
internal sealed class TemplateResidue : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TemplateResidue, Severity.Note, FindingConcern.Design, "A14",
        chinese: new(
            "表样残留",
            "“{name}”：{problem}。",
            "空行不计入任何检查；没有补全的名称不知道考核什么。",
            "请删去空行，补全名称。"),
        english: new(
            "residue of the template",
            "“{name}”: {problem}.",
            "Empty rows take part in nothing; a name never completed does not say what it measures.",
            "Delete the empty rows and complete the names."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noIndicators");
        var words = context.Terms.Templates;
        foreach (var row in context.Rows)
        {
            sink.Looked();
            var isRow = row.Position < 0;
            if (isRow || TemplateRows.AreIn(row.Indicator.Name, words))
            {
                sink.Find(
                    Severity.Note, row.Line.Place.Then(ReportPart.Name),
                    Argument.Of("name", row.Indicator.Name),
                    Argument.Of("problem", Remark.Of(isRow ? "template.row" : "template.name")));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>表样残留: rows or parts of names that the empty form came with.</summary>
    public static FindingCode TemplateResidue { get; } = new(2218);
}

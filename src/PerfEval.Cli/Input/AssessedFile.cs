using System;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Scoring;
using PerfEval.Reporting;

namespace PerfEval.Cli.Input;

/// <summary>一份文件的评定结果: a report or form that was read and assessed.</summary>
/// <param name="Path">The path as given, or - for standard input.</param>
/// <param name="Assessment">评定结果.</param>
/// <param name="SumRows">小计与合计行 of a form.</param>
/// <param name="AddressOf">Where in the file a place of the report stands; null where that is known of none.</param>
internal sealed record AssessedFile(
    string Path, Assessment Assessment, EquatableList<FiledIndicatorRow> SumRows = default, Func<Place, CellAddress?>? AddressOf = null)
{
    /// <summary>网格 the form was read from; null where it came from no table of a document.</summary>
    public FormGrid? Grid { get; init; }

    /// <summary>The form as a page to look at: as it was filed, or as the ministry prints it where there is no table of it.</summary>
    public string ToHtml(Language language) => Grid is { } grid && AddressOf is { } addressOf
        ? FormPage.Of(Assessment, grid, addressOf, language)
        : FormPage.Of(Assessment, language);

    /// <summary>The assessment as a document holds it: the same however the file is called.</summary>
    public EvaluationRecord ToRecord() => EvaluationRecord.Of(Assessment, AddressOf ?? (_ => null)) with
    {
        SumRows = SumRows,
        SelectedBecause = SelectionText.Of(Assessment.Selection, Scorer.QueryOf(Assessment.Report)),
    };

    /// <summary>The same as one of several, which are told apart by their files.</summary>
    public EvaluationRecord ToRecordOfFile() => ToRecord() with { File = Path };
}

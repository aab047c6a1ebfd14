using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Recognition;
using PerfEval.Documents.Review;

namespace PerfEval.Documents;

/// <summary>
/// 批注工作簿: the officer's own workbook (.xlsx) with the review in it: cells coloured by what was found, notes with how each score comes about
/// and what to do, three columns beside the table (复算得分, 差额, 复核意见) and a sheet 复核发现 that lists every finding with a link to its cell.
/// </summary>
/// <remarks>
/// Everything else stays as it is: the cells with their values, formulas and formats, notes of the officer, and every part of the file that
/// need not change byte for byte. Texts of a form are texts in the result, never formulas. The same workbook and assessments give the same
/// bytes. Pure and without state; time and memory grow with the sheets that are annotated.
/// </remarks>
public static class WorkbookReview
{
    /// <summary>Annotates a workbook. It never throws for what the bytes hold: what is wrong is the problem.</summary>
    /// <param name="workbook">工作簿: the whole file the forms were read from, an .xlsx.</param>
    /// <param name="forms">
    /// 评定结果 of the forms read from it, on one sheet or several, each with where in the workbook its places stand, as
    /// <see cref="Core.Forms.FormReading.AddressOf"/> of the reading says.
    /// </param>
    /// <param name="language">Chinese or English, for all that is added.</param>
    /// <param name="annotated">批注过的工作簿: the whole new file; null where there is a problem.</param>
    /// <param name="problem">
    /// Why nothing was annotated: it is no .xlsx, has macros, a password or a signature, is damaged, was annotated before, or none of the
    /// forms stands in it; null where nothing is wrong.
    /// </param>
    /// <exception cref="ArgumentNullException">The forms, an assessment or its addresses are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of the two.</exception>
    /// <example>
    /// <code>
    /// byte[] bytes = File.ReadAllBytes("form.xlsx");
    /// if (DocumentReader.Read(bytes).TryGetDocument(out var document, out _)
    ///     &amp;&amp; FormSheet.Read(document.Grid!).TryGetForm(out var form, out _))
    /// {
    ///     var reading = FormReader.Read(form);
    ///     var assessment = Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
    ///     if (WorkbookReview.TryAnnotate(bytes, [(assessment, reading.AddressOf)], Language.Chinese, out var annotated, out var problem))
    ///     {
    ///         File.WriteAllBytes("reviewed.xlsx", annotated);
    ///     }
    ///     else
    ///     {
    ///         Console.WriteLine(problem.Message(Language.Chinese));
    ///     }
    /// }
    /// </code>
    /// </example>
    public static bool TryAnnotate(
        ReadOnlyMemory<byte> workbook,
        IEnumerable<(Assessment Assessment, Func<Place, CellAddress?> AddressOf)> forms,
        Language language,
        [NotNullWhen(true)] out byte[]? annotated,
        [NotNullWhen(false)] out DocumentProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(forms);
        if (!Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "The language is none of the two.");
        }

        var reviewed = forms.Select(form => new ReviewedForm(
            form.Assessment ?? throw new ArgumentNullException(nameof(forms)),
            form.AddressOf ?? throw new ArgumentNullException(nameof(forms)))).ToList();
        var kind = Recogniser.KindOf(workbook, out _);
        try
        {
            annotated = WorkbookAnnotation.Of(kind, workbook, reviewed, language);
            problem = null;
            return true;
        }
        catch (DocumentRefusal refusal)
        {
            annotated = null;
            problem = new DocumentProblem(kind, refusal.What, refusal.Remedy);
            return false;
        }
    }
}

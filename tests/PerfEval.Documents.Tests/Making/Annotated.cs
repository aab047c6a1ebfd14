using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;

namespace PerfEval.Documents.Tests.Making;

/// <summary>What tests ask of an annotated workbook.</summary>
internal static class Annotated
{
    /// <summary>The heads of the tables that tests write.</summary>
    public static readonly string[] Head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

    /// <summary>The forms of a sheet, assessed, with where they stand.</summary>
    public static List<(Assessment Assessment, Func<Place, CellAddress?> AddressOf)> Forms(byte[] workbook, string? sheet = null) =>
        [.. FormSheet.Read(Reading.Grid(workbook, sheet)).Forms.Select(Assess)];

    /// <summary>The workbook annotated.</summary>
    public static byte[] Of(byte[] workbook, Language language = Language.Chinese, string? sheet = null) => Of(workbook, Forms(workbook, sheet), language);

    /// <summary>The workbook annotated with forms.</summary>
    public static byte[] Of(
        byte[] workbook, List<(Assessment Assessment, Func<Place, CellAddress?> AddressOf)> forms, Language language = Language.Chinese) =>
        WorkbookReview.TryAnnotate(workbook, forms, language, out var annotated, out var problem)
            ? annotated
            : throw new Xunit.Sdk.XunitException(problem.Message(Language.Chinese));

    /// <summary>The bytes of each part.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>The parts of the first that are not the same in the second, by name.</summary>
    public static List<string> Changed(byte[] before, byte[] after)
    {
        var now = Parts(after);
        return [.. Parts(before).Where(part => !now.TryGetValue(part.Key, out var content) || !content.SequenceEqual(part.Value)).Select(part => part.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a part.</summary>
    public static string Part(byte[] file, string name) => Packed.PartsOf(file).Single(part => part.Name == name).Content;

    /// <summary>What Microsoft's own validator says of a workbook.</summary>
    public static List<string> Errors(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static (Assessment, Func<Place, CellAddress?>) Assess(FiledForm form)
    {
        var reading = FormReader.Read(form);
        return (Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings), reading.AddressOf);
    }
}

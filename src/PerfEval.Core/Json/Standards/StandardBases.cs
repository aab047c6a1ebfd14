using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>
/// 所依据的标准: where a document finds the standard it is based on (<c>basedOn</c>), and the one whose values are the defaults of a document
/// that is based on none. Bases that are documents themselves are read at most once.
/// </summary>
/// <param name="documentOf">The document of an id; null where there is none.</param>
/// <param name="standardOf">The standard of an id that is no document; null where there is none.</param>
internal sealed class StandardBases(Func<string, ReadOnlyMemory<byte>?>? documentOf, Func<string, EvaluationStandard?> standardOf)
{
    /// <summary>The standard whose values are the defaults: 按表内分值.</summary>
    public const string DefaultsId = "as-filed";

    private readonly Dictionary<string, EvaluationStandard?> _read = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>The built-in standards, and no documents.</summary>
    public static StandardBases BuiltIn => Of(BuiltInFiles.Catalog, null);

    /// <summary>The standards of a catalogue, and documents.</summary>
    public static StandardBases Of(StandardCatalog catalog, Func<string, ReadOnlyMemory<byte>?>? documentOf) =>
        new(documentOf, id => id == DefaultsId ? catalog.AsFiled : catalog.Find(id));

    /// <summary>Reads a document beside these.</summary>
    public JsonReadResult<EvaluationStandard> Read(ReadOnlySpan<byte> utf8, ReadingMode mode) =>
        StandardDocument.Format.Read(utf8, mode, this);

    /// <summary>The standard whose values are the defaults of another; null for that standard itself, which must say all.</summary>
    public EvaluationStandard? DefaultsOf(string id) => id == DefaultsId ? null : standardOf(DefaultsId) ?? Load(id, DefaultsId);

    /// <summary>The standard that one is based on, or why there is none.</summary>
    /// <param name="id">标准代码 of the one that is read.</param>
    /// <param name="basedOn">标准代码 of the one it is based on.</param>
    public (EvaluationStandard? Standard, LocalizedText? Problem) Find(string id, string basedOn)
    {
        if (basedOn == id || _open.Contains(basedOn))
        {
            var round = string.Join(" → ", [.. _open, id, basedOn]);
            return (null, new LocalizedText(
                $"标准之间互相依据：{round}。请让其中一个不再依据别的标准。",
                $"The standards are based on each other: {round}. Let one of them be based on no other."));
        }

        if (_open.Count >= Limits.MaxBases)
        {
            return (null, new LocalizedText(
                $"标准一个依据一个，超过 {Limits.MaxBases} 层。请直接依据前面的标准。",
                $"More than {Limits.MaxBases} standards are based on one another; base this one on an earlier one."));
        }

        if (_read.ContainsKey(basedOn) || DocumentOf(basedOn) is not null)
        {
            var read = Load(id, basedOn);
            return (read, read is null ? Unreadable(basedOn) : null);
        }

        return standardOf(basedOn) is { } other ? (other, null) : (null, Unknown(basedOn));
    }

    // a host that has no document may well give an empty one: no bytes become that without a word
    private ReadOnlyMemory<byte>? DocumentOf(string id)
    {
        var document = documentOf?.Invoke(id);
        return document is { IsEmpty: false } ? document : null;
    }

    private EvaluationStandard? Load(string id, string basedOn)
    {
        if (_read.TryGetValue(basedOn, out var known) || DocumentOf(basedOn) is not { } document)
        {
            return known;
        }

        _open.Add(id);
        var read = Read(document.Span, ReadingMode.Strict).TryGetValue(out var standard) ? standard : null;
        _open.RemoveAt(_open.Count - 1);
        _read.Add(basedOn, read);
        return read;
    }

    private static LocalizedText Unknown(string id) => new(
        $"没有代码为“{id}”的标准可以依据。请改用内置标准的代码（perfeval standards 列出），或把该标准的文件以“代码.json”为名放在同一文件夹。",
        $"There is no standard '{id}' to be based on. Name a built-in one (perfeval standards lists them), or put its file beside this one "
            + "under the name of its id and .json.");

    private static LocalizedText Unreadable(string id) => new(
        $"所依据的标准“{id}”本身有错误，读不出来。请先改正它。", $"The standard '{id}' this one is based on has errors itself; mend it first.");
}

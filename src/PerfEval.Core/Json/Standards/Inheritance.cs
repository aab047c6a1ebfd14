using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Json.Standards;

/// <summary>沿用: what a standard takes over from its base where a member is a list, and the documents that come along.</summary>
internal static class Inheritance
{
    /// <summary>Lets values of the document name the documents of the standard it is based on.</summary>
    public static void Cite(ref JsonInput json, EquatableList<SourceDocument> documents)
    {
        foreach (var document in documents)
        {
            json.Context.Kept<StandardReading>().Documents.Add(document.Id);
        }
    }

    /// <summary>Reports caps taken over that name a grade the standard's own scale does not have.</summary>
    public static void JudgeCaps(ref JsonInput json, EquatableList<Sourced<TotalCap>> caps, GradeScale scale, int start)
    {
        foreach (var cap in caps)
        {
            if (cap.Value.Grade is { } grade && scale.WithCode(grade) is null)
            {
                json.Context.Error(JsonErrorKind.Refused, "grades", GradeGone(cap.Value.Name, grade), null, start);
            }
        }
    }

    /// <summary>The provisions of both: the own ones, then those of the base about indicators no own one is about.</summary>
    public static EquatableList<Sourced<IndicatorAssignment>> Joined(
        EquatableList<Sourced<IndicatorAssignment>> own, EquatableList<Sourced<IndicatorAssignment>> other)
    {
        HashSet<(string Name, string? Under)> taken = [];
        foreach (var provision in own)
        {
            taken.UnionWith(provision.Value.Keys);
        }

        List<Sourced<IndicatorAssignment>> all = [.. own];
        foreach (var provision in other)
        {
            var name = LevelNames.Core(provision.Value.Name);
            var under = provision.Value.Under is { } level ? LevelNames.Core(level) : null;
            if (!taken.Contains((name, under)) && !taken.Contains((name, null)))
            {
                all.Add(provision);
            }
        }

        return all.ToEquatableList();
    }

    /// <summary>
    /// The standard with the documents of the base that its values still name. One id for two documents is an error: the values taken
    /// over would name the wrong one.
    /// </summary>
    public static EvaluationStandard? WithDocuments(
        ref JsonInput json, EquatableList<SourceDocument> own, int start, EvaluationStandard? from, EvaluationStandard standard)
    {
        if (from is null)
        {
            return standard;
        }

        HashSet<string> cited = new(StringComparer.Ordinal);
        foreach (var (_, source) in CitedSources.Of(standard))
        {
            cited.Add(source.Document);
        }

        List<SourceDocument> all = [.. own];
        var ids = own.AsEnumerable().ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (var document in from.Documents)
        {
            if (!cited.Contains(document.Id))
            {
                continue;
            }

            if (ids.GetValueOrDefault(document.Id) is not { } same)
            {
                all.Add(document);
            }
            else if (same != document && IsTakenOver(standard, from, document.Id))
            {
                json.Context.Error(JsonErrorKind.Refused, "documents", IdTaken(document), null, start);
                return null;
            }
        }

        return standard with { Documents = all.ToEquatableList() };
    }

    // whether a value that names the document is the base's own
    private static bool IsTakenOver(EvaluationStandard standard, EvaluationStandard from, string document)
    {
        HashSet<SourceNote> theirs = new(ReferenceEqualityComparer.Instance);
        foreach (var (_, source) in CitedSources.Of(from))
        {
            if (source.Document == document)
            {
                theirs.Add(source);
            }
        }

        foreach (var (_, source) in CitedSources.Of(standard))
        {
            if (theirs.Contains(source))
            {
                return true;
            }
        }

        return false;
    }

    private static LocalizedText GradeGone(string cap, string grade) => new(
        $"沿用的限分“{cap}”用到等级“{grade}”，而这里的等级划分没有它。请保留这个等级代码，或另写 caps。",
        $"The cap '{cap}', which is taken over, names the grade '{grade}', which is none of these. Keep its code, or write caps of your own.");

    private static LocalizedText IdTaken(SourceDocument document) => new(
        $"文件代码“{document.Id}”已是所沿用取值的依据《{document.Title}》的代码。请给自己的文件换一个代码。",
        $"The document id '{document.Id}' is that of a document which values taken over name ({document.Title}); give your own document another id.");
}

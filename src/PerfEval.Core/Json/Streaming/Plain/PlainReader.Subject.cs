using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

internal sealed partial class PlainReader
{
    private static bool Subject(ref PlainInput json, PlainDocument to)
    {
        var start = json;
        var isProject = json.TakeKind("\"project\""u8);
        if (!isProject)
        {
            json = start;
            if (!json.TakeKind("\"department\""u8))
            {
                return false;
            }
        }

        to.Kind = isProject ? SubjectKind.Project : SubjectKind.Department;
        var shape = isProject ? PlainShapes.Project : PlainShapes.Department;
        var walk = new MemberWalk(shape.Shape, kindIsRead: true);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == shape.Name)
            {
                var name = TextOf(ref json);
                isPlain = name is not null;
                to.Name = name ?? default;
            }
            else if (at == shape.Category)
            {
                // it decides on the standard: the object reader takes it
                isPlain = false;
            }
            else
            {
                isPlain = at == shape.Unit ? Unit(ref json, to) : shape.Shape.Members[at].IsPlain(ref json);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        to.Name = isProject ? to.Name : to.Unit;
        return walk.IsWhole;
    }

    private static bool Unit(ref PlainInput json, PlainDocument to)
    {
        var walk = new MemberWalk(PlainShapes.Unit.Shape);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == PlainShapes.Unit.Name)
            {
                var name = TextOf(ref json);
                isPlain = name is not null;
                to.Unit = name ?? default;
            }
            else if (at == PlainShapes.Unit.Department)
            {
                to.Department = TextOf(ref json);
                isPlain = to.Department is not null;
            }
            else if (at == PlainShapes.Unit.Region)
            {
                to.Region = TextOf(ref json);
                isPlain = to.Region is { } region && json[region].Length == 6
                    && !json[region].ContainsAnyExceptInRange((byte)'0', (byte)'9');
            }
            else if (at == PlainShapes.Unit.Tier)
            {
                isPlain = ReportVocabulary.Tier.TryRead(ref json, out var tier);
                to.Tier = tier;
            }
            else
            {
                isPlain = PlainShapes.Unit.Shape.Members[at].IsPlain(ref json);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        return walk.IsWhole;
    }
}

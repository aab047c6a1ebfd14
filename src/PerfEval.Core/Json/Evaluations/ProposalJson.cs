using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>结构调整建议: its moves and the sums before and after.</summary>
internal static class ProposalJson
{
    public static StructureProposal? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var kind = EvaluationWords.Repair.Read(members.Required("kind"));
        var moves = members.Required("moves").List(move => ReadMove(move, record));
        var sums = members.Required("sums").List(ReadSum);
        return members.Close() ? new StructureProposal(kind!.Value, moves, sums) : null;
    }

    public static void Write(RecordOut record, StructureProposal proposal)
    {
        var json = record.Json;
        json.WriteString("kind", EvaluationWords.Repair.WordOf(proposal.Kind));
        record.Objects("moves", proposal.Moves, move =>
        {
            record.Place("from", move.From);
            json.WriteString("what", move.What);
            json.WriteString("to", move.To);
        });
        record.Objects("sums", proposal.Sums, sum =>
        {
            json.WriteString("name", sum.Name);
            json.Member("before", sum.Before, ArgumentJson.WriteElement);
            json.Member("after", sum.After, ArgumentJson.WriteElement);
        });
    }

    private static StructureProposal.Move? ReadMove(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var from = record.Place(members.Required("from"));
        var what = members.Required("what").Text();
        var to = members.Required("to").Text();
        return members.Close() ? new StructureProposal.Move(from!, what!, to!) : null;
    }

    private static StructureProposal.Sum? ReadSum(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var before = ArgumentJson.ReadElement(members.Required("before"));
        var after = ArgumentJson.ReadElement(members.Required("after"));
        return members.Close() ? new StructureProposal.Sum(name!, before!, after!) : null;
    }
}

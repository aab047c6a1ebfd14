using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>表上的栏: a set of columns as the list of their words, in the order of the vocabulary.</summary>
internal sealed class ColumnsFormat : Format<SelfEvaluation.Columns>
{
    private static readonly ListFormat<SelfEvaluation.Columns> Words = new(ReportVocabulary.Column);
    private static readonly SelfEvaluation.Columns[] Each = [.. Enum.GetValues<SelfEvaluation.Columns>().Where(column => column != 0)];

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => Words.Below;

    public override bool TryRead(ref JsonInput json, Slot<SelfEvaluation.Columns> slot)
    {
        var words = (Slot<EquatableList<SelfEvaluation.Columns>>)(slot.Memory ??= new Slot<EquatableList<SelfEvaluation.Columns>>());
        if (!Words.TryRead(ref json, words))
        {
            return false;
        }

        slot.Value = default;
        foreach (var column in words.Value)
        {
            slot.Value |= column;
        }

        return true;
    }

    /// <exception cref="KeyNotFoundException">The value holds a column that is none.</exception>
    public override void Write(ref JsonOutput output, SelfEvaluation.Columns value)
    {
        output.BeginArray();
        foreach (var column in Each)
        {
            if ((value & column) != 0)
            {
                output.Element();
                ReportVocabulary.Column.Write(ref output, column);
                value &= ~column;
            }
        }

        if (value != 0)
        {
            throw new KeyNotFoundException($"The value {value} has no word in a document.");
        }

        output.EndArray();
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => Words.Describe(ref output, book);
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// 印出的栏 of a form typed from paper: a member that stands in any row, be it null, is a column that the form prints; one that stands in no
/// row
/// is none.
/// </summary>
internal sealed class SeenColumns : IKept
{
    private readonly HashSet<FormColumn> _funding = [];
    private readonly HashSet<FormColumn> _indicators = [];

    /// <summary>The columns of all rows read so far; null before the first row.</summary>
    public FormColumns? Columns => _funding.Count + _indicators.Count == 0 ? null : FormColumns.Of(_funding, _indicators);

    /// <summary>Takes the columns of a row of funds.</summary>
    public void InFunding(Frame frame, ReadOnlySpan<(MemberShape Member, FormColumn Column)> columns) => Add(_funding, frame, columns);

    /// <summary>Takes the columns of a row of indicators.</summary>
    public void InIndicators(Frame frame, ReadOnlySpan<(MemberShape Member, FormColumn Column)> columns) =>
        Add(_indicators, frame, columns);

    /// <inheritdoc/>
    public void Clear()
    {
        _funding.Clear();
        _indicators.Clear();
    }

    private static void Add(HashSet<FormColumn> seen, Frame frame, ReadOnlySpan<(MemberShape Member, FormColumn Column)> columns)
    {
        foreach (var (member, column) in columns)
        {
            if ((frame.Seen >> member.Index & 1) != 0)
            {
                seen.Add(column);
            }
        }
    }
}

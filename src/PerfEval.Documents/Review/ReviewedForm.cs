using System;
using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Review;

/// <summary>复核的表: a form with its assessment and where in the workbook it stands.</summary>
internal sealed class ReviewedForm(Assessment assessment, Func<Place, CellAddress?> addressOf)
{
    /// <summary>评定结果: what the form came to.</summary>
    public Assessment Assessment { get; } = assessment;

    /// <summary>The rows of its scored lines, in order; used for the total.</summary>
    public List<ReviewedLine> Rows { get; } = [];

    /// <summary>Where a place stands, on whatever sheet; null where it does on none.</summary>
    public CellAddress? AddressOf(Place place) =>
        addressOf(place) is { Grid: not null, Addressing: GridAddressing.Worksheet } address ? address : null;
}

using System.Collections.Generic;

namespace PerfEval.Fiscal;

/// <summary>表: one table of a system, as its JSON files call it.</summary>
/// <param name="Code">表名, upper case.</param>
/// <param name="Rows">What its rows are: tasks, goals, funds or indicators.</param>
/// <param name="Columns">The cell each column goes to; columns that are not listed are passed over.</param>
/// <param name="Source">Where this was seen, or that it was chosen or guessed.</param>
public sealed record FiscalTable(string Code, string Rows, IReadOnlyDictionary<string, string> Columns, string Source);

using PerfEval.Core.Forms;
using PerfEval.Core.Indicators;

namespace PerfEval.Cli.Input;

/// <summary>一行指标: an indicator, a memo item under one, or a row of sums.</summary>
/// <param name="Goal">Position of the goal.</param>
/// <param name="Leaf">The indicator, or the one the memo item stands under; null for a row of sums.</param>
/// <param name="Memo">其中项.</param>
/// <param name="Sums">小计, 合计 as printed.</param>
internal sealed record PrintedRow(int Goal, IndicatorLeaf? Leaf, MemoItem? Memo, FiledIndicatorRow? Sums);

namespace PerfEval.Cli.Rendering;

/// <summary>页面选项: what a page shows of an assessment.</summary>
/// <param name="ShowsAll">Everything, also what is folded away otherwise (<c>--all</c>).</param>
/// <param name="ShowsRows">The rows, one by one.</param>
/// <param name="ShowsRemedies">What to do about each finding.</param>
internal sealed record PageOptions(bool ShowsAll, bool ShowsRows, bool ShowsRemedies);

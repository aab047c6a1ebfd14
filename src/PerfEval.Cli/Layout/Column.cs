namespace PerfEval.Cli.Layout;

/// <summary>栏: a column of a table.</summary>
/// <param name="Header">栏目名称.</param>
/// <param name="IsNumeric">Whether its cells stand at the right, as numbers do, and never wrap.</param>
/// <param name="IsCode">Whether its cells are codes to be typed again, which wrap only where nothing else can.</param>
internal sealed record Column(string Header, bool IsNumeric = false, bool IsCode = false);

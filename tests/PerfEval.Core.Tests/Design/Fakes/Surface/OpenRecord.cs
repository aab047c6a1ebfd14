namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal abstract record OpenRecord;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal sealed record ClosedRecordHeir : ClosedRecord;

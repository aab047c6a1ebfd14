namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal class OpenClass;

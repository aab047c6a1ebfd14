namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal sealed class OpenClassHeir : OpenClass;

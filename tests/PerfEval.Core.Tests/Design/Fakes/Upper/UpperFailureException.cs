using System;

namespace PerfEval.Core.Tests.Design.Fakes.Upper;

internal sealed class UpperFailureException : Exception
{
    public UpperFailureException()
    {
    }

    public UpperFailureException(string message)
        : base(message)
    {
    }

    public UpperFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

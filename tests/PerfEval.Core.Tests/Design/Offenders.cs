using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>Asserts that a rule found nobody, and names everybody it found: the stock assertion cuts its list short.</summary>
internal static class Offenders
{
    public static void None<T>(IEnumerable<T> offenders)
    {
        var found = offenders.Select(offender => $"{offender}").ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}

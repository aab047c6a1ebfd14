using System;

namespace PerfEval.Core.Tests.Design.Fakes.Upper;

[AttributeUsage(AttributeTargets.All)]
internal sealed class UpperMarkAttribute : Attribute;

using System.Collections.Generic;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Standards by name.</summary>
internal sealed class TheoryStandards : Dictionary<string, EvaluationStandard>;

using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>标准的一项取值: one value of a standard in words, with its source.</summary>
/// <param name="Property">The member of <see cref="EvaluationStandard"/> it belongs to, such as <c>Execution</c>.</param>
/// <param name="Name">项目: what the value is called, such as 预算执行率的分母.</param>
/// <param name="Text">取值: what it says.</param>
/// <param name="Source">依据.</param>
public sealed record StandardValue(string Property, Remark Name, Remark Text, SourceNote Source);

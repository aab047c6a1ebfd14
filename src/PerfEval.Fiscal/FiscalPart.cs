namespace PerfEval.Fiscal;

/// <summary>结果行的对象: what a row of the results is about.</summary>
public enum FiscalPart
{
    /// <summary>总分: the total of the task.</summary>
    Total = 0,

    /// <summary>预算执行率: the execution of the task.</summary>
    Execution = 1,

    /// <summary>指标: one indicator.</summary>
    Indicator = 2,
}

namespace PerfEval.Core.Common;

/// <summary>以数字书写的值: a value whose text is a plain number, and which documents write as one.</summary>
internal interface IWrittenAsNumber;

namespace PerfEval.Core.Standards;

/// <summary>标准的选定依据: why a standard was taken.</summary>
public enum SelectionReason
{
    /// <summary>由调用方指定: the caller named it.</summary>
    NamedByCaller = 0,

    /// <summary>按表样: the report's form names it.</summary>
    ByForm = 1,

    /// <summary>按类别、地区、年度的默认标准: it is the default of the kind, region and year.</summary>
    ByDefault = 2,

    /// <summary>按表内分值: no standard governs; the points as printed and the ordinary ratios apply.</summary>
    AsFiled = 3,

    /// <summary>复核按表内分值: a table that names no form is re-checked by what it prints itself, whatever governs its region.</summary>
    TableAsPrinted = 4,
}

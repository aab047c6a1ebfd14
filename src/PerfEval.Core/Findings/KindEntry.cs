namespace PerfEval.Core.Findings;

/// <summary>检查项目录的一行: what a code looks at and rests on.</summary>
/// <param name="Code">问题代码.</param>
/// <param name="Chinese">What it looks at.</param>
/// <param name="English">What it looks at.</param>
/// <param name="Basis">What it rests on.</param>
internal sealed record KindEntry(int Code, string Chinese, string English, KindBasis Basis)
{
    /// <summary>The basis in words.</summary>
    public string BasisIn(Language language)
    {
        var (chinese, english) = Basis switch
        {
            KindBasis.Arithmetic => ("算术", "arithmetic"),
            KindBasis.Standard => ("标准", "standard"),
            KindBasis.Form => ("表式", "form"),
            KindBasis.Review => ("审核", "review"),
            _ => ("读表", "reading"),
        };
        return language == Language.English ? english : chinese;
    }
}

namespace PerfEval.Documents.Pdf;

/// <summary>PDF 的限度: how much of a PDF is taken. A form has one to five pages.</summary>
internal static class PdfLimits
{
    /// <summary>页数: the pages of a file.</summary>
    public const int MaxPages = 300;

    /// <summary>线段数: the drawn lines of a page.</summary>
    public const int MaxLines = 20_000;

    /// <summary>字符数: the letters of a page.</summary>
    public const int MaxLetters = 100_000;

    /// <summary>网格线数: the different places of lines across a page, or down it.</summary>
    public const int MaxPlaces = 600;
}

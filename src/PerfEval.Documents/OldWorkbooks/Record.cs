namespace PerfEval.Documents.OldWorkbooks;

/// <summary>记录: the records of an old workbook that are read, by their numbers. All others are passed over.</summary>
internal static class Record
{
    public const int Formula = 0x0006;
    public const int End = 0x000A;
    public const int DateMode = 0x0022;
    public const int Encrypted = 0x002F;
    public const int Continue = 0x003C;
    public const int Columns = 0x007D;
    public const int Sheet = 0x0085;
    public const int Numbers = 0x00BD;
    public const int RichLabel = 0x00D6;
    public const int Style = 0x00E0;
    public const int Merges = 0x00E5;
    public const int SharedTexts = 0x00FC;
    public const int SharedLabel = 0x00FD;
    public const int Number = 0x0203;
    public const int Label = 0x0204;
    public const int BooleanOrError = 0x0205;
    public const int Text = 0x0207;
    public const int Row = 0x0208;
    public const int ShortNumber = 0x027E;
    public const int Format = 0x041E;
    public const int Begin = 0x0809;
}

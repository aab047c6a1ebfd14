using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Documents;

internal static partial class DocumentsWords
{
    /// <summary>A file that ends too early, or whose inner directory leads nowhere.</summary>
    public static LocalizedText IsCut { get; } = new("文件不完整或已损坏", "the file is cut short or damaged");

    /// <summary>Too many parts.</summary>
    public static LocalizedText TooManyParts { get; } =
        Text($"文件里的部件超过 {DocumentLimits.MaxParts} 个", $"the file has more than {DocumentLimits.MaxParts} parts");

    /// <summary>More than may be unpacked.</summary>
    public static LocalizedText UnpacksToTooMuch { get; } = Text(
        $"文件解压后超过 {DocumentLimits.MaxUnpackedBytes} 字节", $"the file unpacks to more than {DocumentLimits.MaxUnpackedBytes} bytes");

    /// <summary>A part packed tighter than any document is.</summary>
    public static LocalizedText UnpacksTooFar(string part) => Text(
        $"部件 {part} 解压后超过原来的 {DocumentLimits.MaxRatio} 倍，像是压缩炸弹，未读取",
        $"the part {part} unpacks to more than {DocumentLimits.MaxRatio} times its size, as only a zip bomb does, and was not read");

    /// <summary>A part whose packed bytes are damaged.</summary>
    public static LocalizedText PartDamaged(string part) => new($"部件 {part} 的压缩数据已损坏", $"the packed bytes of the part {part} are damaged");

    /// <summary>A name that two parts have.</summary>
    public static LocalizedText PartTwice(string part) => new($"文件里有两个名为 {part} 的部件", $"two parts of the file are named {part}");

    /// <summary>A part that is named and is not there.</summary>
    public static LocalizedText PartMissing(string part) => new($"文件里缺少部件 {part}", $"the part {part} is missing from the file");

    /// <summary>A part packed in an unusual way.</summary>
    public static LocalizedText PackedOtherwise(string part) =>
        new($"部件 {part} 的压缩方式不是 Office 文件所用的", $"the part {part} is packed in a way Office files are not");

    /// <summary>A part that is no XML, or declares entities of its own.</summary>
    public static LocalizedText NoXml(string part, int line, int column) => Text(
        $"部件 {part} 第 {line} 行第 {column} 列不是规范的 XML（也不接受 DTD 和自定义实体）",
        $"line {line}, column {column} of the part {part} is no well-formed XML (a DTD or entities of its own are not taken either)");

    /// <summary>Elements too deep in one another.</summary>
    public static LocalizedText TooDeep(string part) => Text(
        $"部件 {part} 的嵌套超过 {DocumentLimits.MaxDepth} 层", $"elements of the part {part} stand more than {DocumentLimits.MaxDepth} deep");

    /// <summary>A text longer than a cell may be.</summary>
    public static LocalizedText CellTooLong(string part) => Text(
        $"部件 {part} 里有一个单元格超过 {Limits.MaxCellCharacters} 个字符",
        $"a cell in the part {part} holds more than {Limits.MaxCellCharacters} characters");
}

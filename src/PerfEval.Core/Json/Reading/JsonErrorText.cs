using System;
using System.Globalization;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Reading;

/// <summary>读取错误的文字: the texts of <see cref="JsonError"/> in two languages.</summary>
internal static class JsonErrorText
{
    public static string Render(JsonError error, Language language)
    {
        var english = language == Language.English;
        var what = english ? English(error.Kind).What : Chinese(error.Kind).What;
        var whole = english ? "document" : "文件";
        var text = new StringBuilder(error.Pointer.Length == 0 ? whole : error.Pointer);
        if (error.Line is { } line && error.Column is { } column)
        {
            text.Append(english
                ? string.Create(CultureInfo.InvariantCulture, $" (line {line}, column {column})")
                : string.Create(CultureInfo.InvariantCulture, $"（第 {line} 行第 {column} 个字符）"));
        }

        return text.Append(english ? ": " : "：").Append(
            Fill(what, error, language)).Append(english ? " " : "").Append(Remedy(error, language)).ToString();
    }

    /// <summary>What is wrong, without its place and without the remedy.</summary>
    public static string Reason(JsonError error, Language language) =>
        Fill(language == Language.English ? English(error.Kind).What : Chinese(error.Kind).What, error, language);

    public static string Remedy(JsonError error, Language language) =>
        Fill(language == Language.English ? English(error.Kind).Remedy : Chinese(error.Kind).Remedy, error, language);

    // what was found comes last: it is text from the document and may look like a placeholder
    private static string Fill(string template, JsonError error, Language language) => template
        .Replace("{expected}", error.Expected?.In(language) ?? "", StringComparison.Ordinal)
        .Replace("{found}", error.Found ?? "", StringComparison.Ordinal);

    private static (string What, string Remedy) Chinese(JsonErrorKind kind) => kind switch
    {
        JsonErrorKind.Empty => ("没有内容。", "请提供一份 JSON 文件。"),
        JsonErrorKind.NotUtf8 => ("编码不是 UTF-8。", "请将文件另存为 UTF-8 编码。"),
        JsonErrorKind.Malformed => ("此处不合 JSON 语法。", "请检查引号、逗号和括号是否成对、齐全，是不是英文的（半角）。"),
        JsonErrorKind.Truncated => ("文件在此处中断。", "请重新取得完整的文件。"),
        JsonErrorKind.TrailingContent => ("文件结束后还有内容。", "请删去最后一个括号之后的内容。"),
        JsonErrorKind.TooDeep => ("嵌套超过 {expected} 层。", "请检查括号；本库的文件不到 20 层。"),
        JsonErrorKind.BrokenText => ("文字中有不成对的代理项转义，不是任何字符。", "请改用文字本身或成对的转义。"),
        JsonErrorKind.WrongType => ("此处应为{expected}，实为 {found}。", "请按应有的类型填写。"),
        JsonErrorKind.MissingMember => ("缺少必需的成员。", "请补上此成员。"),
        JsonErrorKind.DuplicateMember => ("同一对象中此成员出现两次。", "请只保留一个。"),
        JsonErrorKind.UnknownMember => ("此处没有名为“{found}”的成员。", "请检查拼写，或删去此成员；不需要的内容可改用宽松方式读取。"),
        JsonErrorKind.UnknownWord => ("“{found}”不在可用词之列。", "可用：{expected}。"),
        JsonErrorKind.NumberNotPlain => ("数字 {found} 用了指数写法。", "请写出全部数位，如 12000。"),
        JsonErrorKind.DigitsLost => ("数字 {found} 的小数位数超出{expected}。", "请核对原件；需要取舍时，请先按规定取舍再填写。"),
        JsonErrorKind.OutOfRange => ("数字 {found} 超出{expected}的范围。", "请核对数字和计量单位。"),
        JsonErrorKind.InvalidText => ("“{found}”不是{expected}。", "请按所示格式填写。"),
        JsonErrorKind.WrongSchema => ("文件版本“{found}”不是{expected}。", "请使用支持该版本的程序，或改正 schema。"),
        JsonErrorKind.WrongKind => ("文件种类“{found}”不是{expected}。", "请改用相应的读取方法，或改正 kind。"),
        JsonErrorKind.Refused => ("{expected}", "请改正后再读取。"),
        JsonErrorKind.UnknownIndicator => ("没有代码为“{found}”的指标。", "请改用目标中某一指标的代码；未写 id 的指标，代码是其位置，如 1.1.2。"),
        JsonErrorKind.UnknownSource => ("依据“{found}”不在 documents 之列。", "请在 documents 中列明此文件，或改用已列明的代码。"),
        JsonErrorKind.TooMany => ("另有 {found} 处错误未列出。", "请先改正以上各处，再重新读取。"),
        JsonErrorKind.TooLarge => ("文件超过 {expected} 字节。", "请核对文件；一份报告或标准不会这样大。"),
        JsonErrorKind.TooLong => ("此处的文字或名称超过 {expected} 个字符。", "请核对此处内容；原文应分写各处，或另附文件。"),
        JsonErrorKind.TooManyElements => ("列表超过 {expected} 项。", "请核对文件，或分作几份。"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is none of the reader's."),
    };

    private static (string What, string Remedy) English(JsonErrorKind kind) => kind switch
    {
        JsonErrorKind.Empty => ("There is nothing to read.", "Pass a JSON document."),
        JsonErrorKind.NotUtf8 => ("The encoding is not UTF-8.", "Save the file as UTF-8."),
        JsonErrorKind.Malformed => (
            "The text is no JSON from here on.", "Check quotation marks, commas and brackets; they are the plain ones of ASCII."),
        JsonErrorKind.Truncated => ("The document breaks off here.", "Get the whole file again."),
        JsonErrorKind.TrailingContent => ("Something follows the end of the document.", "Remove what stands after the last bracket."),
        JsonErrorKind.TooDeep =>
            ("The nesting is deeper than {expected} levels.", "Check the brackets; no document of this library is deeper than 20."),
        JsonErrorKind.BrokenText =>
            ("The text holds half a surrogate pair, which is no character.", "Write the character itself or both halves."),
        JsonErrorKind.WrongType => ("This should be {expected}; it is {found}.", "Write a value of that type."),
        JsonErrorKind.MissingMember => ("A member that must be there is missing.", "Add it."),
        JsonErrorKind.DuplicateMember => ("The member stands twice in one object.", "Keep one of them."),
        JsonErrorKind.UnknownMember =>
            ("There is no member named '{found}' here.", "Check the spelling or remove it; the lenient mode leaves it unread."),
        JsonErrorKind.UnknownWord => ("'{found}' is none of the words known here.", "Use one of: {expected}."),
        JsonErrorKind.NumberNotPlain => ("The number {found} is in exponent form.", "Write out all its digits, such as 12000."),
        JsonErrorKind.DigitsLost =>
            (
                "The number {found} has more decimals than {expected}.",
                "Check the original; if it must be rounded, round it by a named rule first."),
        JsonErrorKind.OutOfRange => ("The number {found} is beyond the range of {expected}.", "Check the number and its unit."),
        JsonErrorKind.InvalidText => ("'{found}' is not {expected}.", "Write it in the form shown."),
        JsonErrorKind.WrongSchema =>
            ("The schema '{found}' is not {expected}.", "Use a program that knows that schema, or correct the member schema."),
        JsonErrorKind.WrongKind =>
            ("The document is a '{found}', not {expected}.", "Use the door for that kind, or correct the member kind."),
        JsonErrorKind.Refused => ("{expected}", "Correct it and read again."),
        JsonErrorKind.UnknownIndicator =>
            (
                "There is no indicator '{found}'.",
                "Name one of the goal's; an indicator without an id is known by its position, such as 1.1.2."),
        JsonErrorKind.UnknownSource =>
            ("The source '{found}' is none of the documents listed.", "List it under documents, or name one that is listed."),
        JsonErrorKind.TooMany => ("{found} more errors are not listed.", "Mend those above and read again."),
        JsonErrorKind.TooLarge => ("The document has more than {expected} bytes.", "Check the file; no report or standard is as large."),
        JsonErrorKind.TooLong =>
            (
                "A text or a name here has more than {expected} characters.",
                "Check it; divide the text, or file it as a document of its own."),
        JsonErrorKind.TooManyElements => ("The list has more than {expected} elements.", "Check the file, or divide it."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is none of the reader's."),
    };
}

namespace PerfEval.Core.Json.Reading;

/// <summary>读取错误的种类: why a document could not be read. What each means and how to mend it is in the error's message.</summary>
public enum JsonErrorKind
{
    /// <summary>空输入: there is nothing to read.</summary>
    Empty = 0,

    /// <summary>编码不是 UTF-8.</summary>
    NotUtf8,

    /// <summary>语法错误: the text is not JSON.</summary>
    Malformed,

    /// <summary>文件不完整: the document ends before it is complete.</summary>
    Truncated,

    /// <summary>多余内容: something follows the document.</summary>
    TrailingContent,

    /// <summary>嵌套过深: the document is nested too deeply.</summary>
    TooDeep,

    /// <summary>文字残缺: an unpaired surrogate, which is not a character.</summary>
    BrokenText,

    /// <summary>类型不符: a text where a number belongs, and the like.</summary>
    WrongType,

    /// <summary>缺少成员: a required member is missing.</summary>
    MissingMember,

    /// <summary>成员重复: a member occurs twice in one object.</summary>
    DuplicateMember,

    /// <summary>未知成员: a member this version does not know.</summary>
    UnknownMember,

    /// <summary>用词不在词表: a word outside a closed vocabulary, such as an amount unit or a rule kind.</summary>
    UnknownWord,

    /// <summary>数字写法: a number in exponent form.</summary>
    NumberNotPlain,

    /// <summary>数位丢失: a number with more digits than its type keeps.</summary>
    DigitsLost,

    /// <summary>超出范围: a number beyond the limits of its type.</summary>
    OutOfRange,

    /// <summary>内容不合格式: a text that is not a date, rate or code.</summary>
    InvalidText,

    /// <summary>版本不符: the document is of another schema.</summary>
    WrongSchema,

    /// <summary>文件种类不符: a standard where a report belongs, and the like.</summary>
    WrongKind,

    /// <summary>不合规则: the parts are readable and do not go together.</summary>
    Refused,

    /// <summary>依据未列明: a source that is not one of the standard's documents.</summary>
    UnknownSource,

    /// <summary>错误过多: more errors were found than are listed.</summary>
    TooMany,

    /// <summary>指标代码有误: a claim or a judgement names an indicator that does not belong to the goal.</summary>
    UnknownIndicator,

    /// <summary>文件过大: the document has more bytes than <see cref="Common.Limits.MaxDocumentBytes"/>.</summary>
    TooLarge,

    /// <summary>文字过长: a member's name, a text or a number with more characters than <see cref="Common.Limits"/> allows.</summary>
    TooLong,

    /// <summary>列表过长: a list with more elements than <see cref="Common.Limits.MaxListElements"/>.</summary>
    TooManyElements,
}

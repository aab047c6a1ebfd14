namespace PerfEval.Core.Findings;

/// <summary>
/// 问题种类: a kind of finding, known by its stable code, with what is said of it in Chinese
/// and English: a short title, what was found, why it matters and how to correct it.
/// </summary>
/// <remarks>A code of a later version has no texts here. It is shown as it is, not hidden.</remarks>
public sealed record FindingKind
{
    private readonly KindTexts _chinese;
    private readonly KindTexts _english;

    internal FindingKind(
        FindingCode code, Severity gravest, FindingConcern concern, string origin, KindTexts chinese, KindTexts english) =>
        (Code, Gravest, Concern, Origin, _chinese, _english) = (code, gravest, concern, origin, chinese, english);

    // what a reader notes tells how a cell was read
    internal FindingKind(FindingCode code, KindTexts chinese, KindTexts english)
        : this(code, Severity.Note, FindingConcern.Reading, "", chinese, english)
    {
    }

    /// <summary>问题代码: the stable code, such as PE1101.</summary>
    public FindingCode Code { get; }

    /// <summary>最高严重程度: how grave a finding of this kind is at most.</summary>
    public Severity Gravest { get; }

    /// <summary>问题性质: what a finding of this kind bears on.</summary>
    public FindingConcern Concern { get; }

    /// <summary>
    /// 来源: the points of the catalogue of faults (A1 to H9) that it answers, such as <c>B1 B5</c>; empty for one that is in no catalogue.
    /// </summary>
    public string Origin { get; }

    /// <summary>标题: a short name, such as 合计栏空白.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Title(Language language) => TextsIn(language).Title;

    /// <summary>影响: why a finding of this kind matters; empty for a kind of a later version.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Why(Language language) => TextsIn(language).Why;

    /// <summary>改正办法: how to correct it; empty for a kind of a later version.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Remedy(Language language) => TextsIn(language).Remedy;

    /// <summary>检查对象: what is looked at, such as 资金表合计行与来源行.</summary>
    /// <param name="language">Chinese or English.</param>
    public string LooksAt(Language language) => language == Language.English ? KindSheet.Of(Code).English : KindSheet.Of(Code).Chinese;

    /// <summary>
    /// 依据: what a check rests on: 算术, two figures of one paper that cannot both hold; 标准, what the standard sets; 表式, the columns of the
    /// form; 审核, what reviewers and auditors ask; 读表, how a cell was read.
    /// </summary>
    /// <param name="language">Chinese or English.</param>
    public string Basis(Language language) => KindSheet.Of(Code).BasisIn(language);

    /// <summary>The code.</summary>
    public override string ToString() => Code.ToString();

    /// <summary>A kind of which only the code is known.</summary>
    internal static FindingKind OfLaterVersion(FindingCode code)
    {
        var texts = new KindTexts(code.ToString(), code.ToString(), "", "");
        return new FindingKind(code, texts, texts);
    }

    /// <summary>The template of what was found; <c>{name}</c> stands for the argument of that name.</summary>
    internal string Template(Language language) => TextsIn(language).What;

    private KindTexts TextsIn(Language language) => language == Language.English ? _english : _chinese;
}

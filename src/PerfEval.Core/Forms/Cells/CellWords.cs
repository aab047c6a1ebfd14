namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 单元格的词: every word the readers of cells know, in one place. A cell with a word that is on
/// no list stays wording. No word of a list is made up of other words of the list.
/// </summary>
internal sealed record CellWords
{
    /// <summary>The words the library knows.</summary>
    public static CellWords Standard { get; } = new();

    /// <summary>≥ before a number.</summary>
    public WordList AtLeastBefore { get; init; } = new("大于或等于 大于等于 不得少于 不得低于 不少于 不低于 不小于 不短于 至少 最少 最低 ≥");

    /// <summary>≤ before a number.</summary>
    public WordList AtMostBefore { get; init; } = new(
        "小于或等于 小于等于 没有超过 没超过 未超过 未超 未突破 不得超过 不得高于 不得多于 不超过 不超 不高于 不大于 不多于 不突破 至多 最多 最高 不长于 ≤");

    /// <summary>&gt; before a number.</summary>
    public WordList MoreBefore { get; init; } = new("大于 超过 高于 多于 超 >");

    /// <summary>&lt; before a number.</summary>
    public WordList LessBefore { get; init; } = new("小于 低于 少于 不足 不到 <");

    /// <summary>= before a number.</summary>
    public WordList EqualBefore { get; init; } = new("等于 =");

    /// <summary>≥ behind a number and its unit.</summary>
    public WordList AtLeastAfter { get; init; } = new("含以上 及以上 或以上 以上");

    /// <summary>≤ behind a number and its unit.</summary>
    public WordList AtMostAfter { get; init; } = new("含以下 及以下 或以下 以下 以内 之内 内");

    /// <summary>&gt; behind a number and its unit.</summary>
    public WordList MoreAfter { get; init; } = new("(不含)以上 以上(不含)");

    /// <summary>&lt; behind a number and its unit.</summary>
    public WordList LessAfter { get; init; } = new("(不含)以下 以下(不含)");

    /// <summary>What may stand before a number and says nothing of it.</summary>
    public WordList BeforeNumber { get; init; } = new(
        "实际 仅 只 已经 已 全年 累计 共有 共计 共 合计 总计 完成 达到了 达到 达 大约 约 为 控制在 保持在 稳定在 维持在 确保 力争 实现 提高到 提升至 提升到");

    /// <summary>What may stand behind a number and its unit and says nothing of it.</summary>
    public WordList AfterNumber { get; init; } = new("全部完成 已完成 完成 达成 达标 合格 (含) 左右 上下");

    /// <summary>What a name ends with that is measured by the number behind it: 合格率100%, 惠及人数500人.</summary>
    public WordList NameEnds { get; init; } = new("率 度 例 重 比 数 量 额 长 积 值 次 幅");

    /// <summary>% in other words, as unit columns print it.</summary>
    public WordList PercentNames { get; init; } = new("百分比(%) %(百分比) 百分数");

    /// <summary>What a share is a share of: 100%覆盖, 95%满意.</summary>
    public WordList Shares { get; init; } = new(
        "完成率 覆盖 全覆盖 满意 满意度 满意率 到位 发放 通过 及时 准确 公开 落实 支付 拨付 执行 到账 知晓 整改 入户 参保 使用 验收 合格率 达标率 及时率 好评 支持 普及 更新 建成 投入使用 完好 兑现 办结");

    /// <summary>What a remark in brackets behind a value may say and add nothing.</summary>
    public WordList Remarks { get; init; } = new(
        "满意 非常满意 抽样调查 问卷调查 百分制 完成 已完成 全部完成 达标 合格 含税 累计 合计 全年 预算内 含上年 平均 平均值 总数 总计 约数");

    /// <summary>What a remark that names parts of the value begins with: (含新建2个).</summary>
    public WordList PartsOfValue { get; init; } = new("含 其中 包括");

    /// <summary>
    /// With one of these a number is not what was reached: it was missed, lessened, stopped, put off, or belongs to another stage.
    /// </summary>
    public WordList NotReached { get; init; } = new(
        "未 不 没 缺 还差 相差 差距 剩 结余 减 下降 降低 降幅 缩 逾期 延迟 推迟 延期 超过 超出 比目标 较目标 高于 低于 多于 大于 小于 前 后 "
        + "停工 停产 停滞 停建 停办 停止 暂停 中止 终止 取消 撤销 搁置 放弃 缓建 报废 退回 收回 作废 失败 无法 开工 动工 启动 在建 立项 招标 筹备 预计 正在 尚 仍 有待 "
        + "待验收 待支付 待完成 待建 拒绝 损坏 问题 驳回");

    /// <summary>With one of these at its start a number is hoped for and not reached.</summary>
    public WordList Future { get; init; } = new("拟 将 计划 原计划 预期 预算完成 有望 争取 即将 准备");

    /// <summary>With one of these before it a number counts something else: an order, a period, each.</summary>
    public WordList OtherCounts { get; init; } = new("第 近 每 正负");

    /// <summary>A lead that ends with one of these names a class of several: A类5个.</summary>
    public WordList ClassEnds { get; init; } = new("类 级 一 二 三 四 五 六 七 八 九 十");

    /// <summary>What a unit never holds: it reads like a sentence.</summary>
    public WordList NotInUnits { get; init; } = new(
        "内 外 的 了 并 且 及 和 与 或 无 余 多 几 完成 以上 以下 左右 开展 进行 建设 实现 保障 按时 按期 其中 至 到");

    /// <summary>
    /// What things are commonly counted in: this distinguishes a number at the end of a sentence from one that is part of a name.
    /// </summary>
    public WordList CommonUnitEnds { get; init; } = new(
        "元 人 次 个 名 户 件 台 套 座 处 项 场 期 份 篇 头 只 株 条 本 册 部 辆 栋 间 家 所 村 亩 顷 米 ㎡ 吨 克 里 升 斤 "
        + "天 日 月 年 时 钟 分 例 宗 起 批 支 幅 块 张 口 眼 盏 根 棵 厂 站 点 组 类 种 笔 艘 节 班 届 幢 瓦 粒 羽 尾 段");

    /// <summary>What joins the two bounds of a range: ≥10且≤15.</summary>
    public WordList Joiners { get; init; } = new("且 并且 同时 和 但 , ;");

    /// <summary>A cell crossed out.</summary>
    public WordList NotApplicable { get; init; } = new("一 一一 N/A n/a NA 无此项 无此项目 无此指标");

    /// <summary>What crosses a cell out, alone or with what it speaks of.</summary>
    public WordList DoesNotApply { get; init; } = new("不适用 不涉及 未涉及");

    /// <summary>What may stand before 不适用.</summary>
    public WordList BeforeDoesNotApply { get; init; } = new("本 本项 此项 该项 本项目 本指标 该指标 本年 本年度 本单位 当年");

    /// <summary>What may stand behind 不适用.</summary>
    public WordList AfterDoesNotApply { get; init; } = new("项 本项 此项 该项 本项目 本指标 此指标 该指标 此项目 该项目");

    /// <summary>What may stand before a date and says nothing of it.</summary>
    public WordList BeforeDate { get; init; } = new("截至 截止 于 在 到 至 自 从 已 应 须 完成 竣工 完工 时间 时限 期限 日期 为 =");

    /// <summary>By a date: before it.</summary>
    public WordList ByDate { get; init; } = new("≤ 不晚于 不迟于 不得晚于 不得迟于");

    /// <summary>By a date: behind it.</summary>
    public WordList UntilDate { get; init; } = new("前 之前 以前 内 以内 之内 止 为止");

    /// <summary>Not before a date: before it.</summary>
    public WordList NotBeforeDate { get; init; } = new("≥ 不早于 不得早于");

    /// <summary>Not before a date: behind it.</summary>
    public WordList FromDate { get; init; } = new("后 以后 之后 起");

    /// <summary>What may stand behind a date and says nothing of it but that it was done by then.</summary>
    public WordList AfterDate { get; init; } = new(
        "已 全部 按时 按期 如期 含 完成 完成率 完工 竣工 建成 办结 完毕 结束 资金 支付 拨付 发放 到位 交付 投入使用");

    /// <summary>达成: what was done, in front.</summary>
    public WordList AssertedSubjects { get; init; } = new("年度目标任务 年度目标 目标任务 绩效目标 工作任务 目标 任务 指标");

    /// <summary>达成: how.</summary>
    public WordList AssertedManners { get; init; } = new(
        "已经 已 均 都 全部 全面 圆满 顺利 按时 按期 如期 及时 按计划 按要求 按规定 按标准 按进度 按序时进度 按质 按量 保质 保量 提前 超额");

    /// <summary>达成: how far, short of all.</summary>
    public WordList AssertedParts { get; init; } = new("基本上 基本 大部分 部分 大体");

    /// <summary>达成: not at all.</summary>
    public WordList AssertedDenials { get; init; } = new("尚未能 尚未 暂未 未能 未 没有 没");

    /// <summary>达成: the verb.</summary>
    public WordList AssertedVerbs { get; init; } = new("完成 达成 达到 达标 实现");

    /// <summary>达成: verbs that only deny. 未开展 says that the target was missed, 已开展 says little.</summary>
    public WordList DeniedVerbs { get; init; } = new("开展 启动 实施");

    /// <summary>达成: what was done, behind.</summary>
    public WordList AssertedObjects { get; init; } = new(
        "了 年度 年初 本年 全年 预期 既定 预定 设定 计划 绩效 全部 各项 所有 目标 指标 任务 工作 要求 标准 效果 值");

    /// <summary>达成: how 部分达成 goes on in the forms.</summary>
    public WordList PartEndings { get; init; } = new("并具有一定效果 且具有一定效果 具有一定效果");

    /// <summary>达成: how 未达成 goes on in the forms.</summary>
    public WordList DenialEndings { get; init; } = new("且效果较差 并且效果较差");
}

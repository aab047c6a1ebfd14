namespace PerfEval.Core.Indicators;

/// <summary>
/// A decision over the kinds of target value (指标值), one member a kind. A new kind breaks the build wherever something is decided by
/// kind until it has been decided for the new one too.
/// </summary>
internal interface ITargetVisitor<out T>
{
    T ForQuantity(TargetValue.Quantity target);

    T ForRange(TargetValue.Range target);

    T ForDeadline(TargetValue.Deadline target);

    T ForNotBefore(TargetValue.NotBefore target);

    T ForWording(TargetValue.Wording target);

    T ForNotApplicable(TargetValue.NotApplicable target);

    T ForUnstated(TargetValue.Unstated target);
}

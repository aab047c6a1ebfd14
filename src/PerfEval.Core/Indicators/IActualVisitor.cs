namespace PerfEval.Core.Indicators;

/// <summary>
/// A decision over the kinds of actual value (完成值), one member a kind. A new kind breaks the build wherever something is decided by
/// kind until it has been decided for the new one too.
/// </summary>
internal interface IActualVisitor<out T>
{
    T ForQuantity(ActualValue.Quantity actual);

    T ForBound(ActualValue.Bound actual);

    T ForDate(ActualValue.Date actual);

    T ForAsserted(ActualValue.Asserted actual);

    T ForWording(ActualValue.Wording actual);

    T ForNotApplicable(ActualValue.NotApplicable actual);

    T ForNotReported(ActualValue.NotReported actual);
}

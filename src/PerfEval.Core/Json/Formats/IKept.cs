namespace PerfEval.Core.Json.Formats;

/// <summary>Something kept between readings, which must hold nothing of the last document when it is given back.</summary>
internal interface IKept
{
    void Clear();
}

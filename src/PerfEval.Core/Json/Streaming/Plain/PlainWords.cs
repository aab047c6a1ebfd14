using System;
using System.Linq;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>What stands between the values of a row as it is mostly written: the names of its table in their order, no blanks.</summary>
internal static class PlainWords
{
    public static byte[] ToName { get; } = [(byte)'{', .. Written(PlainShapes.Row.Shape, "name"), (byte)'"'];

    public static byte[] ToTarget { get; } = [(byte)',', .. Written(PlainShapes.Row.Shape, "target"), .. Quantity];

    public static byte[] ToActual { get; } = [(byte)',', .. Written(PlainShapes.Row.Shape, "actual"), .. Quantity];

    public static byte[] ToSign { get; } = [(byte)',', .. Written(PlainShapes.Target.Shape, "comparator"), (byte)'"'];

    public static byte[] ToValue { get; } = [(byte)',', .. Written(PlainShapes.Target.Shape, "value")];

    public static byte[] ToUnit { get; } = [(byte)',', .. Written(PlainShapes.Target.Shape, "unit"), (byte)'"'];

    public static byte[] ToPoints { get; } = [(byte)',', .. Written(PlainShapes.Row.Shape, "points")];

    public static byte[] ToScore { get; } = [(byte)',', .. Written(PlainShapes.Row.Shape, "score")];

    public static byte[] ToReason { get; } = [(byte)',', .. Written(PlainShapes.Row.Shape, "reason"), (byte)'"'];

    private static ReadOnlySpan<byte> Quantity => "{\"kind\":\"quantity\""u8;

    private static byte[] Written(ObjectShape shape, string name) => shape.Members.Single(member => member.Name == name).Written;
}

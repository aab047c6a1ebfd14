using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace PerfEval.Core.Tests.Design;

/// <summary>The instructions of IL by their encoded value, as the framework itself lists them.</summary>
internal static class OpCodeTable
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<short, OpCode> ByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static OpCode Read(byte[] il, ref int position)
    {
        var first = il[position++];
        return first == TwoBytePrefix
            ? ByValue[unchecked((short)((TwoBytePrefix << 8) | il[position++]))]
            : ByValue[first];
    }
}

using System.ComponentModel;
using PerfEval.Core.Tests.Design.Fakes.Upper;

namespace PerfEval.Core.Tests.Design.Fakes.Lower;

[TypeConverter(typeof(UpperThing))]
internal static class HidesInAttributeArgument
{
    public static int Run() => 1;
}

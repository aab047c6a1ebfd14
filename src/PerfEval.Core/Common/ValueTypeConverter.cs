using System;
using System.ComponentModel;
using System.Globalization;

namespace PerfEval.Core.Common;

/// <summary>单值的文字转换: lets the framework's settings and grids read and write a value by its text, the same in every culture.</summary>
internal sealed class ValueTypeConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string)
            ? known.ToString(null, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}

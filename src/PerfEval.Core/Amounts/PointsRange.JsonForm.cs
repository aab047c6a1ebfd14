using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct PointsRange
{
    /// <summary>
    /// 分数区间的 JSON 形式: one number where both ends are the same, else <c>{"min": 79, "max": 90}</c>, with null for an upper end that is not
    /// there. The type names it itself; a host has no need to.
    /// </summary>
    /// <remarks>
    /// Reading is strict: both ends, each once, nothing else, the least not beyond the most; otherwise a <see cref="JsonException"/>.
    /// </remarks>
    public sealed class JsonForm : JsonConverter<PointsRange>
    {
        private const string Shape = """A range of points is a number, or {"min": 79, "max": 90} with null for no upper end.""";

        private static readonly ValueJsonConverter<Points> End = new();

        /// <inheritdoc/>
        public override PointsRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                return Exactly(End.Read(ref reader, typeof(Points), options));
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException(Shape);
            }

            Points? min = null, max = null;
            var hasMax = false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMin = reader.ValueTextEquals("min"u8);
                if (isMin ? min is not null : hasMax || !reader.ValueTextEquals("max"u8))
                {
                    throw new JsonException(Shape);
                }

                reader.Read();
                if (isMin)
                {
                    min = End.Read(ref reader, typeof(Points), options);
                }
                else
                {
                    hasMax = true;
                    max = reader.TokenType == JsonTokenType.Null ? null : End.Read(ref reader, typeof(Points), options);
                }
            }

            return min is { } least && hasMax && !(max < least) ? new PointsRange(least, max) : throw new JsonException(Shape);
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, PointsRange value, JsonSerializerOptions options)
        {
            ArgumentNullException.ThrowIfNull(writer);
            if (value.Exact is { } exact)
            {
                End.Write(writer, exact, options);
                return;
            }

            writer.WriteStartObject();
            writer.WritePropertyName("min"u8);
            End.Write(writer, value.Min, options);
            writer.WritePropertyName("max"u8);
            if (value.Max is { } max)
            {
                End.Write(writer, max, options);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteEndObject();
        }
    }
}

using System;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 说明与参数: a sentence by its key and the typed values it names; its text, where it stands, is rendered from these. A key of a later
/// version is kept, and rendered as itself. A sentence may stand in another, so the formats look their tables up when they are used.
/// </summary>
internal static class SentenceTables
{
    /// <summary>A sentence with its text.</summary>
    public static Format<Remark> Sentence { get; } = new SentenceFormat(true);

    /// <summary>A sentence whose text is part of the text around it.</summary>
    public static Format<Remark> Part { get; } = new SentenceFormat(false);

    public static Format<OpenReason> Reason { get; } =
        new MappedFormat<OpenReason, Remark>(Sentence, reason => reason.Sentence, OpenReason.From);

    public static ListFormat<Assumption> Assumptions { get; } =
        new(new MappedFormat<Assumption, Remark>(Sentence, assumed => assumed.Sentence, Assumption.From));

    /// <summary>The values a sentence or a finding names.</summary>
    public static ListFormat<Argument> Arguments { get; } = new(new ArgumentFormat(true));

    /// <summary>A value without a name.</summary>
    public static Format<ArgumentValue> Value { get; } =
        new MappedFormat<ArgumentValue, Argument>(new ArgumentFormat(false), value => new Argument("", value), argument => argument.Value);

    private static readonly ArgumentCases Named = new(true);

    private static readonly ArgumentCases Unnamed = new(false);

    private static readonly ObjectFormat<Remark> WithText = Tables.Object<Remark>("sentence", m => Members(m, remark => remark, true).In);

    private static readonly ObjectFormat<Remark> WithoutText =
        Tables.Object<Remark>("partSentence", m => Members(m, remark => remark, false).In);

    /// <summary>Declares the members of a sentence beside others; read such an object by <see cref="Within{T}"/>.</summary>
    public static SentenceMembers<T> Members<T>(Members<T> m, Func<T, Remark> get, bool isShown)
    {
        var key = m.Must("key", Values.Text, owner => get(owner).Key, "句式");
        var arguments = m.May("arguments", Arguments, owner => get(owner).Arguments, "参数");
        m.Rendered("text", (owner, language) => isShown ? get(owner).Render(language) : null, "文字");
        return new SentenceMembers<T>(key, arguments);
    }

    /// <summary>
    /// Reads an object that is a sentence, unless it is nested in too many others: a sentence may contain another
    /// twice, so that the depth is what the length of the text grows with.
    /// </summary>
    public static bool Within<T>(ref JsonInput json, ObjectFormat<T> format, Slot<T> slot)
    {
        var reading = json.Context.Kept<RecordReading>();
        if (reading.Sentences == Limits.MaxSentenceDepth)
        {
            json.Error(JsonErrorKind.TooDeep, Expected.AtMost(Limits.MaxSentenceDepth));
            UnreadValue.PassOver(ref json);
            return false;
        }

        reading.Sentences++;
        var isRead = format.TryRead(ref json, slot);
        reading.Sentences--;
        return isRead;
    }

    /// <summary>The members of a sentence.</summary>
    internal readonly record struct SentenceMembers<T>(Required<T, string> Key, Optional<T, EquatableList<Argument>> Arguments)
    {
        public Remark In(Frame frame) => new(Key[frame], Arguments[frame]);
    }

    private sealed class SentenceFormat(bool isShown) : Format<Remark>
    {
        private ObjectFormat<Remark> Object => isShown ? WithText : WithoutText;

        public override bool TryRead(ref JsonInput json, Slot<Remark> slot) => Within(ref json, Object, slot);

        public override void Write(ref JsonOutput output, Remark value) => Object.Write(ref output, value);

        public override void Describe(ref JsonOutput output, SchemaBook book) => Object.Describe(ref output, book);
    }

    private sealed class ArgumentFormat(bool isNamed) : Format<Argument>
    {
        private ArgumentCases Cases => isNamed ? Named : Unnamed;

        public override bool TryRead(ref JsonInput json, Slot<Argument> slot) => Cases.Union.TryRead(ref json, slot);

        public override void Write(ref JsonOutput output, Argument value) => Cases.Union.Write(ref output, value);

        public override void Describe(ref JsonOutput output, SchemaBook book) =>
            book.Refer(ref output, isNamed ? "argument" : "argumentValue", Cases.Union);
    }
}

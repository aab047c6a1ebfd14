using System;

namespace PerfEval.Core.Json.Formats;

/// <summary>Declares formats of objects: a member is one line, and the value is built of what the lines name.</summary>
internal static class Tables
{
    /// <summary>An object whose value is built when all its members are in order.</summary>
    public static ObjectFormat<T> Object<T>(string name, Func<Members<T>, Build<T>> describe)
    {
        var members = new Members<T>();
        var build = describe(members);
        return new ObjectFormat<T>(new Table<T, T>(name, members, build, null));
    }

    /// <summary>An object whose members are checked together.</summary>
    public static ObjectFormat<T> Judged<T>(string name, Func<Members<T>, Judge<T>> describe)
    {
        var members = new Members<T>();
        var judge = describe(members);
        return new ObjectFormat<T>(new Table<T, T>(name, members, null, judge));
    }

    /// <summary>An object of a document that is only written.</summary>
    public static ObjectFormat<T> Written<T>(string name, Action<Members<T>> describe)
    {
        var members = new Members<T>();
        describe(members);
        return new ObjectFormat<T>(new Table<T, T>(name, members, null, static (ref _, _) => default));
    }

    /// <summary>A case of a union, named by one word.</summary>
    public static UnionCase<T> Case<T, C>(string word, Func<Members<C>, Build<T>> describe)
        where C : class, T
        where T : class
    {
        var members = new Members<C>();
        members.Kind(word);
        var build = describe(members);
        return new UnionCase<T, C>([word], static _ => 0, new Table<C, T>(word, members, build, null));
    }

    /// <summary>A case of a union, named by one word, whose members are checked together.</summary>
    public static UnionCase<T> JudgedCase<T, C>(string word, Func<Members<C>, Judge<T>> describe)
        where C : class, T
        where T : class
    {
        var members = new Members<C>();
        members.Kind(word);
        var judge = describe(members);
        return new UnionCase<T, C>([word], static _ => 0, new Table<C, T>(word, members, null, judge));
    }
}

using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>离退休人员和借用人员: people a unit pays or uses who hold no post of it.</summary>
internal static class Pensioners
{
    private static readonly string[] Retired = ["离休", "退休", "离退"];

    private static readonly string[] Borrowed = ["借调", "借用", "临聘", "临时", "劳务派遣", "编外", "公益性岗位", "见习", "实习"];

    /// <summary>Whether pensioners are stated, alone or as a category.</summary>
    public static bool AreStated(Staffing staffing) =>
        staffing.Retired is { HasValue: true, Value: > 0 } || InCategories(staffing, Retired) > 0;

    /// <summary>The parts the establishment is the sum of, pensioners among them; null where it is not, or none are stated.</summary>
    public static Remark? CountedWith(Staffing staffing)
    {
        if (!staffing.Establishment.TryGetValue(out var posts) || !AreStated(staffing) || !staffing.InPost.TryGetValue(out var staff)
            || posts == staff)
        {
            return null;
        }

        var (inCategories, all) = (InCategories(staffing, Retired), Sum(staffing.Categories));
        var retired = staffing.Retired is { HasValue: true, Value: > 0 } stated ? stated.Value : inCategories;
        if (retired > 0 && (long)staff + retired == posts)
        {
            return Remark.Of("staff.inPostAndRetired", Argument.Of("staff", staff), Argument.Of("retired", retired));
        }

        if (inCategories > 0 && all == posts)
        {
            return Remark.Of("staff.categoriesWithRetired", Argument.Of("retired", inCategories));
        }

        return retired > 0 && inCategories == 0 && all is { } others && others > 0 && others + retired == posts
            ? Remark.Of("staff.categoriesAndRetired", Argument.Of("others", others), Argument.Of("retired", retired))
            : null;
    }

    /// <summary>How many of those in post hold no post, where the categories listed make up those in post.</summary>
    public static int NotOfPosts(Staffing staffing) => staffing.InPost.TryGetValue(out var staff) && Sum(staffing.Categories) == staff
        ? InCategories(staffing, [.. Retired, .. Borrowed])
        : 0;

    private static int InCategories(Staffing staffing, string[] words)
    {
        var sum = 0;
        foreach (var category in staffing.Categories)
        {
            if (category.Count is { HasValue: true, Value: > 0 and <= 1_000_000 }
                && Array.Exists(words, word => category.Name.Contains(word, StringComparison.Ordinal)))
            {
                sum += category.Count.Value;
            }
        }

        return sum;
    }

    private static long? Sum(EquatableList<Staffing.Category> categories)
    {
        long sum = 0;
        foreach (var category in categories)
        {
            if (!category.Count.TryGetValue(out var count))
            {
                return null;
            }

            sum += count;
        }

        return categories.Count > 0 ? sum : null;
    }
}

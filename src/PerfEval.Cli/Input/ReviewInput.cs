using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Input;

/// <summary>读取复核意见: the reviews of one or more files, each of which goes to the report it is of.</summary>
internal static class ReviewInput
{
    /// <summary>The reviews with their files.</summary>
    /// <exception cref="CliProblem">A file cannot be read.</exception>
    public static List<(string Path, Review Review)> Read(IEnumerable<string> paths) => [.. paths.Select(path => (path, ReviewIn(path)))];

    /// <summary>A file beside the review of it; as it is where none is of it.</summary>
    public static AssessedFile Beside(AssessedFile file, IEnumerable<(string Path, Review Review)> reviews) =>
        reviews.Select(entry => entry.Review).FirstOrDefault(review => review.IsOf(file.Assessment.Report)) is { } own
            ? file with { Assessment = file.Assessment.Beside(own) }
            : file;

    /// <summary>Refuses a review that is of none of the reports.</summary>
    /// <exception cref="CliProblem">There is such a review.</exception>
    public static void RefuseUnused(IEnumerable<(string Path, Review Review)> reviews, IReadOnlyCollection<AssessedFile> files)
    {
        foreach (var (path, review) in reviews)
        {
            if (files.Count > 0 && files.All(file => !review.IsOf(file.Assessment.Report)))
            {
                throw new CliProblem(
                    CliText.CannotReadReview,
                    new(path, path),
                    [CliText.ReviewOfAnother.With(review.Subject, files.First().Assessment.Report.Subject.Name)],
                    CliText.UseOwnReview);
            }
        }
    }

    private static Review ReviewIn(string path)
    {
        var read = PerfEvalJson.ReadReview(FileInput.Read(path, CliText.CannotReadReview));
        return read.TryGetValue(out var review) ? review : throw JsonRefusal.Of(CliText.CannotReadReview, path, read.Errors);
    }
}
